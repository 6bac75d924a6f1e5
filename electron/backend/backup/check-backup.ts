import { statSync } from 'node:fs';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { DatabaseError } from '#db/database-error.ts';
import { lastChangeIn } from '#db/engine/snapshot.ts';
import { countSince } from '#db/queries/change/since.ts';
import { checkBackup } from '#db/restore.ts';
import type { TaskContext } from '../base/context.ts';
import { withOpenedBackup } from './open-backup.ts';

/**
 * Reads a backup without bringing anything back: its day, what it holds, and what the data in use have that it lacks.
 * @throws AppError FILE_NOT_FOUND, BACKUP_PASSPHRASE_NEEDED …; DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW
 */
export async function readBackup(
  order: CheckedInputOf<'backup.check'>,
  context: TaskContext,
): Promise<OutputOf<'backup.check'>> {
  return withOpenedBackup(order, context, async ({ databaseFile, isEncrypted, lostScans }) => {
    const { rowCounts } = checkBackup(databaseFile);
    const lastChangeAt = lastChangeIn(databaseFile);
    return {
      fileAt: statSync(order.path).mtime.toISOString(),
      lastChangeAt,
      cooperatives: rowCounts['cooperative'] ?? 0,
      isEncrypted,
      lostScans,
      inUse: await inUseSince(context.database, lastChangeAt),
    };
  });
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
