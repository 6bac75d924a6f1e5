import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import { DatabaseError } from '#db/database-error.ts';
import { localStamp, untakenPath } from '#db/local-stamp.ts';
import type { TaskContext } from '../base/context.ts';
import { writeErrorOf } from '../base/replace-file.ts';
import { requireOffice } from '../office/require-office.ts';
import { holdsOffice, moveOffice } from './folder-content.ts';

/**
 * The way out for an office that once filled its own data folder with the sample: the sample goes to practice as it
 * stands, and the folder is empty for the real office. An office that practice already holds is never written over.
 */
export async function moveSample({
  read,
  folders,
  database,
  now,
}: TaskContext): Promise<OutputOf<'practice.moveSample'>> {
  const office = await requireOffice(read);
  if (folders.isPractice || !office.isSample)
    throw new AppError('OFFICE_IS_NO_SAMPLE', { facts: { dinas: `${office.name} ${office.regionName}` } });
  const practice = practiceFolderOf(folders.data);
  const isOpenedByPractice = !(await holdsOffice(practice));
  const folder = isOpenedByPractice
    ? practice
    : untakenPath(practiceFolderOf(`${folders.data} contoh ${localStamp(now())}`));
  await database.reopenAround(() => {
    try {
      moveOffice(folders.data, folder);
    } catch (error) {
      throw error instanceof DatabaseError ? error : writeErrorOf(error, folder);
    }
  });
  return { folder, isOpenedByPractice };
}
