import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { DatabaseError } from '#db/database-error.ts';
import { lastChangeIn } from '#db/engine/snapshot.ts';
import { countSince } from '#db/queries/change/since.ts';
import { checkBackup } from '#db/restore.ts';
import type { TaskContext } from '../base/context.ts';

/**
 * Reads a backup without bringing anything back: its day, what it holds, and what the data in use have that it lacks.
 * @throws AppError FILE_NOT_FOUND; DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW
 */
export async function readBackup(
  backup: string,
  { database }: TaskContext,
): Promise<OutputOf<'backup.check'>> {
  if (!existsSync(backup)) {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(backup) } });
  }
  const { rowCounts } = checkBackup(backup);
  const lastChangeAt = lastChangeIn(backup);
  return {
    fileAt: statSync(backup).mtime.toISOString(),
    lastChangeAt,
    cooperatives: rowCounts['cooperative'] ?? 0,
    inUse: await inUseSince(database, lastChangeAt),
  };
}

/** Null where the data in use cannot be read: then there is nothing to compare with, and restoring is the cure. */
async function inUseSince(
  database: TaskContext['database'],
  at: string | null,
): Promise<OutputOf<'backup.check'>['inUse']> {
  try {
    return await countSince(database.get().readDb, at);
  } catch (error) {
    if (error instanceof DatabaseError) return null;
    throw error;
  }
}
