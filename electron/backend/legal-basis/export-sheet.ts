import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { compareLaws } from '#rules/legal-basis/legal-basis.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
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
  let count = 0;
  await writeWholeFile(target, async (file) => {
    count = await writeWorkbook(file, 'Dasar hukum', sheetColumns(library), pages(), { isSample });
  });
  return { path: target, count };
}
