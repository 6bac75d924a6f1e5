import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { addHead } from '../../helpers/letter-office.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const LETTER = {
  sender: 'Camat Contoh Utara',
  subject: 'Permohonan narasumber koperasi desa',
  letterNumber: '005/12/KEC/XI/2025',
  datedOn: '2025-11-14',
};
const record = async (backend: TestBackend, part: object = {}) =>
  (await backend.ask('incoming.record', { ...LETTER, ...part })).id;
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const flowing = (file: string) => readFlowingText(bytesOf(file));

describe('the answer', () => {
  test('quotes number, day and matter of the letter; both know each other, and it counts once it has a number', async () => {
    const backend = await officeBackend();
    await addHead(backend);
    const id = await record(backend);
    const { letterId } = await backend.ask('incoming.reply', { id });
    const draft = await backend.ask('letter.get', { id: letterId });
    expect(draft).toMatchObject({
      templateCode: 'surat-jawaban',
      recipientLabel: 'Camat Contoh Utara',
      missing: [{ code: 'isi' }],
    });
    expect((await backend.ask('incoming.get', { id })).letter.state).toBe('open');
    const fields = { ...draft.fields, isi: 'Narasumber kami tugaskan.' };
    const content = { on: '2025-11-18', bookYear: null, cooperativeIds: [], fields };
    await backend.ask('letter.save', { id: letterId, ...content });
    await backend.ask('letter.finalise', { ids: [letterId], isConfirmed: true });
    const { letter, replies } = await backend.ask('incoming.get', { id });
    expect(letter.state).toBe('answered');
    expect(replies).toMatchObject([{ letterId, state: 'final', datedOn: '2025-11-18' }]);
    expect(replies[0]?.number).not.toBe('');
    expect(await backend.ask('incoming.answered', { letterId })).toEqual([
      { id, agenda: '1/2025', sender: LETTER.sender, subject: LETTER.subject },
    ]);
    const { files } = await backend.ask('letter.print', { ids: [letterId] });
    const text = flowing(files[0] ?? '');
    expect(text).toContain('Yth. Camat Contoh Utara');
    expect(text).toContain(
      'surat Saudara Nomor 005/12/KEC/XI/2025 tanggal 14 November 2025 hal Permohonan narasumber koperasi desa',
    );
    await backend.ask('letter.void', { id: letterId, reason: 'keliru' });
    expect((await backend.ask('incoming.get', { id })).letter.state).toBe('open');
  });

  test('to a cooperative goes to its management at its address; a secret letter is answered as one', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, {
      name: 'Koperasi Jasa Amanah Uji',
      address: 'Jalan Contoh 5',
    });
    const id = await record(backend, { sender: 'Ketua', cooperativeId, secrecy: 'secret' });
    const { letterId } = await backend.ask('incoming.reply', { id });
    const { fields, cooperatives } = await backend.ask('letter.get', { id: letterId });
    expect(fields).toMatchObject({ kepada: 'Pengurus Koperasi Jasa Amanah Uji', sifat: 'Rahasia' });
    expect(fields['alamat_tujuan']).toContain('Jalan Contoh 5');
    expect(cooperatives.map(({ id: one }) => one)).toEqual([cooperativeId]);
  });

  test('of a letter without a number or day gets no number before somebody has filled it in', async () => {
    const backend = await officeBackend();
    await addHead(backend);
    const id = await record(backend, { letterNumber: '', datedOn: null });
    const { letterId } = await backend.ask('incoming.reply', { id });
    const { missing } = await backend.ask('letter.get', { id: letterId });
    expect(missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['nomor_surat_masuk', 'tanggal_surat_masuk']),
    );
    const refused = await backend.refusal('letter.finalise', { ids: [letterId], isConfirmed: true });
    expect(refused.code).toBe('LETTER_INCOMPLETE');
  });
});

describe('papers', () => {
  test('the disposition sheet is one page with the letter, the ticked task and who is to do it until when', async () => {
    const backend = await officeBackend();
    const id = await record(backend, { speed: 'urgent', attachments: 2 });
    await backend.ask('incoming.dispose', {
      id,
      toWhom: ['Bidang Kelembagaan'],
      instructions: ['siapkan-jawaban'],
      note: 'koordinasi dengan Sekretaris',
      fromWhom: 'Kepala Dinas',
      dueOn: '2025-11-20',
    });
    const { path: file, pages } = await backend.ask('incoming.printSheet', { id });
    expect(pages).toBe(1);
    const text = flowing(file);
    for (const word of [
      'LEMBAR DISPOSISI',
      LETTER.sender,
      LETTER.letterNumber,
      '14 November 2025',
      LETTER.subject,
      '1/2025',
      'Sangat segera',
      'Siapkan jawaban. koordinasi dengan Sekretaris',
      'Kepala Dinas',
      '20/11/2025',
    ])
      expect(text).toContain(word);
  });

  test('the sheet of a letter passed on to many, all with long words, is still one page', async () => {
    const backend = await officeBackend();
    const long = 'Panjang sekali tentang koordinasi lintas bidang dan kecamatan '.repeat(8).trim();
    const id = await record(backend, { subject: long.slice(0, 200), sender: long.slice(0, 200) });
    const toWhom = Array.from(
      { length: 14 },
      (_, index) => `Kepala Bidang Nomor ${index + 1} ${long.slice(0, 90)}`,
    );
    await backend.ask('incoming.dispose', { id, toWhom, note: long, fromWhom: long.slice(0, 150) });
    const { path: file, pages } = await backend.ask('incoming.printSheet', { id });
    expect(pages).toBe(1);
    expect(flowing(file)).toContain('8 disposisi lain tercatat di program.');
  });

  test('the agenda prints every number in its place: gaps named, the void one with its reason, the filter said', async () => {
    const backend = await officeBackend();
    await record(backend, { agendaNumber: 3 });
    const id = await record(backend, { sender: 'Bank Contoh', subject: 'Penawaran' });
    await backend.ask('incoming.dispose', {
      id,
      toWhom: ['Sekretaris'],
      note: 'pelajari',
      dueOn: '2025-11-19',
    });
    const gone = await record(backend, { sender: 'Salah Catat' });
    await backend.ask('incoming.remove', { id: gone, reason: 'dicatat dua kali' });
    const { path: file } = await backend.ask('incoming.printBook', { year: 2025 });
    const text = flowing(file);
    for (const word of [
      'BUKU AGENDA SURAT MASUK',
      'Tahun 2025',
      '3/2025',
      'Sekretaris 18/11/2025: pelajari, tenggat 19/11/2025',
      'Batal: dicatat dua kali',
      'Nomor 1 sampai 2 tidak tercatat di program',
      'Sumber: agenda surat masuk',
      'Keadaan sampai 18 November 2025',
    ])
      expect(text).toContain(word);
    expect(readPages(bytesOf(file))[0]?.width).toBeCloseTo(935.43, 0);
    const only = await backend.ask('incoming.printBook', { year: 2025, state: 'waiting', text: 'bank' });
    const narrowed = flowing(only.path);
    expect(narrowed).toContain('Tahun 2025; keadaan menunggu; memuat kata “bank”');
    expect(narrowed).not.toContain('3/2025');
    expect(narrowed).not.toContain('tidak tercatat di program');
    const empty = await backend.ask('incoming.printBook', { year: 2020 });
    expect(flowing(empty.path)).toContain('Tidak ada surat masuk yang sesuai');
  });

  test('the workbook has a row for each letter as it is filtered', async () => {
    const backend = await officeBackend();
    await record(backend);
    await record(backend, { sender: '=1+1', subject: 'Penawaran' });
    const target = path.join(tempFolder(), 'agenda.xlsx');
    expect(await backend.ask('incoming.export', { path: target, text: 'penawaran' })).toMatchObject({
      rowCount: 1,
    });
    const book = read(readFileSync(target));
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? '']!);
    expect(rows).toMatchObject([
      { 'Nomor agenda': '2/2025', Pengirim: '=1+1', Keadaan: 'Belum didisposisi' },
    ]);
    const [row] = (await backend.ask('incoming.list', { text: 'penawaran' })).rows;
    await backend.ask('incoming.remove', { id: row?.id ?? '', reason: 'dicatat dua kali' });
    await backend.ask('incoming.export', { path: target, isRemoved: true });
    const gone = read(readFileSync(target));
    expect(utils.sheet_to_json(gone.Sheets[gone.SheetNames[0] ?? '']!)).toMatchObject([
      { 'Nomor agenda': '2/2025', Keadaan: 'Batal: dicatat dua kali' },
    ]);
  });
});

describe('scans', () => {
  const scan = () => {
    const file = path.join(tempFolder(), 'surat camat.png');
    copyFileSync(path.join(RESOURCES, 'icon', 'icon.png'), file);
    return file;
  };

  test('are kept by their content once, found whole, and taken off again', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const added = await backend.ask('incoming.addScan', { id, path: scan() });
    expect(await backend.ask('incoming.addScan', { id, path: scan() })).toEqual(added);
    expect((await backend.ask('incoming.get', { id })).scans).toMatchObject([
      { fileName: 'surat camat.png' },
    ]);
    const { path: kept } = await backend.ask('incoming.locateScan', { id: added.id });
    expect(bytesOf(kept)).toEqual(bytesOf(scan()));
    await backend.ask('incoming.removeScan', { id: added.id });
    expect((await backend.ask('incoming.get', { id })).scans).toEqual([]);
    const text = path.join(tempFolder(), 'a.pdf');
    writeFileSync(text, 'bukan pdf');
    expect((await backend.refusal('incoming.addScan', { id, path: text })).code).toBe(
      'FILE_KIND_NOT_ACCEPTED',
    );
  });

  test('are counted by a backup and destroyed with their rows', async () => {
    const backend = await officeBackend();
    const id = await record(backend);
    const { sha256 } = await backend.ask('incoming.addScan', { id, path: scan() });
    await backend.ask('people.destroyScan', { sha256, reason: 'masa simpan lewat' });
    expect(queryRows(backend.dataFolder, 'SELECT 1 FROM incoming_scan')).toEqual([]);
    const kept = readdirSync(path.join(backend.dataFolder, 'berkas'), { recursive: true }).map(String);
    expect(kept.filter((name) => name.includes(sha256))).toEqual([]);
  });
});
