import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { removeUnfinished, replaceFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { requireReconciliation } from './view.ts';
import { WRITE_RECONCILIATION } from './jobs.ts';

/** Exports the findings as filtered, a row for every difference. */
export async function exportFindings(
  { path: target, ...selection }: CheckedInputOf<'reconcile.export'>,
  { read, database, runJob, progress, signal }: TaskContext,
): Promise<OutputOf<'reconcile.export'>> {
  await requireOffice(read);
  await requireReconciliation(read, selection.id);
  const unfinished = unfinishedName(target);
  const order = { databaseFile: database.get().file, selection, target: unfinished };
  const onProgress = (done: number, total: number) => progress(done, total, 'Menulis daftar');
  try {
    const rowCount = await runJob(WRITE_RECONCILIATION, order, { signal, onProgress });
    await replaceFile(unfinished, target);
    return { path: target, rowCount };
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
