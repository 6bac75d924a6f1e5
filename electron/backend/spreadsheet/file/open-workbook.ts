import { CFB, read } from '@e965/xlsx';
import type { DenseWorkSheet, ParsingOptions, WorkBook } from '@e965/xlsx';
import { mergedPlaces, repeatedPlaces } from './declared-places.ts';
import { detectFormat } from './detect-format.ts';
import { decodeText, readDelimited } from './delimited-text.ts';
import { fileRefusal, tooMuch } from './file-refusal.ts';
import { markupKind } from './markup-kind.ts';
import { isCellPart, zipKind } from './office-parts.ts';
import { readFileBytes } from './read-file-bytes.ts';
import type { ReadLimits } from './read-limits.ts';
import { unpackZip } from './unpack-zip.ts';
import { packZip } from './write-zip.ts';

export type OpenedFile =
  | { readonly kind: 'workbook'; readonly workbook: WorkBook }
  | { readonly kind: 'text'; readonly rows: string[][]; readonly firstRow: number };

/** Values only: formulas and rich text are left behind, so nothing of them can travel on. */
const PARSING: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  bookVBA: false,
  // Column widths come only with styles; the marked workbook gives them back.
  cellStyles: true,
};

/** Excel's own bounds. Beyond them a file is damaged, and walking its sparse rows would take minutes. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

function staysInBounds(workbook: WorkBook): boolean {
  return Object.values(workbook.Sheets).every((sheet) => {
    const data = (sheet as Partial<DenseWorkSheet>)['!data'];
    if (!Array.isArray(data)) return true;
    return data.length <= MAX_ROWS && data.every((row) => row.length <= MAX_COLUMNS);
  });
}

function parse(path: string, content: Uint8Array | string, options = PARSING): WorkBook {
  try {
    const workbook = read(content, options);
    if (workbook.SheetNames.length > 0 && staysInBounds(workbook)) return workbook;
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw fileRefusal(isLocked ? 'FILE_PASSWORD_PROTECTED' : 'FILE_DAMAGED', path, error);
  }
  throw fileRefusal('FILE_DAMAGED', path);
}

/** An OLE container is an old workbook, a locked new one, or some other office document. */
function openOle(path: string, bytes: Buffer): WorkBook {
  let names: readonly string[];
  try {
    names = (CFB.read(bytes, { type: 'buffer' }).FullPaths as string[]).map((name) =>
      name.replace(/^.*\/(?=[^/]+$)/, ''),
    );
  } catch (error) {
    throw fileRefusal('FILE_DAMAGED', path, error);
  }
  if (names.includes('EncryptedPackage')) throw fileRefusal('FILE_PASSWORD_PROTECTED', path);
  if (!names.some((name) => /^(?:workbook|book)$/i.test(name)))
    throw fileRefusal('FILE_NOT_SPREADSHEET', path);
  return parse(path, bytes);
}

function refuseTooMany(path: string, places: number, { maxCells }: ReadLimits): void {
  if (places > maxCells) throw tooMuch(path, { sel: places, batasSel: maxCells });
}

async function openZip(path: string, bytes: Buffer, limits: ReadLimits): Promise<WorkBook> {
  const parts = await unpackZip(path, bytes, limits.maxUnpackedBytes, isCellPart);
  const kind = zipKind(parts);
  if (kind === 'encrypted-ods') throw fileRefusal('FILE_PASSWORD_PROTECTED', path);
  if (kind === 'other') throw fileRefusal('FILE_NOT_SPREADSHEET', path);
  if (kind === 'ods') {
    refuseTooMany(path, repeatedPlaces(parts.get('content.xml')?.toString('utf8') ?? ''), limits);
  }
  return parse(path, await packZip(parts));
}

/** A web table saved as ".xls", or Excel's XML of 2003. Its cells are words: what looks like a number is read later. */
function openMarkup(path: string, text: string, limits: ReadLimits): WorkBook {
  if (markupKind(text) === 'other') throw fileRefusal('FILE_NOT_SPREADSHEET', path);
  refuseTooMany(path, mergedPlaces(text), limits);
  return parse(path, text, { ...PARSING, type: 'string', raw: true });
}

/**
 * Opens an office's file, judged by its content and never by its name.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_EMPTY, FILE_IN_USE, FILE_TOO_LARGE, FILE_PASSWORD_PROTECTED,
 * FILE_NOT_SPREADSHEET, FILE_DAMAGED
 */
export async function openWorkbook(path: string, limits: ReadLimits): Promise<OpenedFile> {
  const bytes = await readFileBytes(path, limits);
  const format = detectFormat(bytes);
  if (format === 'zip') return { kind: 'workbook', workbook: await openZip(path, bytes, limits) };
  if (format === 'ole') return { kind: 'workbook', workbook: openOle(path, bytes) };
  if (format === 'other') throw fileRefusal('FILE_NOT_SPREADSHEET', path);
  const decoded = decodeText(bytes);
  if (markupKind(decoded) !== null) return { kind: 'workbook', workbook: openMarkup(path, decoded, limits) };
  const text = readDelimited(decoded);
  if (text.rows.every((row) => row.every((field) => field.trim() === '')))
    throw fileRefusal('FILE_EMPTY', path);
  return { kind: 'text', ...text };
}
