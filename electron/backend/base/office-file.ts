import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { kindOfFile } from '#db/engine/open-sqlite.ts';

/** What SQLite keeps beside a database while it is open; without it the newest rows are lost. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/**
 * A paper or a list must never take the place of a database: not the office's, not a backup of it, by whatever name,
 * link or copy it is reached. Looking at the file itself needs no list of paths that could miss one.
 * @throws AppError TARGET_IS_DATABASE before anything is replaced
 */
export function refuseDatabaseTarget(target: string): void {
  const companion = COMPANIONS.find((ending) => target.endsWith(ending));
  const file = companion === undefined ? target : target.slice(0, -companion.length);
  const { kind } = kindOfFile(file);
  if (kind !== 'plain' && kind !== 'encrypted') return;
  throw new AppError('TARGET_IS_DATABASE', { facts: { namaBerkas: path.basename(target) } });
}
