import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { compareLaws } from '#rules/legal-basis/legal-basis.ts';
import type { TaskContext } from '../base/context.ts';
import { removeUnfinished, replaceFile, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { readLibrary } from './library.ts';
import { sheetColumns } from './sheet-columns.ts';

/** The whole library as a workbook that can be read back. @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL */
export async function exportLegalBases(
  { path: target }: CheckedInputOf<'basis.export'>,
  { read }: TaskContext,
): Promise<OutputOf<'basis.export'>> {
  const library = (await readLibrary(read)).toSorted(compareLaws);
  const isSample = await isSampleOffice(read);
  const pages = async function* () {
    yield library;
  };
  const unfinished = unfinishedName(target);
  let count = 0;
  try {
    await writeNewFile(unfinished, async (file) => {
      count = await writeWorkbook(file, 'Dasar hukum', sheetColumns(library), pages(), { isSample });
    });
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
  return { path: target, count };
}
