import { removeUnfinished, replaceFile, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';

interface ListToWrite<Row> {
  readonly target: string;
  readonly sheetName: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly isSample: boolean;
}

/**
 * A list as a workbook of one sheet; a whole file or none.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function writeList<Row>({
  target,
  sheetName,
  columns,
  rows,
  isSample,
}: ListToWrite<Row>): Promise<number> {
  const unfinished = unfinishedName(target);
  try {
    await writeNewFile(unfinished, async (file) => {
      await writeWorkbook(file, sheetName, columns, [rows], { isSample });
    });
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
  return rows.length;
}
