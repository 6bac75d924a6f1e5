import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CFB, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inflateRawSync } from 'node:zlib';
import { AppError } from '#contract/errors.ts';
import type { ErrorCode } from '#contract/errors.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { deflatedZeros, rawZip, stored } from './hostile-zip.ts';
import { withEffort } from '../../helpers/work-done.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../resources/sample/register-kutim-contoh.xlsx', import.meta.url),
);
const WORKBOOK_TYPES =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meja-berkas-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function place(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function refusalOf(path: string, limits = DEFAULT_READ_LIMITS): Promise<AppError> {
  const error: unknown = await readWorkbookGrids(path, limits).then(
    (grids) => new Error(`was read: ${String(grids.length)} sheets`),
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error;
  throw error;
}

/** The code with which a file is refused; the refusal must also name the file. */
async function codeOf(name: string, bytes: Buffer | string): Promise<ErrorCode> {
  const { code, details } = await refusalOf(await place(name, bytes));
  expect(details.facts?.['namaBerkas']).toBe(name);
  return code;
}

function ole(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content);
  return CFB.write(container, { type: 'buffer' }) as Buffer;
}

function workbookBytes(bookType: 'xlsx' | 'biff8' | 'ods'): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Nama Koperasi', 'Kecamatan'],
    ['Koperasi Maju', 'Bengalon'],
  ]);
  return write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType }) as Buffer;
}

/** A sound workbook whose only sheet is replaced by hand-made XML. */
function withSheetXml(xml: string): Buffer {
  const whole = CFB.read(workbookBytes('xlsx'), { type: 'buffer' });
  CFB.utils.cfb_add(whole, '/xl/worksheets/sheet1.xml', Buffer.from(xml));
  return CFB.write(whole, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
}

describe('files that are no workbook', () => {
  it('refuses what is not there, is a folder, or is empty', async () => {
    expect((await refusalOf(join(folder, 'tidak-ada.xlsx'))).code).toBe('FILE_NOT_FOUND');
    await mkdir(join(folder, 'map.xlsx'));
    expect((await refusalOf(join(folder, 'map.xlsx'))).code).toBe('FILE_NOT_SPREADSHEET');
    expect(await codeOf('kosong.xlsx', '')).toBe('FILE_EMPTY');
    expect(await codeOf('spasi.csv', ' \n;;\n')).toBe('FILE_EMPTY');
  });

  it('judges a renamed Word document, PDF, picture and program by their content', async () => {
    const docx = rawZip([
      stored(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/wordprocessingml.document.main+xml"/></Types>',
      ),
      stored('word/document.xml', '<w:document/>'),
    ]);
    expect(await codeOf('surat.xlsx', docx)).toBe('FILE_NOT_SPREADSHEET');
    expect(
      await codeOf(
        'odt.xlsx',
        rawZip([
          stored('mimetype', 'application/vnd.oasis.opendocument.text'),
          stored('content.xml', '<office:document-content/>'),
          stored('META-INF/manifest.xml', '<manifest/>'),
        ]),
      ),
    ).toBe('FILE_NOT_SPREADSHEET');
    expect(await codeOf('doc.xls', ole({ WordDocument: Buffer.alloc(600, 1) }))).toBe('FILE_NOT_SPREADSHEET');
    expect(await codeOf('pdf.xlsx', '%PDF-1.7 …')).toBe('FILE_NOT_SPREADSHEET');
    expect(await codeOf('foto.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex'))).toBe(
      'FILE_NOT_SPREADSHEET',
    );
    expect(await codeOf('program.xlsx', Buffer.from('MZ\u0090\u0000', 'latin1'))).toBe(
      'FILE_NOT_SPREADSHEET',
    );
    expect(await codeOf('acak.csv', Buffer.from([1, 2, 3, 0, 5, 6, 0, 0]))).toBe('FILE_NOT_SPREADSHEET');
  });

  it('refuses a locked workbook, new or old', async () => {
    const locked = ole({ EncryptedPackage: Buffer.alloc(900, 7), EncryptionInfo: Buffer.alloc(300, 1) });
    expect(await codeOf('sandi.xlsx', locked)).toBe('FILE_PASSWORD_PROTECTED');
    expect(
      await codeOf('zip-sandi.xlsx', rawZip([{ ...stored('xl/workbook.xml', 'rahasia'), flags: 1 }])),
    ).toBe('FILE_PASSWORD_PROTECTED');
    const book = CFB.read(workbookBytes('biff8'), { type: 'buffer' });
    const stream = Buffer.from(CFB.find(book, 'Workbook')?.content as Uint8Array);
    const filepass = Buffer.from('2f0006000000123434120000'.slice(0, 20), 'hex');
    const firstRecord = 4 + stream.readUInt16LE(2);
    const lockedStream = Buffer.concat([
      stream.subarray(0, firstRecord),
      filepass,
      stream.subarray(firstRecord),
    ]);
    expect(await codeOf('sandi.xls', ole({ Workbook: lockedStream }))).toBe('FILE_PASSWORD_PROTECTED');
    const ods = rawZip([
      stored('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      stored('content.xml', 'x'),
      stored('META-INF/manifest.xml', '<manifest:encryption-data/>'),
    ]);
    expect(await codeOf('sandi.ods', ods)).toBe('FILE_PASSWORD_PROTECTED');
  });

  it('says "damaged" for a workbook cut short, at any place', async () => {
    const whole = readFileSync(SAMPLE);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const name = `potong-${String(share)}.xlsx`;
      expect(await codeOf(name, whole.subarray(0, Math.floor(whole.length * share)))).toBe('FILE_DAMAGED');
    }
    const xls = workbookBytes('biff8');
    expect(await codeOf('potong.xls', xls.subarray(0, 300))).toBe('FILE_DAMAGED');
    const broken = rawZip([
      stored('[Content_Types].xml', WORKBOOK_TYPES),
      stored('xl/workbook.xml', '<ini bukan'),
    ]);
    expect(await codeOf('isi-rusak.xlsx', broken)).toBe('FILE_DAMAGED');
  });
});

describe('files that weigh too much', () => {
  it('refuses a file above the limit without reading it, with both sizes', async () => {
    const path = await place('besar.csv', Buffer.alloc(3_000_000, 'a'));
    const refusal = await refusalOf(path, { ...DEFAULT_READ_LIMITS, maxFileBytes: 2_000_000 });
    expect(refusal.code).toBe('FILE_TOO_LARGE');
    expect(refusal.details.facts).toEqual({ namaBerkas: 'besar.csv', ukuranMb: 3, batasMb: 2 });
  });

  it('refuses a 200 MB zip bomb for less than the work of unpacking it, whatever size it declares', async () => {
    const compressed = await deflatedZeros(200_000_000);
    const unpacking = await withEffort(() => inflateRawSync(compressed));
    for (const [name, declaredSize] of [
      ['xl/worksheets/sheet1.xml', 200_000_000],
      ['xl/media/foto.png', 10],
    ] as const) {
      const bomb = rawZip([
        stored('[Content_Types].xml', WORKBOOK_TYPES),
        { name, compressed, method: 8, declaredSize },
      ]);
      const path = await place('bom.xlsx', bomb);
      const { value: refusal, effort } = await withEffort(() => refusalOf(path));
      expect(effort / unpacking.effort).toBeLessThan(2);
      expect(refusal.code).toBe('FILE_TOO_LARGE');
      // Stopped at the limit, not at the end.
      expect(refusal.details.facts?.['ukuranMb']).toBeLessThan(101);
    }
  });

  it('refuses a zip of countless empty parts', async () => {
    const parts = Array.from({ length: 6000 }, (_, index) => stored(`xl/kosong${String(index)}.xml`, ''));
    expect(await codeOf('pecahan.xlsx', rawZip(parts))).toBe('FILE_TOO_LARGE');
  });

  it('refuses a sheet whose few cells span a continent, and a merge over all of it', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => {
      const row = String(index * 1000 + 1);
      return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    });
    const xml = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(await codeOf('luas.xlsx', withSheetXml(xml))).toBe('FILE_TOO_LARGE');
    const merged = utils.aoa_to_sheet([['Judul'], ['a', 'b']]);
    merged['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1_048_575, c: 16_383 } }];
    const small = write(
      { SheetNames: ['S'], Sheets: { S: merged } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer;
    const [grid] = await readWorkbookGrids(await place('gabung.xlsx', small), DEFAULT_READ_LIMITS);
    expect(grid?.rows).toHaveLength(2);
  });

  it('leaves a zip inside the zip packed', async () => {
    const whole = CFB.read(workbookBytes('xlsx'), { type: 'buffer' });
    CFB.utils.cfb_add(whole, '/xl/embeddings/lagi.zip', rawZip([stored('lagi.zip', Buffer.alloc(1000))]));
    const nested = CFB.write(whole, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
    const [grid] = await readWorkbookGrids(await place('bersarang.xlsx', nested), DEFAULT_READ_LIMITS);
    expect(grid?.rows[1]?.map((cell) => cell?.text)).toEqual(['Koperasi Maju', 'Bengalon']);
  });
});

describe('names that would reach into objects', () => {
  it('reads sheets and headings named like parts of an object as plain words', async () => {
    const sheet = utils.aoa_to_sheet([
      ['__proto__', 'constructor', 'toString'],
      ['a', 'b', 'c'],
    ]);
    const bytes = write(
      { SheetNames: ['constructor'], Sheets: { constructor: sheet } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer;
    const [grid] = await readWorkbookGrids(await place('proto.xlsx', bytes), DEFAULT_READ_LIMITS);
    expect(grid?.name).toBe('constructor');
    expect(grid?.rows[0]?.map((cell) => cell?.text)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('takes the value of a formula and never the formula', async () => {
    const sheet = {
      '!ref': 'A1:B1',
      A1: { t: 'n' as const, v: 3, f: '1+2' },
      B1: { t: 's' as const, v: '=cmd|calc' },
    };
    const bytes = write(
      { SheetNames: ['S'], Sheets: { S: sheet } },
      { type: 'buffer', bookType: 'xlsx' },
    ) as Buffer;
    const [grid] = await readWorkbookGrids(await place('rumus.xlsx', bytes), DEFAULT_READ_LIMITS);
    expect(grid?.rows).toEqual([[{ text: '3', number: 3 }, { text: '=cmd|calc' }]]);
  });
});
