import type { FileHandle } from 'node:fs/promises';
import { removeUnfinished, replaceFile, writeNewFile } from '../../base/replace-file.ts';
import { unfinishedName } from '../../base/unfinished.ts';
import { excelSheetNames } from '../file/sheet-names.ts';
import { tableSheetXml } from './table-sheet.ts';
import type { TableSheet } from './table-sheet.ts';
import { SAMPLE_LINE } from './sample-line.ts';
import type { ListOrigin } from './sample-line.ts';
import { sheetPart, workbookParts } from './workbook-parts.ts';
import { writeZip } from '../file/write-zip.ts';

async function fill(file: FileHandle, sheets: readonly TableSheet[]): Promise<void> {
  const zip = writeZip(file);
  const parts = workbookParts(excelSheetNames(sheets.map(({ name }) => name)));
  for (const [name, xml] of parts) await zip.add(name, [xml]);
  for (const [at, sheet] of sheets.entries()) await zip.add(sheetPart(at + 1), [tableSheetXml(sheet)]);
  await zip.finish();
}

/**
 * Tables as an XLSX workbook, one sheet each, numbers as numbers and never a formula; a whole file or none.
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function writeTableWorkbook(
  target: string,
  sheets: readonly TableSheet[],
  { isSample }: ListOrigin,
): Promise<void> {
  const marked = isSample
    ? sheets.map((sheet) => ({ ...sheet, lines: [SAMPLE_LINE, ...sheet.lines] }))
    : sheets;
  const unfinished = unfinishedName(target);
  try {
    await writeNewFile(unfinished, (file) => fill(file, marked));
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
