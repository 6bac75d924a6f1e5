import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { removeUnfinished, replaceFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { WRITE_BOARD } from './jobs.ts';

/** Exports the board as filtered, in the order of the kecamatan. */
export async function exportBoard(
  { path: target, ...selection }: CheckedInputOf<'rat.export'>,
  { read, today, database, runJob, progress, signal }: TaskContext,
): Promise<OutputOf<'rat.export'>> {
  await requireOffice(read);
  const unfinished = unfinishedName(target);
  const order = { databaseFile: database.get().file, selection, today, target: unfinished };
  const onProgress = (done: number, total: number) => progress(done, total, 'Menulis daftar');
  try {
    const rowCount = await runJob(WRITE_BOARD, order, { signal, onProgress });
    await replaceFile(unfinished, target);
    return { path: target, rowCount };
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
