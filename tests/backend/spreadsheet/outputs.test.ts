import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CFB, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { odsColumns } from '#backend/spreadsheet/write/export-columns.ts';
import type { ExportedCooperative } from '#backend/spreadsheet/write/export-columns.ts';
import { writeWorkbook } from '#backend/spreadsheet/write/export-workbook.ts';
import { writeNewFile } from '#backend/base/replace-file.ts';
import { writeMarkedWorkbook } from '#backend/spreadsheet/write/marked-workbook.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readRegister } from '#backend/spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { excelSheetNames } from '#backend/spreadsheet/file/sheet-names.ts';
import type { SheetGrid } from '#backend/spreadsheet/file/sheet-grid.ts';
import { KUTIM_READING } from './kutim-regions.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../resources/sample/register-kutim-contoh.xlsx', import.meta.url),
);
const OPTIONS = KUTIM_READING;
const REFUSAL: Reason = { code: 'NAMA_KOSONG', level: 'refuse', message: 'Nama kosong.' };
const WARNING: Reason = { code: 'ANGGOTA_TIDAK_COCOK', level: 'warning', message: '=1+1 Periksa.' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meja-hasil-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const gridsOf = (path: string) => readWorkbookGrids(path, DEFAULT_READ_LIMITS);
function textAt(grid: SheetGrid | undefined, row: number, column: number): string | undefined {
  return grid?.rows[row - grid.firstRow]?.[column]?.text;
}
/** Cells without their pictures: a fresh workbook may show a number differently, but holds the same. */
function valuesOf(grid: SheetGrid | undefined, width: number) {
  return grid?.rows.map((row) =>
    Array.from(
      { length: width },
      (_, index) => row[index]?.day ?? row[index]?.number ?? row[index]?.text ?? null,
    ),
  );
}

describe('the marked workbook', () => {
  it('gives every sheet and value back, with the verdict beside each judged row', async () => {
    const reading = readRegister(await gridsOf(SAMPLE), OPTIONS);
    const target = join(folder, 'hasil.xlsx');
    await writeMarkedWorkbook(SAMPLE, target, reading.sheet, reading.headerRow, reading.rows);
    const [before, after] = [await gridsOf(SAMPLE), await gridsOf(target)];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(valuesOf(after[1], 24)).toEqual(valuesOf(before[1], 24));
    expect([24, 25].map((column) => textAt(after[1], 4, column))).toEqual(['Hasil', 'Alasan']);
    const verdicts = reading.rows.map(({ row }) => textAt(after[1], row, 24));
    expect(verdicts.filter((verdict) => verdict === 'Ditolak')).toHaveLength(11);
    // 16 of them spell their kecamatan otherwise than the state does.
    expect(verdicts.filter((verdict) => verdict === 'Peringatan')).toHaveLength(36);
    expect(textAt(after[1], 1066, 25)).toContain('12O.000');
    expect(textAt(after[1], 1075, 24)).toBeUndefined();
  });

  it('can be read again, and marked again in the same columns', async () => {
    const first = join(folder, 'sekali.xlsx');
    const reading = readRegister(await gridsOf(SAMPLE), OPTIONS);
    await writeMarkedWorkbook(SAMPLE, first, reading.sheet, reading.headerRow, reading.rows);
    const again = readRegister(await gridsOf(first), OPTIONS);
    expect(again.rows).toEqual(reading.rows);
    const second = join(folder, 'dua-kali.xlsx');
    await writeMarkedWorkbook(first, second, again.sheet, again.headerRow, []);
    const grids = await gridsOf(second);
    expect(grids[1]?.rows[3]).toHaveLength(26);
  });

  it('leaves formulas and links behind and keeps text that looks like a formula as text', async () => {
    const sheet = {
      '!ref': 'A1:C2',
      A1: { t: 's' as const, v: 'Nama Koperasi' },
      A2: { t: 's' as const, v: '=HYPERLINK("x")', l: { Target: 'file:///rahasia' } },
      B2: { t: 'n' as const, v: 3, f: 'SUM(1,2)' },
      C2: { t: 's' as const, v: '6408030020003' },
    };
    const source = join(folder, 'rumus.xlsx');
    await writeFile(
      source,
      write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    );
    const target = join(folder, 'rumus-hasil.xlsx');
    await writeMarkedWorkbook(source, target, 'S', 1, [{ row: 2, reasons: [WARNING] }]);
    const container = CFB.read(await readFile(target), { type: 'buffer' });
    const parts = (container.FullPaths as string[]).filter((name) => name.includes('sheet'));
    const xml = Buffer.from(
      CFB.find(container, '/xl/worksheets/sheet1.xml')?.content as Uint8Array,
    ).toString();
    expect(parts.some((name) => name.endsWith('.rels'))).toBe(false);
    expect(xml).not.toMatch(/<f[ >]|hyperlink\b/);
    const [grid] = await gridsOf(target);
    expect(grid?.rows[1]?.map((cell) => cell?.text)).toEqual([
      '=HYPERLINK("x")',
      '3',
      '6408030020003',
      'Peringatan',
      '=1+1 Periksa.',
    ]);
    expect(grid?.rows[1]?.[2]?.number).toBeUndefined();
  });

  it('marks a CSV file as a workbook', async () => {
    const source = join(folder, 'a.csv');
    await writeFile(source, 'sep=;\nNama Koperasi;NIK\n;6408030020003\n');
    const target = join(folder, 'a-hasil.xlsx');
    await writeMarkedWorkbook(source, target, 'CSV', 2, [{ row: 3, reasons: [REFUSAL] }]);
    const [grid] = await gridsOf(target);
    expect(grid?.rows[2]?.map((cell) => cell?.text)).toEqual([
      undefined,
      '6408030020003',
      'Ditolak',
      'Nama kosong.',
    ]);
  });

  it('survives blank rows and a range declared over the whole sheet', async () => {
    const sheet = utils.aoa_to_sheet([['Nama Koperasi'], [], [], ['Koperasi A']]);
    sheet['!ref'] = 'A1:B4';
    const container = CFB.read(
      write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
      { type: 'buffer' },
    );
    const xml = Buffer.from(
      CFB.find(container, '/xl/worksheets/sheet1.xml')?.content as Uint8Array,
    ).toString();
    CFB.utils.cfb_add(
      container,
      '/xl/worksheets/sheet1.xml',
      Buffer.from(xml.replace('A1:B4', 'A1:XFD1048576')),
    );
    const source = join(folder, 'lebar.xlsx');
    await writeFile(source, CFB.write(container, { type: 'buffer', fileType: 'zip' }) as Buffer);
    const target = join(folder, 'lebar-hasil.xlsx');
    await writeMarkedWorkbook(source, target, 'S', 1, [{ row: 4, reasons: [] }]);
    const [grid] = await gridsOf(target);
    expect(grid?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['Nama Koperasi', 'Hasil', 'Alasan'],
      [],
      [],
      ['Koperasi A', 'Diterima'],
    ]);
  });

  it('gives a file back whose sheet names and cells are more than Excel takes', async () => {
    const names = ['Daftar koperasi seluruh kecamatan A', 'Daftar koperasi seluruh kecamatan B'];
    expect(excelSheetNames(names)).toEqual([
      'Daftar koperasi seluruh kecamat',
      'Daftar koperasi seluruh kec (2)',
    ]);
    expect(excelSheetNames(['Data 2024', "'a/b'", '', 'data 2024'])).toEqual([
      'Data 2024',
      'a_b',
      'Lembar',
      'data 2024 (2)',
    ]);
    const source = join(folder, 'panjang.csv');
    await writeFile(source, `Nama Koperasi;Status\n${'x'.repeat(40_000)};aktif\n`);
    const target = join(folder, 'panjang.xlsx');
    await writeMarkedWorkbook(source, target, 'CSV', 1, []);
    expect(textAt((await gridsOf(target))[0], 2, 0)).toHaveLength(32_767);
  });

  it('refuses a target that cannot be written and leaves no half file', async () => {
    const inTheWay = join(folder, 'berkas');
    await writeFile(inTheWay, 'x');
    await expect(
      writeMarkedWorkbook(SAMPLE, join(inTheWay, 'hasil.xlsx'), 'Data 2024', 4, []),
    ).rejects.toMatchObject({ code: 'FOLDER_NOT_WRITABLE' });
    const empty = join(folder, 'kosong');
    await mkdir(empty);
    await expect(
      writeMarkedWorkbook(SAMPLE, join(empty, 'hasil.xlsx'), 'Tidak Ada', 4, []),
    ).rejects.toMatchObject({ code: 'SHEET_NOT_FOUND' });
    expect(await readdir(empty)).toEqual([]);
    expect(existsSync(inTheWay)).toBe(true);
  });
});

/** The workbook as the export writes it, with a column for each book year that has a RAT. */
async function writeRegister(path: string, rows: readonly ExportedCooperative[]): Promise<void> {
  const years = new Set(rows.flatMap(({ rats }) => rats?.map(({ bookYear }) => bookYear) ?? []));
  const columns = odsColumns([...years].sort((a, b) => a - b));
  await writeNewFile(path, async (file) => {
    await writeWorkbook(file, 'Register Koperasi', columns, [rows], { isSample: false });
  });
}

describe('the exported register', () => {
  it('comes back from a new import with the same values', async () => {
    const accepted = readRegister(await gridsOf(SAMPLE), OPTIONS).rows.filter(({ reasons }) =>
      isAccepted(reasons),
    );
    const path = join(folder, 'ekspor.xlsx');
    await writeRegister(
      path,
      accepted.map(({ values }) => ({ ...values, name: values.name ?? '' })),
    );
    const reading = readRegister(await gridsOf(path), OPTIONS);
    expect(reading.headerRow).toBe(1);
    expect(reading.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(reading.rows.map(({ values }) => values)).toEqual(accepted.map(({ values }) => values));
  });

  it('writes names of digits as text, days as days, money as numbers, and no formula at all', async () => {
    const path = join(folder, 'satu.xlsx');
    await writeRegister(path, [
      {
        name: '=1+1',
        address: '@SUM(A1)',
        chairName: '+62',
        email: '-x',
        nikKoperasi: '6408030020003',
        npwp: '0012345678901000',
        phone: '0811234567',
        legalEntityOn: toPlainDate('2008-12-08'),
        amendmentOn: toPlainDate('1899-12-31'),
        surplus: -1_500_000,
        rats: [{ bookYear: 2024, heldOn: toPlainDate('2025-03-01'), reportedOn: null }],
      },
    ]);
    const [grid] = await gridsOf(path);
    const cellUnder = (header: string) => {
      const column = grid?.rows[0]?.findIndex((cell) => cell?.text === header) ?? -1;
      return grid?.rows[1]?.[column];
    };
    expect(cellUnder('Nama Koperasi')).toEqual({ text: '=1+1' });
    expect(cellUnder('NPWP')).toEqual({ text: '0012345678901000' });
    expect(cellUnder('Telepon 1')).toEqual({ text: '0811234567' });
    expect(cellUnder('Tanggal BH Pendirian')).toMatchObject({ day: '2008-12-08', number: 39_790 });
    expect(cellUnder('Tanggal Perubahan AD')).toEqual({ text: '1899-12-31' });
    expect(cellUnder('SHU')).toMatchObject({ number: -1_500_000 });
    expect(cellUnder('RAT TB 2024')).toMatchObject({ day: '2025-03-01' });
    const container = CFB.read(await readFile(path), { type: 'buffer' });
    const xml = Buffer.from(
      CFB.find(container, '/xl/worksheets/sheet1.xml')?.content as Uint8Array,
    ).toString();
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('state="frozen"');
  });

  it('writes an empty register as its header alone', async () => {
    const path = join(folder, 'nihil.xlsx');
    await writeRegister(path, []);
    const [grid] = await gridsOf(path);
    expect(grid?.rows).toHaveLength(1);
  });
});
