import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Given {
  readonly pertanyaan: string;
  jawaban: string;
  catatan: string;
}
interface Sheet {
  readonly id: string | null;
  pemeriksa: string;
  readonly jawaban: Record<string, Given>;
  skorLangsung: unknown;
}

test('a worksheet by the command line: written as a file, filled in, kept, recorded, printed', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const door = (args: readonly string[]) => [...args, '--hari', '2025-11-18', '--data', data];
  const meja = <Value>(...args: string[]) => runForValue<Value>(door(args));
  await meja('siapkan', '--wilayah', '64.08');
  const saved = await meja<{ id: string }>(
    'minta',
    'cooperative.save',
    '{"id":null,"expectedUpdatedAt":null,"changes":{"name":"Koperasi Contoh Bersama"}}',
  );
  const file = path.join(folder, 'kertas-kerja.json');
  const keep = (sheet: Sheet) => writeFileSync(file, JSON.stringify(sheet), 'utf8');
  const sheetOf = (...more: string[]) =>
    meja<Sheet>('pemeriksaan', 'lembar', '--koperasi', saved.id, '--keluaran', file, ...more);

  const sheet = await sheetOf('--tanggal', '10-6-2025');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(sheet);
  expect(Object.keys(sheet.jawaban)).toHaveLength(46);
  expect(sheet.jawaban['prinsip-1']).toMatchObject({ jawaban: '', catatan: '' });
  for (const given of Object.values(sheet.jawaban)) given.jawaban = 'ya';
  sheet.jawaban['kpmr-1']!.jawaban = '';
  keep(sheet);
  const draft = await meja<{ id: string }>('pemeriksaan', 'isi', file, '--rancangan');
  expect(draft).toMatchObject({ keadaan: 'rancangan', dijawab: 45, pertanyaan: 46, skor: null });

  const known = await sheetOf('--id', draft.id);
  expect(known.id).toBe(draft.id);
  known.pemeriksa = 'Ratna Contoh';
  keep(known);
  const short = await runJson(door(['pemeriksaan', 'isi', file]));
  expect(short).toMatchObject({ exitCode: 1, answer: { error: { code: 'INVALID_INPUT' } } });
  expect(JSON.stringify(short.answer)).toContain('"jawaban.kpmr-1"');
  known.jawaban['kpmr-1'] = { pertanyaan: '', jawaban: 'tidak-berlaku', catatan: 'Belum ada pinjaman.' };
  keep(known);
  const done = await meja<{ alasan: readonly { kode: string }[] }>('pemeriksaan', 'isi', file);
  expect(done).toMatchObject({ id: draft.id, keadaan: 'tercatat', skor: '100,00', predikat: 'Sehat' });
  expect(done.alasan.map(({ kode }) => kode)).toContain('SUMBANGAN_ASPEK');

  known.skorLangsung = {
    alasan: 'Mengikuti LHPKK provinsi.',
    skor: { tataKelola: '70', profilRisiko: '70', kinerjaKeuangan: '70', permodalan: '70' },
  };
  keep(known);
  expect(await meja('pemeriksaan', 'isi', file)).toMatchObject({ skorLangsung: true, skor: '70,00' });
  expect(await meja('pemeriksaan', 'daftar', '--koperasi', saved.id)).toMatchObject([
    { id: draft.id, keadaan: 'tercatat', skor: '70,00', alasanSkorLangsung: 'Mengikuti LHPKK provinsi.' },
  ]);

  const pdf = path.join(folder, 'kk.pdf');
  const print = ['pemeriksaan', 'cetak', '--koperasi', saved.id, '--keluaran', pdf];
  await meja(...print, '--id', draft.id);
  expect(readFlowingText(readFileSync(pdf))).toContain('Alasan: Mengikuti LHPKK provinsi.');
  await meja(...print);
  expect(readFlowingText(readFileSync(pdf))).not.toContain('Mengikuti LHPKK provinsi.');

  for (const [text, code] of [
    ['{rusak', 'FILE_NOT_JSON'],
    ['{"koperasi":"x","tahunBuku":2024,"tanggal":"2025-06-10","jawaban":{},"lain":1}', 'INVALID_INPUT'],
    [
      '{"koperasi":"x","tahunBuku":2024,"tanggal":"2025-06-10","jawaban":{"prinsip-1":"mungkin"}}',
      'INVALID_INPUT',
    ],
  ] as const) {
    writeFileSync(file, text, 'utf8');
    const { exitCode, answer } = await runJson(door(['pemeriksaan', 'isi', file]));
    expect({ exitCode, answer }).toMatchObject({ exitCode: 1, answer: { error: { code } } });
  }
}, 120_000);
