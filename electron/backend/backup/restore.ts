import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { DatabaseError } from '#db/database-error.ts';
import { keyFor } from '#db/engine/key-ring.ts';
import { localStamp } from '#db/local-stamp.ts';
import { openReader } from '#db/open.ts';
import { findOffice, isSampleOffice } from '#db/queries/office/office.ts';
import { dropPrepared, prepareRestore, putInPlace } from '#db/restore.ts';
import type { PreparedRestore } from '#db/restore.ts';
import type { TaskContext } from '../base/context.ts';
import { scanFolderOf } from '../base/scan-file.ts';
import { copyScans } from '../maintenance/copy-scans.ts';
import { countScans } from '../maintenance/count-scans.ts';
import { withOpenedBackup } from './open-backup.ts';
import { backUpBefore } from './own-backup.ts';

/**
 * Brings a backup back: a copy of it is brought up to date and opened first, and only then takes the place of the
 * data in use, which are backed up and kept. The receipt counts what is there afterwards.
 */
export async function restore(
  order: CheckedInputOf<'backup.restore'>,
  context: TaskContext,
): Promise<OutputOf<'backup.restore'>> {
  const { path: file, takesDamaged } = order;
  const { database, now, progress, signal } = context;
  const { data } = context.folders;
  return withOpenedBackup({ ...order, takesDamaged }, context, async (opened) => {
    const prepared = await prepareRestore(data, opened.databaseFile);
    try {
      await requireOwnKind(prepared, path.basename(file), context);
      await backUpBefore('restore', context);
    } catch (error) {
      dropPrepared(data, prepared);
      throw error;
    }
    const previousPath = await database.reopenAround(() => putInPlace(data, prepared, localStamp(now())));
    // Scans are only ever added: the state before may still need its own.
    const { damaged } = await copyScans(
      opened.scanFolder,
      scanFolderOf(data),
      (done, total) => progress(done, total, 'Menyalin dokumen pindaian'),
      signal,
    );
    return {
      previousPath,
      isLeftPlain: opened.isEncrypted && keyFor(data) === undefined,
      rowCounts: prepared.rowCounts,
      scansDamaged: damaged + opened.lostScans,
      ...(await countScans(context.read, scanFolderOf(data))),
    };
  });
}

/**
 * Practice comes back to practice and the office's data to the office's folder; neither ever stands in for the other. A
 * sample office that fills the office's own folder, as an earlier version let it, is no office to be guarded.
 * @throws AppError BACKUP_IS_PRACTICE, BACKUP_IS_OFFICE
 */
async function requireOwnKind(
  { file }: PreparedRestore,
  namaBerkas: string,
  { folders, database }: TaskContext,
): Promise<void> {
  const reader = openReader(file);
  try {
    const office = await findOffice(reader.db);
    if (!office || office.isSample === folders.isPractice) return;
    if (!office.isSample) {
      const dinas = `${office.name} ${office.regionName}`;
      throw new AppError('BACKUP_IS_OFFICE', { facts: { namaBerkas, dinas } });
    }
    if (!(await holdsSample(database))) throw new AppError('BACKUP_IS_PRACTICE', { facts: { namaBerkas } });
  } finally {
    await reader.close();
  }
}

/** A database that cannot be read may hold the office: restoring is its cure, and practice is none. */
async function holdsSample(database: TaskContext['database']): Promise<boolean> {
  try {
    return await isSampleOffice(database.get().readDb);
  } catch (error) {
    if (error instanceof DatabaseError) return false;
    throw error;
  }
}
