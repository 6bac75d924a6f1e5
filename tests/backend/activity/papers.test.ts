import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const DAYS = ['2025-11-04', '2025-11-05', '2025-11-06'] as const;
const SESSIONS = [
  { heldOn: DAYS[0], subject: 'Pembukuan; dasar', hours: 3, speaker: 'Contoh Narasumber' },
  { heldOn: DAYS[1], subject: 'Pajak', hours: 2, speaker: 'Contoh Penyuluh' },
];
const here = (count: number) => DAYS.slice(0, count).map((on) => ({ on, mark: 'present' as const }));
const TERMS = {
  allowanceRate: 150_000,
  speakerRate: 900_000,
  speakerTax: 250,
  basis: 'Perbup Contoh',
  officerName: 'Contoh Pejabat, S.E.',
  officerNip: '198001012005011001',
  treasurerName: 'Contoh Bendahara',
  authorityName: 'Contoh Pengguna, M.Si.',
  authorityNip: '197001011995031002',
  authorityPosition: 'Kuasa Pengguna Anggaran',
  committee: [{ name: 'Contoh Panitia', nip: '', role: 'ketua' }],
};
const PARTICIPANTS = [
  {
    name: 'Contoh Ana',
    sex: 'P' as const,
    nikKtp: '6408041705800001',
    preScore: 40,
    postScore: 60,
    marks: here(3),
  },
  { name: 'Contoh Budi', sex: 'L' as const, preScore: 100, marks: here(2), allowanceRate: 200_000 },
  { name: 'Contoh Citra', sex: null, marks: [] },
];

async function trained(backend: TestBackend, part: object = {}) {
  const { id } = await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Digitalisasi Usaha Koperasi',
    state: 'done',
    budgetPlanned: 10_000_000,
    budgetSpent: 9_000_000,
    funds: [{ source: 'dak-pk2umk', budgetYear: 2025, amount: 10_000_000 }],
    batches: [
      {
        number: 1,
        startsOn: DAYS[0],
        endsOn: DAYS[2],
        place: 'Aula Contoh',
        sessions: SESSIONS,
        participants: PARTICIPANTS,
      },
    ],
    terms: TERMS,
    ...part,
  });
  const page = await backend.ask('activity.get', { id });
  return { id, page, batchId: page.batches[0]?.id ?? '' };
}

const text = ({ path }: { readonly path: string }): string => readFlowingText(readFileSync(path));
const faultsOf = async (
  asked: Promise<{ details: { faults?: readonly { path: string; message: string }[] } }>,
) => ((await asked).details.faults ?? []).map(({ path, message }) => `${path}: ${message}`);

describe('receipts', () => {
  test('pay the days of presence, each at the own rate where there is one; whoever was not there is not on it', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const paper = text(await backend.ask('activity.printReceipt', { batchId, item: 'allowance' }));
    for (const word of ['450.000', '400.000', '850.000', 'delapan ratus lima puluh ribu rupiah'])
      expect(paper).toContain(word);
    expect(paper).toContain('Contoh Pejabat, S.E.');
    for (const word of ['Kuasa Pengguna Anggaran', 'Contoh Pengguna, M.Si.', 'NIP 19700101 199503 1 002'])
      expect(paper).toContain(word);
    expect(paper).not.toContain('Pengguna Anggaran/Kuasa');
    expect(paper).not.toContain('Contoh Citra');
    const speakers = text(await backend.ask('activity.printReceipt', { batchId, item: 'speaker' }));
    for (const word of ['2.700.000', '67.500', '4.387.500', '2,5 %']) expect(speakers).toContain(word);
  });

  test('leave the one over the money to be written by hand where nobody is recorded', async () => {
    const backend = await officeBackend();
    const { authorityName: _name, authorityNip: _nip, authorityPosition: _position, ...terms } = TERMS;
    const { batchId } = await trained(backend, { terms });
    const paper = text(await backend.ask('activity.printReceipt', { batchId, item: 'allowance' }));
    expect(paper).toContain('Pengguna Anggaran/Kuasa');
    expect(paper).not.toContain('Contoh Pengguna');
  });

  test('are refused where nothing is paid, where the books say another sum, and above what was spent', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const refused = (part: object) =>
      faultsOf(backend.refusal('activity.printReceipt', { batchId, item: 'allowance', ...part }));
    expect((await refused({ item: 'transport' }))[0]).toMatch(/^item: Tarif uang transport belum diisi/);
    expect((await refused({ expected: 850_001 }))[0]).toMatch(/^expected: Jumlah tertulis Rp\s?850\.001/);
    await backend.ask('activity.printReceipt', { batchId, item: 'allowance', expected: 850_000 });
    // 850.000 and 4.500.000 are paid in all.
    const poor = await trained(backend, { title: 'Lain', budgetSpent: 5_349_999 });
    expect((await refused({ batchId: poor.batchId }))[0]).toMatch(/^item: Semua pembayaran .*5\.350\.000/);
    const enough = await trained(backend, { title: 'Cukup', budgetSpent: 5_350_000 });
    await backend.ask('activity.printReceipt', { batchId: enough.batchId, item: 'allowance' });
    const running = await trained(backend, { title: 'Berjalan', state: 'running' });
    expect((await refused({ batchId: running.batchId }))[0]).toMatch(/Contoh Budi pada 0?6\/11\/2025/);
  });

  test('as a workbook', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const { path, pages } = await backend.ask('activity.printReceipt', {
      batchId,
      item: 'allowance',
      isSheet: true,
    });
    expect([path.endsWith('.xlsx'), pages]).toEqual([true, 0]);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });
});

test('biodata: a page each, the NIK masked, what was attended before; never faith or marital status', async () => {
  const backend = await officeBackend();
  await trained(backend, {
    title: 'Pembukuan Dasar',
    batches: [
      {
        number: 1,
        startsOn: '2024-05-06',
        endsOn: '2024-05-07',
        participants: [
          { name: 'Contoh Ana', nikKtp: '6408041705800001', marks: [{ on: '2024-05-06', mark: 'present' }] },
          { name: 'Contoh Budi', marks: [] },
        ],
      },
    ],
  });
  await trained(backend, {
    title: 'Belum Terlaksana',
    state: 'running',
    batches: [
      {
        number: 1,
        startsOn: '2024-06-06',
        endsOn: '2024-06-07',
        participants: [
          { name: 'Contoh Ana', nikKtp: '6408041705800001', marks: [{ on: '2024-06-06', mark: 'present' }] },
        ],
      },
    ],
  });
  const { batchId, page } = await trained(backend);
  const { path, pages } = await backend.ask('activity.printBiodata', { batchId });
  expect(pages).toBe(3);
  const [ana, budi] = readPages(readFileSync(path)).map((one) => one.text.replace(/\s+/g, ' '));
  expect(ana).toContain('640804******0001');
  expect(ana).not.toContain('6408041705800001');
  expect(ana).toContain('Pembukuan Dasar');
  expect(ana).not.toContain('Belum Terlaksana');
  expect(budi).not.toContain('Pembukuan Dasar');
  expect(ana).not.toMatch(/agama|kawin/i);
  const one = page.batches[0]?.participants[1]?.id ?? '';
  const single = await backend.ask('activity.printBiodata', { batchId, participantIds: [one] });
  expect(single.pages).toBe(1);
});

describe('letters', () => {
  const fieldsOf = async (backend: TestBackend, id: string) =>
    (await backend.ask('letter.get', { id })).fields;

  test('an invitation names the participants and reminds of the NIB where the fund asks for it', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const asked = await backend.ask('activity.writeLetter', { batchId, letters: ['undangan'] });
    const fields = await fieldsOf(backend, asked.letterIds[0] ?? '');
    expect(fields['waktu_kegiatan']).toBe('Selasa s.d. Kamis, 4 s.d. 6 November 2025');
    expect(fields['syarat_nib']).toContain('Nomor Induk Berusaha');
    // The separator of the list is taken out of what stands in it.
    expect(fields['jadwal']).toContain('Pembukuan, dasar ; 3 ; Contoh Narasumber');
    const own = await trained(backend, {
      title: 'Dana lain',
      funds: [{ source: 'apbd-kabupaten', budgetYear: 2025 }],
    });
    const plain = await backend.ask('activity.writeLetter', { batchId: own.batchId, letters: ['undangan'] });
    expect((await fieldsOf(backend, plain.letterIds[0] ?? ''))['syarat_nib']).toBe('');
  });

  test('a request for each speaker, with the own subjects alone', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const { letterIds } = await backend.ask('activity.writeLetter', { batchId, letters: ['narasumber'] });
    const all = await Promise.all(letterIds.map((id) => fieldsOf(backend, id)));
    expect(all.map((one) => [one['kepada'], one['jumlah_jp_narasumber']])).toEqual([
      ['Contoh Narasumber', '3'],
      ['Contoh Penyuluh', '2'],
    ]);
    expect(all[1]?.['jadwal']).not.toContain('Pembukuan');
  });

  test('a report counts whom the record knows, and never invents a gain', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend);
    const { letterIds } = await backend.ask('activity.writeLetter', { batchId, letters: ['laporan'] });
    const fields = await fieldsOf(backend, letterIds[0] ?? '');
    expect(fields['kehadiran']?.split('\n').slice(0, 3)).toEqual([
      'Peserta tercatat 3 orang: 1 laki-laki, 1 perempuan, 1 belum dicatat L/P-nya.',
      'Hadir sedikitnya satu hari 2 orang.',
      'Selasa, 4 November 2025: hadir 2 orang.',
    ]);
    expect(fields['evaluasi']).toContain('Nilai pra: 2 orang, rata-rata 70,00.');
    expect(fields['evaluasi']).toContain('Perubahan rata-rata 20,00, dihitung hanya dari 1 orang');
    expect(fields['realisasi']).toContain('90,00 % dari rencana');
    expect(fields['rekapitulasi']?.split('\n')[0]).toBe('Seluruhnya ; 1 ; 1 ; 3');
    const { files } = await backend.ask('letter.exportDocx', { ids: letterIds });
    expect(files[0]).toMatch(/\.docx$/);
  });

  test.each(['kak', 'surat-tugas', 'notulen', 'berita-acara'] as const)(
    '%s becomes a draft',
    async (letter) => {
      const backend = await officeBackend();
      const { batchId } = await trained(backend);
      const { letterIds, count } = await backend.ask('activity.writeLetter', { batchId, letters: [letter] });
      expect(count).toBe(1);
      expect(await backend.ask('letter.get', { id: letterIds[0] ?? '' })).toMatchObject({ state: 'draft' });
    },
  );

  test('terms of reference name the programme, and sum the costs only as long as each row says rupiah', async () => {
    const backend = await officeBackend();
    await backend.ask('programme.fillYear', { year: 2025 });
    const { batchId } = await trained(backend, { subActivityCode: '2.17.05.2.01.0001' });
    const { letterIds } = await backend.ask('activity.writeLetter', { batchId, letters: ['kak'] });
    const id = letterIds[0] ?? '';
    const fields = await fieldsOf(backend, id);
    expect(fields['nama_program']).toMatch(/^2\.17\.05 /);
    expect(fields['nama_kegiatan']).toMatch(/^2\.17\.05\.2\.01 /);
    expect(fields['sub_kegiatan']).toMatch(/^2\.17\.05\.2\.01\.0001 ./);
    const paper = async () =>
      text({ path: (await backend.ask('letter.print', { ids: [id] })).files[0] ?? '' });
    // 3 days x 30 places x 150.000 and 5 JP x 900.000.
    expect(await paper()).toContain('Jumlah biaya Rp18.000.000 (delapan belas juta rupiah).');
    const saved = { cooperativeIds: [], on: '2025-11-18', bookYear: null, classification: '', id };
    const more = `${fields['biaya'] ?? ''}\nKonsumsi ; 90 kotak ; 50.000 ; `;
    await backend.ask('letter.save', { ...saved, fields: { ...fields, biaya: `${more}4.500.000` } });
    expect(await paper()).toContain('Jumlah biaya Rp22.500.000 (dua puluh dua juta lima ratus ribu rupiah).');
    await backend.ask('letter.save', { ...saved, fields: { ...fields, biaya: `${more}menyusul` } });
    expect(await paper()).not.toContain('Jumlah biaya Rp');
    const { letters } = await backend.ask('letter.check', { ids: [id] });
    expect(letters[0]?.reasons.map(({ message }) => message)).toContain(
      'Jumlah biaya (rupiah pada setiap baris) belum diisi, padahal naskah ini tidak dapat terbit tanpanya.',
    );
  });

  test('nobody to write to or of: refused with the place where it is filled in, nothing is kept', async () => {
    const backend = await officeBackend();
    const { batchId } = await trained(backend, {
      terms: null,
      batches: [{ number: 1, startsOn: DAYS[0], endsOn: DAYS[0] }],
    });
    for (const letter of ['undangan', 'narasumber', 'surat-tugas'] as const)
      expect(
        (await faultsOf(backend.refusal('activity.writeLetter', { batchId, letters: [letter] })))[0],
      ).toMatch(/^letters: /);
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
  });
});

test('the list of papers says what is missing, and what bars a paper', async () => {
  const backend = await officeBackend();
  const { batchId } = await trained(backend, { terms: null });
  const papers = await backend.ask('activity.papers', { batchId });
  const of = (paper: string) => papers.find((one) => one.paper === paper);
  expect(of('uang-saku')).toMatchObject({
    canBeMade: true,
    lacks: ['nama PPTK', 'nama bendahara', 'dasar tarif'],
  });
  expect(of('transport')).toMatchObject({ canBeMade: false });
  expect(of('biodata')).toMatchObject({ canBeMade: true, lacks: [] });
});

test('lists of speakers and committee are signed by those of the day', async () => {
  const backend = await officeBackend();
  const { batchId } = await trained(backend);
  const on = DAYS[1];
  const speakers = text(await backend.ask('activity.printAttendance', { batchId, on, who: 'speakers' }));
  expect(speakers).toContain('DAFTAR HADIR NARASUMBER');
  expect(speakers).toContain('Contoh Penyuluh');
  expect(speakers).not.toContain('Contoh Narasumber');
  const committee = text(await backend.ask('activity.printAttendance', { batchId, on, who: 'committee' }));
  expect(committee).toContain('Contoh Panitia');
  const all = text(await backend.ask('activity.printAttendance', { batchId, on }));
  expect(all).not.toMatch(/6408041705800001|NIK/);
});

test('the terms are kept, guarded, and refused at their field', async () => {
  const backend = await officeBackend();
  const { id, page } = await trained(backend, { terms: null });
  expect(page.terms).toMatchObject({ allowanceRate: null, committee: [] });
  const save = { id, expectedUpdatedAt: page.updatedAt };
  expect(await faultsOf(backend.refusal('activity.saveTerms', { ...save, officerNip: '12' }))).toHaveLength(
    1,
  );
  await backend.ask('activity.saveTerms', { ...save, ...TERMS });
  expect((await backend.ask('activity.get', { id })).terms).toMatchObject(TERMS);
  const late = await backend.refusal('activity.saveTerms', { ...save, basis: 'Lain' });
  expect(late.code).toBe('RECORD_CHANGED_ELSEWHERE');
});
