import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { tempFolder } from './temp-folder.ts';

type SheetRows = readonly (readonly unknown[])[];

/** A real XLSX file with one sheet of these rows. */
export function workbookFile(rows: SheetRows): string {
  return workbookOf({ Data: rows });
}

/** A real XLSX file with these sheets, in this order. */
export function workbookOf(sheets: Readonly<Record<string, SheetRows>>): string {
  const file = path.join(tempFolder(), 'daftar.xlsx');
  writeWorkbookTo(file, sheets);
  return file;
}

/** The same at a place of one's own. */
export function writeWorkbookTo(file: string, sheets: Readonly<Record<string, SheetRows>>): void {
  const made = Object.entries(sheets).map(
    ([name, rows]) => [name, utils.aoa_to_sheet(rows.map((row) => [...row]))] as const,
  );
  const book = { SheetNames: Object.keys(sheets), Sheets: Object.fromEntries(made) };
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
