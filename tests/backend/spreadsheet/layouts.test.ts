import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAccepted } from '#rules/value/reason.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readRatSheet } from '#backend/spreadsheet/read/read-rat-sheet.ts';
import { readRegister } from '#backend/spreadsheet/read/read-register.ts';
import type { RegisterReading } from '#backend/spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import type { SheetGrid } from '#backend/spreadsheet/file/sheet-grid.ts';
import { KUTIM_READING } from './kutim-regions.ts';
import { withEffort } from '../../helpers/work-done.ts';

type Value = string | number | null;
const OPTIONS = KUTIM_READING;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meja-lembar-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function grid(rows: readonly (readonly Value[])[], name = 'Lembar1', isHidden = false): SheetGrid {
  return {
    name,
    firstRow: 1,
    isHidden,
    rows: rows.map((row) =>
      row.map((value) => {
        if (value === null || value === '') return null;
        return typeof value === 'number' ? { text: String(value), number: value } : { text: value };
      }),
    ),
  };
}

function read(rows: readonly (readonly Value[])[]): RegisterReading {
  return readRegister([grid(rows)], OPTIONS);
}

const names = (reading: RegisterReading) => reading.rows.map(({ values }) => values.name);

describe('any layout', () => {
  it('reads a single-row header in another order, with other words, lower on the sheet', () => {
    const reading = read([
      ['DINAS KOPERASI'],
      ['TAHUN BUKU 2023'],
      [],
      ['SHU (Rp juta)', 'Kec.', 'No. BH', 'Tgl. BH', 'Nama Koperasi', 'Jml Anggota', 'Keaktifan', 'Skor'],
      ['2,5', 'Kec. Bengalon', '21/BH/2007', '4-5-2007', 'KSU Maju', 25, 'aktif', 'x'],
    ]);
    expect(reading).toMatchObject({ headerRow: 4, figuresBookYear: 2023, bookYears: [] });
    expect(reading.columns.at(-1)).toMatchObject({
      index: 7,
      header: 'Skor',
      field: null,
      samples: ['x'],
    });
    expect(reading.rows).toMatchObject([
      {
        row: 5,
        reasons: [],
        values: {
          name: 'KSU Maju',
          surplus: 2_500_000,
          legalEntityNumber: '21/BH/2007',
          legalEntityOn: '2007-05-04',
          districtCode: '64.08.09',
          membersTotal: 25,
          status: 'active',
        },
      },
    ]);
  });

  it('joins a two-row header without merged cells, as a CSV has it', () => {
    const reading = read([
      ['No', 'Nama Koperasi', 'Badan Hukum', '', 'Tanggal RAT', '', 'Status', ''],
      ['', '', 'Nomor', 'Tanggal', '2023', 'TB 2024', 'Aktif', 'Tidak Aktif'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [1, 'Koperasi A', '1/BH', '1-1-2001', '5-2-2024', '', 'v', ''],
      [2, 'Koperasi B', '2/BH', '', '', '6-2-2025', '', 'v'],
    ]);
    expect(reading.columns.map(({ field }) => field)).toEqual([
      'rowNumber',
      'name',
      'legalEntityNumber',
      'legalEntityOn',
      'rat:2023',
      'rat:2024',
      'statusActiveMark',
      'statusInactiveMark',
    ]);
    expect(reading.passedOver).toMatchObject([
      { row: 1, kind: 'heading' },
      { row: 2, kind: 'heading' },
      { row: 3, kind: 'numbering' },
    ]);
    expect(reading.rows.map(({ values: { status, rats } }) => [status, rats])).toEqual([
      ['active', [{ bookYear: 2023, heldOn: '2024-02-05', reportedOn: null, isHeldUndated: false }]],
      ['inactive', [{ bookYear: 2024, heldOn: '2025-02-06', reportedOn: null, isHeldUndated: false }]],
    ]);
  });

  it('passes over sections, subtotals, repeated headers, total and signature, and says so', () => {
    const reading = read([
      ['No', 'Nama Koperasi', 'Status', 'Aset'],
      ['KECAMATAN BENGALON'],
      [1, 'Koperasi A', 'aktif', 10],
      ['', 'Jumlah', '', 10],
      ['B. KECAMATAN BUSANG'],
      ['No', 'Nama Koperasi', 'Status', 'Aset'],
      [2, 'Total Mandiri', 'aktif', 20],
      ['', 'JUMLAH SELURUHNYA', '', 30],
      [],
      ['', 'Mengetahui,', '', 'Sangatta, 15 Januari 2025'],
      ['', 'Kepala Dinas', '', 'Kepala Bidang'],
      ['', 'Budi Contoh', '', 'Ani Contoh'],
    ]);
    expect(reading.rows.map(({ row, values }) => [row, values.name, values.districtName])).toEqual([
      [3, 'Koperasi A', 'Bengalon'],
      [7, 'Total Mandiri', 'Busang'],
    ]);
    expect(reading.passedOver.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'heading'],
      [2, 'section'],
      [4, 'total'],
      [5, 'section'],
      [6, 'heading'],
      [8, 'total'],
      [9, 'blank'],
      [10, 'signature'],
      [11, 'signature'],
      [12, 'signature'],
    ]);
  });

  it('gives all reasons of a row at once', () => {
    const [row] = read([
      ['No', 'Nama Koperasi', 'NIK Koperasi', 'Kecamatan', 'Status', 'Aset', 'Tanggal Berdiri'],
      [1, '', '6,4E+12', 'Entah', '??', 'banyak', '31-2-2020'],
    ]).rows;
    expect(row?.reasons.map(({ code }) => code).sort()).toEqual([
      'ANGKA_TIDAK_TERBACA',
      'NAMA_KOSONG',
      'NIK_ANGKA_EXCEL',
      'STATUS_TIDAK_DIKENAL',
      'TANGGAL_TIDAK_TERBACA',
      'WILAYAH_TIDAK_DIKENAL',
    ]);
  });

  it('knows a name repeated in one kecamatan, and lets it live in another', () => {
    const reading = read([
      ['Nama Koperasi', 'Kecamatan', 'Nomor BH'],
      ['KSU Maju', 'Bengalon', ''],
      ['Koperasi Serba Usaha MAJU', 'Kec. Bengalon', ''],
      ['KSU Maju', 'Busang', '1/bh/2000'],
      ['KSU Lain', 'Busang', '1 / BH / 2000'],
    ]);
    const refused = reading.rows.filter(({ reasons }) => !isAccepted(reasons));
    expect(
      refused.map(({ row, reasons }) => [
        row,
        reasons[0]?.code,
        /baris (\d+)/.exec(reasons[0]?.message ?? '')?.[1],
      ]),
    ).toEqual([
      [3, 'GANDA_DALAM_BERKAS', '2'],
      [5, 'GANDA_DALAM_BERKAS', '4'],
    ]);
  });

  it('takes the newest of several years, and the sheet with the newest name', () => {
    const header = ['Nama Koperasi', 'Aset 2023', 'Aset 2024'];
    const row = ['Koperasi A', 1, 2];
    const reading = readRegister(
      [
        grid([header, row], 'Data 2023'),
        grid([header, row], 'Data 2024'),
        grid([header, row], 'Data 2025', true),
      ],
      OPTIONS,
    );
    expect(reading.sheet).toBe('Data 2024');
    expect(reading.rows[0]?.values.assets).toBe(2);
    expect(reading.columns.map(({ field }) => field)).toEqual(['name', 'assets:2023', 'assets']);
    expect(reading.rows[0]?.values.furtherYears).toMatchObject([{ bookYear: 2023, figures: { assets: 1 } }]);
  });

  it('reads the sheet asked for, and refuses by name what is not there', () => {
    const grids = [
      grid(
        [
          ['Nama Koperasi', 'Status'],
          ['Koperasi A', 'aktif'],
        ],
        'Data',
      ),
      grid([['Halo']], 'Petunjuk'),
    ];
    expect(readRegister(grids, { ...OPTIONS, sheet: ' data' }).sheet).toBe('Data');
    expect(() => readRegister(grids, { ...OPTIONS, sheet: 'Lain' })).toThrow(
      expect.objectContaining({
        code: 'SHEET_NOT_FOUND',
        details: { facts: { lembar: 'Lain', tersedia: 'Data, Petunjuk' }, sheets: ['Data', 'Petunjuk'] },
      }) as Error,
    );
    // A sheet without known headings is shown as it stands, for a person to say what its columns mean.
    expect(readRegister(grids, { ...OPTIONS, sheet: 'Petunjuk' }).columns).toMatchObject([
      { header: 'Halo', field: null },
    ]);
    expect(() => readRegister([], OPTIONS)).toThrow(
      expect.objectContaining({ code: 'HEADER_NOT_FOUND' }) as Error,
    );
  });

  it('takes headings named like parts of an object for unknown columns', () => {
    const reading = read([
      ['__proto__', 'constructor', 'Nama Koperasi', 'Status', 'toString'],
      ['{"x":1}', 'y', 'Koperasi A', 'aktif', 'z'],
    ]);
    expect(reading.columns.map(({ field }) => field)).toEqual([null, null, 'name', 'status', null]);
    expect(names(reading)).toEqual(['Koperasi A']);
  });
});

describe('RAT sheets', () => {
  it('reads one day per book year and finds the cooperative by number or name', () => {
    const reading = readRatSheet(
      [
        grid([
          ['No', 'Nomor BH', 'Nama Koperasi', 'Kecamatan', 'RAT TB 2023', 'RAT TB 2024'],
          [1, '1/BH', '', '', '3-3-2024', '-'],
          [2, '', 'KSU Maju', 'Busang', 'sudah', '4 Maret 2025'],
          [3, '', '', 'Busang', '1-3-2024', ''],
        ]),
      ],
      OPTIONS,
    );
    expect(reading.bookYears).toEqual([2023, 2024]);
    expect(
      reading.rows.map(({ row, legalEntityNumber, name, districtCode, rats, reasons }) => [
        row,
        legalEntityNumber ?? name,
        districtCode,
        rats.length,
        reasons.map(({ code }) => code),
      ]),
    ).toEqual([
      [2, '1/BH', null, 1, []],
      [3, 'KSU Maju', '64.08.06', 2, []],
      [4, null, '64.08.06', 1, ['NAMA_KOSONG']],
    ]);
  });

  it('shows a sheet without a RAT column as it stands', () => {
    const reading = readRatSheet(
      [
        grid([
          ['Nama Koperasi', 'Status'],
          ['A', 'aktif'],
        ]),
      ],
      OPTIONS,
    );
    expect(reading.columns.map(({ field }) => field)).toEqual(['name', 'status']);
  });
});

describe('any file format', () => {
  const ROWS: Value[][] = [
    ['Nama Koperasi', 'NIK Koperasi', 'Tanggal BH', 'Kecamatan', 'Telepon'],
    ['Koperasi Ma’ruf Écoté', '6408030020003', '8-12-2008', 'Bengalon', '0811234567'],
  ];

  it.each<[BookType, string]>([
    ['xlsx', 'a.xlsx'],
    ['biff8', 'a.xls'],
    ['ods', 'a.ods'],
    ['xlsb', 'a.xlsb'],
  ])('reads %s with true dates, numbers and a merged header', async (bookType, name) => {
    const sheet = utils.aoa_to_sheet([
      ['Nama Koperasi', 'Badan Hukum', null, 'Telepon'],
      [null, 'Nomor', 'Tanggal', null],
      ['Koperasi A', '1/BH', null, null],
    ]);
    sheet['C3'] = { t: 'n', v: 39_790, z: 'dd/mm/yyyy' };
    sheet['D3'] = { t: 'n', v: 88_912_206_618 };
    sheet['!merges'] = ['B1:C1', 'A1:A2', 'D1:D2'].map((range) => utils.decode_range(range));
    const path = join(folder, name);
    await writeFile(
      path,
      write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType }) as Buffer,
    );
    const reading = readRegister(await readWorkbookGrids(path, DEFAULT_READ_LIMITS), OPTIONS);
    expect(reading.rows).toMatchObject([
      {
        row: 3,
        values: {
          name: 'Koperasi A',
          legalEntityNumber: '1/BH',
          legalEntityOn: '2008-12-08',
          phone: '088912206618',
        },
      },
    ]);
  });

  it('keeps the days of a workbook with the 1904 epoch', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Nama Koperasi', 'Tanggal BH'],
      ['Koperasi A', null],
    ]);
    sheet['B2'] = { t: 'n', v: 39_790 - 1462, z: 'dd/mm/yyyy' };
    const book = { SheetNames: ['S'], Sheets: { S: sheet }, Workbook: { WBProps: { date1904: true } } };
    const path = join(folder, 'mac.xlsx');
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const reading = readRegister(await readWorkbookGrids(path, DEFAULT_READ_LIMITS), OPTIONS);
    expect(reading.rows[0]?.values.legalEntityOn).toBe('2008-12-08');
  });

  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each<[string, string, (text: string) => Buffer]>([
    ['; UTF-8', ';', (text) => Buffer.from(text, 'utf8')],
    [', UTF-8 with BOM', ',', (text) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['tab UTF-16', '\t', utf16],
    ['tab UTF-16 big endian', '\t', (text) => utf16(text).swap16()],
    ['tab UTF-16 without BOM', '\t', (text) => Buffer.from(text, 'utf16le')],
    ['; Windows-1252', ';', (text) => Buffer.from(text.replace('’', '\u0092'), 'latin1')],
  ])('reads CSV: %s', async (_, delimiter, encode) => {
    const path = join(folder, 'a.csv');
    await writeFile(
      path,
      encode(ROWS.map((row) => row.map((value) => `"${String(value)}"`).join(delimiter)).join('\r\n')),
    );
    const reading = readRegister(await readWorkbookGrids(path, DEFAULT_READ_LIMITS), OPTIONS);
    expect(reading.rows).toMatchObject([
      {
        row: 2,
        reasons: [],
        values: {
          name: 'Koperasi Ma’ruf Écoté',
          nikKoperasi: '6408030020003',
          legalEntityOn: '2008-12-08',
          phone: '0811234567',
        },
      },
    ]);
  });

  it('reads quotes, line breaks in cells and the line "sep=;"', async () => {
    const path = join(folder, 'sep.csv');
    await writeFile(path, 'sep=;\nNama Koperasi;Alamat\n"Koperasi ""A""";"Jalan 1;\nRT 2"\n');
    const reading = readRegister(await readWorkbookGrids(path, DEFAULT_READ_LIMITS), OPTIONS);
    expect(reading.rows).toMatchObject([{ values: { name: 'Koperasi "A"', address: 'Jalan 1; RT 2' } }]);
    expect(reading.headerRow).toBe(2);
  });
});

describe('size', () => {
  it('reads and judges 10,000 rows, four times as many for not much more than four times the work', async () => {
    const header = [
      'No',
      'Nama Koperasi',
      'NIK Koperasi',
      'Nomor BH',
      'Tanggal BH',
      'Kecamatan',
      'Status',
      'Anggota L',
      'Anggota P',
      'Aset',
      'RAT TB 2023',
      'RAT TB 2024',
    ];
    const rows = Array.from({ length: 10_000 }, (_, index): Value[] => {
      const number = String(index);
      return [
        index + 1,
        `Koperasi Maju ${number}`,
        `64080300${number.padStart(5, '0')}`,
        `${number}/BH/2001`,
        '2 Mei 2018',
        'Kec. Bengalon',
        'Tdk Aktif',
        10,
        12,
        'Rp 1.234.567,00',
        '2024-02-16',
        '-',
      ];
    });
    const pathOf = (count: number) => join(folder, `besar-${String(count)}.xlsx`);
    const place = async (count: number) => {
      const sheet = utils.aoa_to_sheet([header, ...rows.slice(0, count)]);
      await writeFile(
        pathOf(count),
        write(
          { SheetNames: ['S'], Sheets: { S: sheet } },
          { type: 'buffer', bookType: 'xlsx', compression: true },
        ) as Buffer,
      );
    };
    const readRows = async (count: number) =>
      readRegister(await readWorkbookGrids(pathOf(count), DEFAULT_READ_LIMITS), OPTIONS);
    await place(2500);
    await place(10_000);
    const quarter = await withEffort(() => readRows(2500));
    const whole = await withEffort(() => readRows(10_000));
    // Each row compared with every other would be sixteen times the work.
    expect(whole.effort / quarter.effort).toBeLessThan(9);
    const { value: reading } = whole;
    expect(reading.rows).toHaveLength(10_000);
    expect(reading.rows.filter(({ reasons }) => reasons.length > 0)).toEqual([]);
  });
});
