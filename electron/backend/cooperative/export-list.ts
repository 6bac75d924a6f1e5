import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { findRegion } from '#db/queries/office/region.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { removeUnfinished, replaceFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { WRITE_EXPORT } from './jobs.ts';

/**
 * Exports exactly the filtered list in its order. Personal numbers stay masked unless a purpose is given; who exported
 * how many of them for what is written down before the file gets its name (UU 27/2022).
 */
export async function exportList(
  input: CheckedInputOf<'cooperative.export'>,
  context: TaskContext,
): Promise<OutputOf<'cooperative.export'>> {
  const { read, runJob, signal, database, progress, now, actor } = context;
  const office = await requireOffice(read);
  const province = await findRegion(read, office.regionCode.slice(0, 2));
  const { path: target, text, filters, sort, format, columns, fullNumbersPurpose: purpose } = input;
  const isMasked = purpose === '';
  const unfinished = unfinishedName(target);
  const order = {
    databaseFile: database.get().file,
    request: { text, filters, sort },
    format,
    columns,
    isMasked,
    provinceName: province?.name ?? '',
    target: unfinished,
  };
  const onProgress = (done: number, total: number) => progress(done, total, 'Menulis daftar');
  try {
    const rowCount = await runJob(WRITE_EXPORT, order, { signal, onProgress });
    if (!isMasked) {
      const detail = { who: actor.name, purpose, rowCount, file: path.basename(target) };
      await context.transaction((write) => insertOfficeLog(write, 'cooperative.export', detail, now()));
    }
    await replaceFile(unfinished, target);
    return { path: target, rowCount, isMasked };
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
