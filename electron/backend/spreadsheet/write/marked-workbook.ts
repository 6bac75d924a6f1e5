import { utils, write } from '@e965/xlsx';
import type { CellObject, DenseWorkSheet, Range, WorkBook } from '@e965/xlsx';
import { AppError } from '#contract/errors.ts';
import { writeFileAtomically } from '#backend/base/replace-file.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { tooMuch } from '../file/file-refusal.ts';
import { openWorkbook } from '../file/open-workbook.ts';
import type { OpenedFile } from '../file/open-workbook.ts';
import { DEFAULT_READ_LIMITS } from '../file/read-limits.ts';
import { excelSheetNames } from '../file/sheet-names.ts';

/** One row of the office's sheet with what was found about it; `row` is Excel's number. */
export interface JudgedRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  /** What is said instead of the verdict that follows from the reasons. */
  readonly verdict?: string | undefined;
}

interface ValueSheet {
  readonly cells: DenseWorkSheet;
  /** 0 shown, 1 hidden, 2 hidden from the menu as well. */
  readonly hidden: 0 | 1 | 2;
}

const RESULT_HEADER = 'Hasil';
const REASON_HEADER = 'Alasan';
const WIDTHS = [{ wch: 12 }, { wch: 80 }];
/** Excel holds no more in one cell. */
const MAX_CELL_TEXT = 32_767;

function textCell(text: string): CellObject {
  return { t: 's', v: text.slice(0, MAX_CELL_TEXT), z: '@' };
}

function sheetFromText(rows: readonly (readonly string[])[], firstRow: number): DenseWorkSheet {
  const data: CellObject[][] = Array.from({ length: firstRow - 1 }, () => []);
  for (const fields of rows) data.push(fields.map(textCell));
  return { '!data': data };
}

function lastColumn(data: readonly (readonly (CellObject | undefined)[] | undefined)[]): number {
  let last = -1;
  for (const row of data) {
    const index = row?.findLastIndex((cell) => cell?.v !== undefined && cell.v !== '') ?? -1;
    if (index > last) last = index;
  }
  return last;
}

/** A cell without link, comment and rich text. */
function valueCell(cell: CellObject | undefined): CellObject | undefined {
  if (cell?.v === undefined) return undefined;
  const v = typeof cell.v === 'string' ? cell.v.slice(0, MAX_CELL_TEXT) : cell.v;
  return cell.z === undefined ? { t: cell.t, v } : { t: cell.t, v, z: cell.z };
}

/**
 * Makes a sheet fit for writing: the library's writer walks the whole declared range and stumbles over missing rows, so
 * the range is what is really filled.
 */
function tidied(sheet: DenseWorkSheet, path: string): DenseWorkSheet {
  const filledRows = sheet['!data'].findLastIndex((row) => row !== undefined && row.length > 0) + 1;
  const width = Math.max(1, lastColumn(sheet['!data']) + 1);
  const limit = DEFAULT_READ_LIMITS.maxCells;
  if (filledRows * width > limit) throw tooMuch(path, { sel: filledRows * width, batasSel: limit });
  const data = Array.from({ length: Math.max(1, filledRows) }, (_, row) =>
    Array.from((sheet['!data'][row] ?? []).slice(0, width), valueCell),
  ) as CellObject[][];
  const merges = (sheet['!merges'] ?? []).filter(({ e: end }: Range) => end.r < filledRows && end.c < width);
  const range = `A1:${utils.encode_cell({ r: data.length - 1, c: width - 1 })}`;
  return { '!data': data, '!ref': range, '!merges': merges, '!cols': (sheet['!cols'] ?? []).slice(0, width) };
}

/** The file as a fresh workbook of values: no formulas, links, defined names or macros come along. */
function valuesOnly(file: OpenedFile, path: string): ReadonlyMap<string, ValueSheet> {
  if (file.kind === 'text') {
    return new Map([['CSV', { cells: tidied(sheetFromText(file.rows, file.firstRow), path), hidden: 0 }]]);
  }
  const { SheetNames, Sheets, Workbook } = file.workbook;
  return new Map(
    SheetNames.flatMap((name, index): [string, ValueSheet][] => {
      const sheet = Sheets[name] as DenseWorkSheet | undefined;
      if (!Array.isArray(sheet?.['!data'])) return []; // a chart sheet has no cells
      return [[name, { cells: tidied(sheet, path), hidden: Workbook?.Sheets?.[index]?.Hidden ?? 0 }]];
    }),
  );
}

function xlsxBytes(sheets: ReadonlyMap<string, ValueSheet>, isEpoch1904: boolean): Buffer {
  const names = excelSheetNames([...sheets.keys()]);
  const values = [...sheets.values()];
  const workbook: WorkBook = {
    SheetNames: [...names],
    Sheets: Object.fromEntries(values.map(({ cells }, index) => [names[index] ?? '', cells])),
    Workbook: {
      WBProps: { date1904: isEpoch1904 },
      Sheets: values.map(({ hidden }, index) => ({ name: names[index] ?? '', Hidden: hidden })),
    },
  };
  return write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function verdict(reasons: readonly Reason[]): string {
  if (!isAccepted(reasons)) return 'Ditolak';
  return reasons.some(({ level }) => level === 'warning') ? 'Peringatan' : 'Diterima';
}

/** The columns of an earlier marking are used again, so the sheet does not grow with every try. */
function resultColumn(data: readonly CellObject[][], header: readonly (CellObject | undefined)[]): number {
  const earlier = header.findIndex(
    (cell, index) => cell?.v === RESULT_HEADER && header[index + 1]?.v === REASON_HEADER,
  );
  return earlier === -1 ? lastColumn(data) + 1 : earlier;
}

function markSheet(sheet: DenseWorkSheet, headerRow: number, judged: readonly JudgedRow[]): void {
  const data = sheet['!data'];
  const rowAt = (row: number): CellObject[] => (data[row - 1] ??= []);
  const header = rowAt(headerRow);
  const column = resultColumn(data, header);
  header[column] = textCell(RESULT_HEADER);
  header[column + 1] = textCell(REASON_HEADER);
  for (const { row, reasons, verdict: said } of judged) {
    const cells = rowAt(row);
    cells[column] = textCell(said ?? verdict(reasons));
    cells[column + 1] = textCell(reasons.map(({ message }) => message).join(' '));
  }
  const columns = sheet['!cols'] ?? [];
  const [resultWidth, reasonWidth] = WIDTHS;
  if (resultWidth && reasonWidth) {
    columns[column] = resultWidth;
    columns[column + 1] = reasonWidth;
  }
  sheet['!cols'] = columns;
  sheet['!ref'] =
    `A1:${utils.encode_cell({ r: data.length - 1, c: Math.max(column + 1, lastColumn(data)) })}`;
}

/**
 * Gives the office its own workbook back as XLSX with the columns "Hasil" and "Alasan" at the right of the judged sheet.
 * Values, number formats, merged cells and column widths stay; formulas become the values they showed. Pictures and
 * colours are lost, since the library does not carry them.
 *
 * @param headerRow Excel's number of the row that gets the two headings
 * @throws AppError as `openWorkbook`, SHEET_NOT_FOUND, FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function writeMarkedWorkbook(
  sourcePath: string,
  targetPath: string,
  sheet: string,
  headerRow: number,
  judged: readonly JudgedRow[],
): Promise<void> {
  const file = await openWorkbook(sourcePath, DEFAULT_READ_LIMITS);
  const sheets = valuesOnly(file, sourcePath);
  const marked = sheets.get(sheet);
  if (!marked) {
    throw new AppError('SHEET_NOT_FOUND', {
      facts: { lembar: sheet, tersedia: [...sheets.keys()].join(', ') },
    });
  }
  markSheet(marked.cells, headerRow, judged);
  const isEpoch1904 = file.kind === 'workbook' && file.workbook.Workbook?.WBProps?.date1904 === true;
  await writeFileAtomically(targetPath, xlsxBytes(sheets, isEpoch1904));
}
