import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from './database-error.ts';
import { checkCopy } from './engine/snapshot.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { DATABASE_FILE } from './open.ts';

/**
 * Puts a backup in the place of the database of a folder. The database must be closed. What stood there is moved
 * aside, never deleted, and comes back when putting the backup in place fails.
 * @returns where the previous state lies ('' when there was none).
 * @throws DatabaseError FILE_NOT_BACKUP or DATABASE_TOO_NEW, with nothing changed.
 */
export function restoreDatabase(folder: string, backup: string, stamp: string): string {
  const { schemaVersion } = checkCopy(backup);
  if (schemaVersion > MIGRATIONS.length) {
    throw new DatabaseError('DATABASE_TOO_NEW', {
      bentukBerkas: schemaVersion,
      bentukProgram: MIGRATIONS.length,
    });
  }
  const live = path.join(folder, DATABASE_FILE);
  const incoming = `${live}.dipulihkan`;
  mkdirSync(folder, { recursive: true });
  copyFileSync(backup, incoming);
  checkCopy(incoming);
  const previousFolder = path.join(folder, 'sebelum-pemulihan', stamp);
  const moved = moveAside(live, previousFolder);
  try {
    renameSync(incoming, live);
  } catch (error) {
    for (const file of moved) renameSync(path.join(previousFolder, file), path.join(folder, file));
    rmSync(incoming, { force: true });
    throw error;
  }
  return moved.length > 0 ? path.join(previousFolder, DATABASE_FILE) : '';
}

/** The database and the files SQLite keeps beside it: together they are the previous state. */
function moveAside(live: string, previousFolder: string): readonly string[] {
  const files = ['', '-wal', '-shm'].map((suffix) => `${live}${suffix}`).filter((file) => existsSync(file));
  if (files.length > 0) mkdirSync(previousFolder, { recursive: true });
  for (const file of files) renameSync(file, path.join(previousFolder, path.basename(file)));
  return files.map((file) => path.basename(file));
}
