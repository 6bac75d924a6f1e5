import path from 'node:path';
import { checkCopy, copyDatabase } from '#db/engine/snapshot.ts';
import type { OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { writeErrorOf } from '../replace-file.ts';
import { rememberBackup } from './last-backup.ts';

export const BACKUP_ENDING = '.mejakoperasi';

/** Copies the live database into a folder, opens the copy and counts its rows before calling it a backup. */
export async function backUp(folder: string, context: TaskContext): Promise<OutputOf<'backup.create'>> {
  await requireOffice(context.read);
  const { raw } = context.database.get();
  const stamp = context.now().slice(0, 19).replaceAll(':', '').replace('T', '-');
  const target = path.join(folder, `cadangan-${stamp}${BACKUP_ENDING}`);
  try {
    await copyDatabase(raw, target);
  } catch (error) {
    throw writeErrorOf(error, folder);
  }
  const { byteCount, rowCounts } = checkCopy(target);
  await rememberBackup(context.folders.data, context.now());
  return { path: target, byteCount, rowCounts, isVerified: true };
}
