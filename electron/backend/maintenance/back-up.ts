import path from 'node:path';
import { checkCopy, copyDatabase } from '#db/engine/snapshot.ts';
import { localStamp, untakenPath } from '#db/local-stamp.ts';
import type { OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { writeErrorOf } from '../base/replace-file.ts';
import { sweepUnfinished, unfinishedName } from '../base/unfinished.ts';
import { copyScans, SCAN_FOLDER } from './copy-scans.ts';
import { countScans } from './count-scans.ts';
import { sealIfKeyed } from '../log/seal-log.ts';
import { rememberBackup } from './last-backup.ts';

export const BACKUP_ENDING = '.mejakoperasi';

/**
 * Copies the live database into a folder, opens the copy and counts its rows before calling it a backup; scans lie
 * beside it, each content once.
 */
export async function backUp(folder: string, context: TaskContext): Promise<OutputOf<'backup.create'>> {
  const { isSample } = await requireOffice(context.read);
  const { raw } = context.database.get();
  const seal = await sealIfKeyed(context, 'cadangan');
  const stamp = localStamp(context.now());
  const target = untakenPath(
    path.join(folder, `${isSample ? 'cadangan-latihan' : 'cadangan'}-${stamp}${BACKUP_ENDING}`),
  );
  try {
    await sweepUnfinished(folder);
    await copyDatabase(raw, target, unfinishedName(target));
  } catch (error) {
    throw writeErrorOf(error, folder);
  }
  const scans = await copyScans(
    path.join(context.folders.data, SCAN_FOLDER),
    path.join(folder, SCAN_FOLDER),
    (done, total) => context.progress(done, total, 'Menyalin dokumen pindaian'),
    context.signal,
  );
  const { byteCount, rowCounts } = checkCopy(target);
  await rememberBackup(context.folders.data, folder, context.now());
  return {
    path: target,
    byteCount,
    rowCounts,
    scansCopied: scans.copied,
    scansDamaged: scans.damaged,
    ...(await countScans(context.read, path.join(folder, SCAN_FOLDER))),
    isVerified: true,
    seal,
  };
}
