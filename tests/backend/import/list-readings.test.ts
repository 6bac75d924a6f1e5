import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

type Rows = readonly (readonly unknown[])[];

async function tried(rows: Rows, more: object = {}) {
  const backend = await officeBackend();
  return backend.ask('import.run', { path: workbookFile(rows), isDryRun: true, ...more });
}

describe('a list about the RAT that is taken for a register', () => {
  const rows = [
    ['Nama Koperasi', 'Kecamatan', 'Tanggal RAT TB 2024'],
    ['Koperasi Maju Jaya', 'Bengalon', '20/02/2025'],
  ];

  test('is asked what it is, and written only when a person says so', async () => {
    expect((await tried(rows)).questions).toEqual(['kind']);
    expect((await tried(rows, { isKindConfirmed: true })).questions).toEqual([]);
    expect((await tried(rows, { kind: 'rat' })).questions).toEqual([]);
    const backend = await officeBackend();
    const refused = await backend.refusal('import.run', { path: workbookFile(rows), isDryRun: false });
    expect(refused).toMatchObject({ code: 'IMPORT_ASKS' });
    expect(JSON.stringify(refused.details)).toContain('--jenis rat');
  });

  test('a register with a RAT column is none', async () => {
    const register = rows.map((row, at) => [...row, at === 0 ? 'Status' : 'Aktif']);
    expect((await tried(register)).questions).toEqual([]);
  });
});

describe('the sums of a list', () => {
  const list = (total: unknown, assets: unknown = 300): Rows => [
    ['No', 'Nama Koperasi', 'Kecamatan', 'Jumlah Anggota', 'Aset 2024'],
    [1, 'Koperasi Satu', 'Bengalon', 20, 100],
    [2, 'Koperasi Dua', 'Telen', 30, 200],
    ['JUMLAH', '', '', total, assets],
  ];

  test('are held against what was read, column by column', async () => {
    expect((await tried(list(50))).totals).toEqual([]);
    expect((await tried(list(64, 301))).totals).toEqual([
      { row: 4, column: 3, label: 'Anggota (jumlah)', stated: 64, read: 50 },
      { row: 4, column: 4, label: 'Aset', stated: 301, read: 300 },
    ]);
  });

  test('in millions may be off by what every row was rounded, and by no more', async () => {
    const rounded = (total: number): Rows => [
      ['No', 'Nama Koperasi', 'Kecamatan', 'Aset 2024 (Rp juta)'],
      [1, 'Koperasi Satu', 'Bengalon', 100],
      [2, 'Koperasi Dua', 'Telen', 200],
      ['JUMLAH', '', '', total],
    ];
    expect((await tried(rounded(301))).totals).toEqual([]);
    expect((await tried(rounded(302))).totals).toEqual([
      { row: 4, column: 3, label: 'Aset', stated: 302_000_000, read: 300_000_000 },
    ]);
  });

  test('an average below them is no sum', async () => {
    const rows = [...list(50), ['RATA-RATA', '', '', 25, 150]];
    expect((await tried(rows)).totals).toEqual([]);
  });

  test('of sections and of the whole each fit what they are of', async () => {
    const sections = (last: number): Rows => [
      ['No', 'Nama Koperasi', 'Jumlah Anggota'],
      ['I', 'KECAMATAN BENGALON', ''],
      [1, 'Koperasi Satu', 20],
      [2, 'Koperasi Dua', 30],
      ['', 'Jumlah', 50],
      ['II', 'KECAMATAN TELEN', ''],
      [1, 'Koperasi Tiga', 5],
      ['', 'Jumlah', 5],
      ['', 'Jumlah Seluruhnya', last],
    ];
    expect((await tried(sections(55))).totals).toEqual([]);
    expect((await tried(sections(56))).totals).toMatchObject([{ row: 9, stated: 56, read: 55 }]);
  });
});

describe('two book years side by side', () => {
  const rows = [
    ['Nama Koperasi', 'Kecamatan', 'Aset 2023', 'Aset 2024', 'SHU 2023', 'SHU 2024', 'Anggota'],
    ['Koperasi Satu', 'Bengalon', 100, 150, 1, 2, 20],
  ];

  test('are taken in one import, each in its year', async () => {
    const backend = await officeBackend();
    const saved = await backend.ask('import.run', { path: workbookFile(rows), isDryRun: false });
    expect(saved).toMatchObject({
      figuresBookYear: 2024,
      figuresBookYearFrom: 'heading',
      furtherBookYears: [2023],
    });
    expect(saved.columns.map(({ field, state }) => [field, state])).toEqual([
      ['name', 'read'],
      ['districtName', 'read'],
      ['assets:2023', 'read'],
      ['assets', 'read'],
      ['surplus:2023', 'read'],
      ['surplus', 'read'],
      ['membersTotal', 'read'],
    ]);
    const { rows: found } = await backend.ask('cooperative.list', { text: 'satu', limit: 5 });
    const record = await backend.ask('cooperative.get', { id: found[0]?.id ?? '' });
    expect(
      record.figures.map(({ bookYear, assets, surplus, membersTotal }) => [
        bookYear,
        assets,
        surplus,
        membersTotal,
      ]),
    ).toEqual([
      [2024, 150, 2, 20],
      [2023, 100, 1, null],
    ]);
    const again = await backend.ask('import.run', { path: workbookFile(rows), isDryRun: true });
    expect(again).toMatchObject({ unchanged: 1, changed: 0 });
  });

  test('the year that a person names is that of the columns without one', async () => {
    const { figuresBookYear, columns } = await tried(rows, { figuresBookYear: 2023 });
    expect(figuresBookYear).toBe(2023);
    expect(columns.slice(2, 4).map(({ field }) => field)).toEqual(['assets', 'assets:2024']);
  });
});

test("a telephone number behind a name is parted from it and becomes the cooperative's", async () => {
  const backend = await officeBackend();
  const joined = workbookFile([
    ['Nama Koperasi', 'Kecamatan', 'KETUA / NO. HP', 'Status'],
    ['Koperasi Satu', 'Bengalon', 'Budi Contoh / 0812-3456-7890', 'Aktif'],
    ['Koperasi Dua', 'Bengalon', 'Siti Contoh, S.E. (HP. 0812 3456 7891)', 'Aktif'],
    ['Koperasi Tiga', 'Bengalon', 'Andi Contoh', 'Aktif'],
  ]);
  expect(await backend.ask('import.run', { path: joined, isDryRun: false })).toMatchObject({ created: 3 });
  const parted = workbookFile([
    ['Nama Koperasi', 'Kecamatan', 'Nama Ketua', 'No. HP', 'Status'],
    ['Koperasi Satu', 'Bengalon', 'Budi Contoh', '0812-3456-7890', 'Aktif'],
    ['Koperasi Dua', 'Bengalon', 'Siti Contoh, S.E.', '0812 3456 7891', 'Aktif'],
    ['Koperasi Tiga', 'Bengalon', 'Andi Contoh', '', 'Aktif'],
  ]);
  expect(await backend.ask('import.run', { path: parted, isDryRun: true })).toMatchObject({
    unchanged: 3,
    changed: 0,
  });
});

test('a column of groups that holds the five kinds tells the kind', async () => {
  const list = (one: string, other: string): Rows => [
    ['Nama Koperasi', 'Kecamatan', 'Klp. Kop'],
    ['Koperasi Satu', 'Bengalon', one],
    ['Koperasi Dua', 'Bengalon', other],
  ];
  expect((await tried(list('Konsumen', 'KSP'))).columns[2]?.field).toBe('kind');
  expect((await tried(list('Konsumen', 'Koperasi Karyawan'))).columns[2]?.field).toBe('group');
});

describe('a text file that is no list', () => {
  const refusalOf = async (text: string, name = 'berkas.csv') => {
    const file = path.join(tempFolder(), name);
    writeFileSync(file, text);
    const backend = await officeBackend();
    return backend.refusal('import.run', { path: file, isDryRun: true });
  };

  test.each([
    [
      'a program',
      "import a from 'b';\nconst x = ['l', 'p'];\nfunction f(a, b) {\n  return a, b;\n}\nexport { x };\n",
    ],
    [
      'a letter',
      'Kepada Yth.\nKepala Dinas\n\nDengan hormat, bersama ini kami sampaikan, sesuai surat, bahwa:\nTerima kasih.\n',
    ],
    ['data of a program', '{\n  "nama": "satu",\n  "status": "aktif"\n}\n'],
  ])('%s is refused in plain words', async (_what, text) => {
    const refused = await refusalOf(text);
    expect(refused).toMatchObject({ code: 'FILE_NOT_SPREADSHEET', details: { facts: { isTeks: true } } });
  });

  test('a list with strange headings, or of names alone, is one', async () => {
    const backend = await officeBackend();
    for (const text of ['xx;yy\na;b\nc;d\n', 'Nama Koperasi\nKoperasi Satu\n']) {
      const file = path.join(tempFolder(), 'daftar.csv');
      writeFileSync(file, text);
      expect(await backend.ask('import.run', { path: file, isDryRun: true })).toMatchObject({ sheet: 'CSV' });
    }
  });
});

test('a village that is not there, is elsewhere, or is several: each says its cause and what may be meant', async () => {
  const { warnings } = await tried([
    ['Nama Koperasi', 'Desa/Kelurahan', 'Kecamatan', 'Status'],
    ['Koperasi Satu', 'Sepasso', 'Bengalon', 'Aktif'],
    ['Koperasi Dua', 'Sepaso', 'Telen', 'Aktif'],
    ['Koperasi Tiga', 'Tidak Pernah Ada', 'Bengalon', 'Aktif'],
  ]);
  const messages = warnings.map(({ reasons }) => reasons[0]?.message ?? '');
  expect(messages[0]).toContain('Mungkin maksudnya "Sepaso"');
  expect(messages[1]).toContain('Nama itu ada di Kecamatan Bengalon');
  expect(messages[2]).toContain('Periksa ejaan atau kecamatannya');
});
