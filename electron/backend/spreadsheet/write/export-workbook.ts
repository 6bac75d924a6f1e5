import type { FileHandle } from 'node:fs/promises';
import type { ExportColumn } from './export-column.ts';
import { SAMPLE_LINE } from './sample-line.ts';
import type { ListOrigin } from './sample-line.ts';
import { sheetEnd, sheetRow, sheetStart } from './sheet-xml.ts';
import { sheetPart, workbookParts } from './workbook-parts.ts';
import { writeZip } from '../file/write-zip.ts';

/**
 * Writes rows as an XLSX workbook while they are read: numbers that are names as text, days as true dates, money and
 * counts as numbers, never a formula.
 * @returns how many rows were written
 */
export async function writeWorkbook<Row>(
  file: FileHandle,
  sheetName: string,
  columns: readonly ExportColumn<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  { isSample }: ListOrigin,
): Promise<number> {
  const zip = writeZip(file);
  for (const [name, xml] of workbookParts([sheetName])) await zip.add(name, [xml]);
  const headerLine = isSample ? 2 : 1;
  let line = headerLine;
  const texts = async function* () {
    yield sheetStart(columns, isSample ? SAMPLE_LINE : '');
    for await (const page of pages) {
      yield page.map((row) => sheetRow(columns, row, (line += 1))).join('');
    }
    yield sheetEnd(columns.length, headerLine, line);
  };
  await zip.add(sheetPart(1), texts());
  await zip.finish();
  return line - headerLine;
}
