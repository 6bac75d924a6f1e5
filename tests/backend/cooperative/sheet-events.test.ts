import { copyFileSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord } from '../../helpers/test-record.ts';
import { readFlowingText, readWords } from '../../helpers/read-pdf.ts';

async function sheetOf(backend: TestBackend, id: string): Promise<Uint8Array> {
  const { path } = await backend.ask('cooperative.print', { id });
  if (process.env['SHEET_COPY']) copyFileSync(path, process.env['SHEET_COPY']);
  return new Uint8Array(readFileSync(path));
}

test('the sheet of a cooperative tells its permits, inspections, trainings and letters, and nobody else’s', async () => {
  const { backend, ids } = await letterOffice(2);
  const [id = '', other = ''] = ids;
  await editRecord(backend, id, { email: 'koperasi@contoh.id' });
  const permit = { id: null, kind: 'izin-usaha-simpan-pinjam', number: '0001/IUSP/2020' };
  await backend.ask('legality.savePermit', { ...permit, cooperativeId: id, expiresOn: '2026-01-18' });
  await backend.ask('legality.savePermit', {
    ...permit,
    cooperativeId: other,
    number: '0002/IUSP/2020',
    expiresOn: null,
  });
  await backend.ask('inspection.save', {
    cooperativeId: id,
    id: null,
    bookYear: 2024,
    inspectedOn: '2025-06-10',
    inspectors: 'Ratna Contoh',
    reportNumber: 'LHPKK/001/2025',
    scores: { governance: 90_000, risk: 80_000, finance: 70_000, capital: 60_000, sharia: null },
    documentId: null,
    note: '',
  });
  await backend.ask('training.create', {
    title: 'Pelatihan Pembukuan Contoh',
    startsOn: '2025-07-04',
    endsOn: '2025-07-06',
    place: 'Sangatta',
    datedOn: '2025-07-06',
    participants: [
      { name: 'Peserta Contoh Satu', cooperativeName: 'KOPERASI UJI SURAT NOMOR 1', role: '' },
      { name: 'Peserta Contoh Lain', cooperativeName: 'Koperasi Uji Surat Nomor 2', role: '' },
      { name: 'Peserta Contoh Dua', cooperativeName: 'Koperasi Uji Surat Nomor 1', role: '' },
    ],
  });
  const [mine] = await finalLetters(backend, 'keterangan-terdaftar', [id]);
  const [theirs] = await finalLetters(backend, 'keterangan-terdaftar', [other]);
  const bytes = await sheetOf(backend, id);
  const text = readFlowingText(bytes);
  for (const told of [
    '0001/IUSP/2020',
    'Izin usaha simpan pinjam',
    '18/01/2026',
    'LHPKK/001/2025',
    '76,00',
    'Cukup Sehat',
    'Pelatihan Pembukuan Contoh',
    'Peserta Contoh Satu, Peserta Contoh Dua',
    mine?.number,
    'Pos-el',
  ])
    expect(text).toContain(told);
  for (const foreign of ['0002/IUSP/2020', 'Peserta Contoh Lain', theirs?.number, 'Surel'])
    expect(text).not.toContain(foreign);
  expect(readFlowingText(await sheetOf(backend, other))).toContain('tanpa batas');
});

test('a void letter and a draft are not told, and what is not there is said', async () => {
  const { backend, ids } = await letterOffice(1);
  const [id = ''] = ids;
  const [letter] = await finalLetters(backend, 'keterangan-terdaftar', [id]);
  await draftLetters(backend, 'nota-dinas', [id], { fields: { hal: 'Rancangan Contoh' } });
  const before = readFlowingText(await sheetOf(backend, id));
  expect(before).not.toContain('Rancangan Contoh');
  expect(before).toContain(letter?.number);
  expect(before).toContain('Izin: tidak ada yang tercatat.');
  expect(before).toContain('Pemeriksaan kesehatan: belum pernah.');
  expect(before).toContain('Pelatihan dinas: tidak ada sertifikat atas nama koperasi ini.');
  await backend.ask('letter.void', { id: letter?.id ?? '', reason: 'Salah alamat.' });
  const after = readFlowingText(await sheetOf(backend, id));
  expect(after).not.toContain(letter?.number);
  expect(after).toContain('Surat dinas kepada koperasi: belum ada.');
});

test('every colon of a label stands in one of two columns', async () => {
  const { backend, ids } = await letterOffice(1);
  const colons = readWords(await sheetOf(backend, ids[0] ?? '')).filter(({ text }) => text === ':');
  expect(colons.length).toBeGreaterThan(15);
  expect(new Set(colons.map(({ left }) => Math.round(left))).size).toBe(2);
});

test('facts beside each other begin on one line, though one of them takes two', async () => {
  const { backend, ids } = await letterOffice(1);
  const colons = readWords(await sheetOf(backend, ids[0] ?? '')).filter(({ text }) => text === ':');
  const rightmost = Math.max(...colons.map(({ left }) => left));
  const left = colons.filter(({ left: at }) => at < rightmost - 1).map(({ top }) => Math.round(top));
  for (const { top } of colons.filter(({ left: at }) => at >= rightmost - 1))
    expect(left).toContain(Math.round(top));
});
