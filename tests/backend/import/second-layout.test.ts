import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

/**
 * Another office's book: other sheets, one header row in other words and order, no kecamatan column but a section for
 * each, subtotals, money in millions, days as d-m-yy, a grand total and a signature.
 */
const BOOK = [
  ['PEMERINTAH KABUPATEN KUTAI TIMUR'],
  ['BUKU INDUK KOPERASI KEADAAN PER 31 DESEMBER 2023'],
  [],
  [
    'SHU (Rp juta)',
    'Volume (Rp juta)',
    'Kekayaan (Rp juta)',
    'Jml Anggota',
    'Kondisi',
    'Tgl. Akta',
    'Akta',
    'Lembaga',
    'Urut',
    'Tempat Kedudukan',
    'Desa/Kel.',
    'HP',
    'Nama Ketua',
    'Nama Bendahara',
    'Bidang Usaha',
    'USP',
    'KBLI',
    'Pelaksanaan RAT TB 2022',
    'Tgl Lapor TB 2022',
    'Tgl RAT Tahun Buku 2023',
    'Pembina',
    'Ket.',
  ],
  ['KECAMATAN BENGALON'],
  [
    '2,5',
    '1.250',
    '3.400,75',
    120,
    'aktif',
    '4-5-07',
    '21/BH/KWK.18/V/2007',
    'KSU Maju Etam',
    1,
    'Jl. Poros 1',
    'Sepaso',
    81234567890,
    'H. Umar',
    'Siti',
    'Dagang',
    'USP',
    '47111',
    '12-3-23',
    '20-3-23',
    '15-2-24',
    'Rahma',
    'rajin',
  ],
  [
    '-0,75',
    '90',
    '200',
    25,
    'Tdk Aktif',
    '17-8-99',
    '9/BH/99',
    'Kop. Wanita Melati',
    2,
    'Jl. Poros 2',
    'Sepaso',
    '',
    'Aminah',
    '',
    'Simpan pinjam',
    'KSP',
    '',
    '',
    '',
    '',
    'Rahma',
    '',
  ],
  ['1,75', '1.340', '3.600,75', 145, '', '', '', 'Jumlah Kec. Bengalon', '', ''],
  ['KECAMATAN TELEN'],
  [
    '0',
    '10',
    '15',
    20,
    'aktif',
    '1-12-15',
    '77/BH/2015',
    'Koperasi Jasa Telen Jaya',
    1,
    'Jl. Telen',
    'Marah Haloq',
    '0541-1234',
    'Budi',
    'Tono',
    'Jasa',
    '',
    '',
    '',
    '',
    '28-3-24',
    'Rahma',
    '',
  ],
  [
    '1',
    '2',
    '3',
    9,
    'aktif',
    '31-2-15',
    '78/BH/2015',
    'Koperasi Jasa Salah Tanggal',
    2,
    'Jl. Telen',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ],
  ['1', '12', '18', 29, '', '', '', 'Jumlah Kec. Telen', '', ''],
  ['2,75', '1.352', '3.618,75', 174, '', '', '', 'JUMLAH SELURUHNYA', '', ''],
  [],
  ['', '', '', '', '', '', '', '', '', 'Sangatta, 5 Januari 2024'],
  ['', '', '', '', '', '', '', '', '', 'Mengetahui, Kepala Dinas'],
  ['', '', '', '', '', '', '', '', '', 'Nama Kepala'],
];

const GUIDE = [['Petunjuk pengisian'], ['Isilah kolom kuning.']];
const RECAP = [
  ['Kecamatan', 'Jumlah Koperasi', 'Aktif'],
  ['Bengalon', 2, 1],
  ['Telen', 2, 2],
];

/** SheetJS takes a sheet name as the key, so the order is the order of the tabs. */
function book(bookType: BookType): string {
  const Sheets = {
    Petunjuk: utils.aoa_to_sheet(GUIDE),
    'BUKU INDUK': utils.aoa_to_sheet(BOOK),
    Rekap: utils.aoa_to_sheet(RECAP),
  };
  const file = path.join(tempFolder(), `buku-induk.${bookType === 'xlml' ? 'xls' : bookType}`);
  writeFileSync(
    file,
    write({ SheetNames: Object.keys(Sheets), Sheets }, { type: 'buffer', bookType }) as Buffer,
  );
  return file;
}

/** The same book as the web program of an office gives it out: a page with one table, called ".xls". */
function webTable(): string {
  const row = (cells: readonly (string | number)[]) =>
    `<tr>${Array.from({ length: 22 }, (_, index) => `<td>${String(cells[index] ?? '')}</td>`).join('')}</tr>`;
  const file = path.join(tempFolder(), 'buku-induk.xls');
  writeFileSync(file, `<html><body><table border="1">${BOOK.map(row).join('\n')}</table></body></html>`);
  return file;
}

const MAPPING = { 5: 'legalEntityOn', 6: 'legalEntityNumber', 7: 'name' };

describe("a second office's book, laid out in its own way", () => {
  test.each([
    ['XLSX', () => book('xlsx')],
    ['old XLS', () => book('biff8')],
    ['ODS', () => book('ods')],
    ['Excel XML of 2003', () => book('xlml')],
    ['a web table saved as .xls', webTable],
  ])('is imported from %s once its odd columns are named, without a line of code', async (_format, make) => {
    const backend = await officeBackend();
    const file = make();
    const proposed = await backend.ask('import.run', { path: file, isDryRun: true });
    expect(proposed).toMatchObject({ headerRow: 4, figuresBookYear: 2023, rowCount: 4, created: 4 });
    expect(proposed.columns.filter(({ field }) => field === null).map(({ index }) => index)).toEqual([5, 6]);

    const empty = databaseRows(backend.dataFolder);
    const written = await backend.ask('import.run', { path: file, isDryRun: false, mapping: MAPPING });
    expect(written).toMatchObject({ rowCount: 4, created: 4, changed: 0, refused: [] });
    // A day that is none is left out; the cooperative comes in.
    expect(written.warnings.map(({ row, reasons }) => [row, reasons.map(({ code }) => code)])).toEqual([
      [11, ['TANGGAL_TIDAK_TERBACA']],
    ]);
    const rows = queryRows(
      backend.dataFolder,
      `SELECT name, district_name AS district, village_code AS village, legal_entity_on AS founded, status, phone,
        savings_loan AS saving, kbli, assigned_officer AS officer, note, latest_book_year AS year,
        latest_members AS members, latest_assets AS assets, latest_turnover AS turnover, latest_surplus AS surplus,
        latest_rat_on AS rat FROM cooperative ORDER BY name`,
    );
    expect(rows).toMatchObject([
      {
        name: 'KSU Maju Etam',
        district: 'Bengalon',
        founded: '2007-05-04',
        status: 'active',
        phone: '081234567890',
      },
      {
        name: 'Kop. Wanita Melati',
        district: 'Bengalon',
        founded: '1999-08-17',
        status: 'inactive',
        phone: '',
      },
      { name: 'Koperasi Jasa Salah Tanggal', district: 'Telen', founded: null, status: 'active' },
      { name: 'Koperasi Jasa Telen Jaya', district: 'Telen', founded: '2015-12-01', status: 'active' },
    ]);
    expect(rows[0]).toMatchObject({
      saving: 'usp',
      kbli: '47111',
      officer: 'Rahma',
      note: 'rajin',
      year: 2023,
      members: 120,
      assets: 3_400_750_000,
      turnover: 1_250_000_000,
      surplus: 2_500_000,
      rat: '2024-02-15',
    });
    expect(rows[1]).toMatchObject({ saving: 'ksp', surplus: -750_000, rat: null });
    const villages = rows.map(({ village }) => village).filter((village) => village !== null);
    expect([
      villages.length,
      villages.every((village) => typeof village === 'string' && village.startsWith('64.08.')),
    ]).toEqual([3, true]);
    expect(
      queryRows(backend.dataFolder, 'SELECT held_on AS held, reported_on AS reported FROM rat ORDER BY 1'),
    ).toEqual([
      { held: '2023-03-12', reported: '2023-03-20' },
      { held: '2024-02-15', reported: null },
      { held: '2024-03-28', reported: null },
    ]);

    const again = await backend.ask('import.run', { path: file, isDryRun: false });
    expect(again).toMatchObject({ isMappingRemembered: true, created: 0, changed: 0, unchanged: 4 });
    await backend.ask('import.undo', { importId: again.importId ?? '' });
    await backend.ask('import.undo', { importId: written.importId ?? '' });
    expect(databaseRows(backend.dataFolder)).toEqual(empty);
  });
});
