import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SSF, utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, CsvForm, GeneratedList, ListSheet } from './list-types.ts';

function cellObject(cell: Exclude<Cell, null>): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return { t: 'n', v: cell.value, z: cell.format };
}

function workSheet({ rows, merged }: ListSheet): WorkSheet {
  const sheet: WorkSheet = {};
  const width = Math.max(1, ...rows.map((row) => row.length), ...merged.map(({ right }) => right + 1));
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) sheet[utils.encode_cell({ r, c })] = cellObject(cell);
    });
  });
  const end = { r: Math.max(0, rows.length - 1), c: width - 1 };
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: end });
  sheet['!merges'] = merged.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}

function workbookBytes({ sheets }: GeneratedList): Buffer {
  const names = sheets.map(({ name }) => name);
  const book = {
    SheetNames: names,
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, workSheet(sheet)])),
    Workbook: {
      Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? (1 as const) : (0 as const) })),
    },
  };
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** A cell as it stands in a plain text file. */
export function plainText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return SSF.format(cell.format, cell.value) as string;
}

function csvText({ sheets }: GeneratedList, { separator, lineEnd, hasMark, isQuoted }: CsvForm): string {
  const [sheet] = sheets;
  const rows = sheet?.rows ?? [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const written = (text: string): string =>
    isQuoted || [separator, '"', '\n', '\r'].some((sign) => text.includes(sign))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_none, column) => written(plainText(row[column] ?? null))).join(separator),
  );
  return `${hasMark ? '\uFEFF' : ''}${lines.join(lineEnd)}${lineEnd}`;
}

/** Writes the list under its name into the folder and gives its path. */
export async function writeList(list: GeneratedList, folder: string): Promise<string> {
  const file = path.join(folder, list.fileName);
  await writeFile(file, list.format === 'csv' ? csvText(list, list.csv) : workbookBytes(list));
  return file;
}
