import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { tempFolder } from './temp-folder.ts';

/** A real XLSX file with one sheet of these rows. */
export function workbookFile(rows: readonly (readonly unknown[])[]): string {
  const file = path.join(tempFolder(), 'daftar.xlsx');
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const bytes = write(
    { SheetNames: ['Data'], Sheets: { Data: sheet } },
    { type: 'buffer', bookType: 'xlsx' },
  ) as Buffer;
  writeFileSync(file, bytes);
  return file;
}
