import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from './database-error.ts';
import type { DatabaseErrorCode } from './database-error.ts';
import { checkCopy, type CheckedCopy } from './engine/snapshot.ts';
import { untakenPath } from './local-stamp.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { DATABASE_FILE, openDatabase } from './open.ts';

/** A copy of a backup that this program has brought up to date and opened; it waits beside the database. */
export interface PreparedRestore {
  readonly file: string;
  /** Rows per table, as the copy holds them. */
  readonly rowCounts: Readonly<Record<string, number>>;
}

/** Faults of the computer, not of the backup: they are told as they are. */
const FAULTS_OF_THE_PLACE: readonly DatabaseErrorCode[] = [
  'DISK_FULL',
  'DATABASE_UNUSABLE_FOLDER',
  'DATABASE_LOCKED',
];

/**
 * Opens a backup where it lies and counts its rows; nothing is copied.
 * @throws DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW
 */
export function checkBackup(backup: string): CheckedCopy {
  const checked = checkCopy(backup);
  if (checked.schemaVersion > MIGRATIONS.length) {
    throw new DatabaseError('DATABASE_TOO_NEW', {
      bentukBerkas: checked.schemaVersion,
      bentukProgram: MIGRATIONS.length,
    });
  }
  return checked;
}

/**
 * Copies a backup beside the database, brings the copy up to date and opens it. The database in use is not touched,
 * nor is the backup.
 * @throws DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW, BACKUP_NOT_OPENED, DISK_FULL, DATABASE_UNUSABLE_FOLDER
 */
export async function prepareRestore(folder: string, backup: string): Promise<PreparedRestore> {
  checkBackup(backup);
  const staging = stagingOf(folder);
  const file = path.join(staging, DATABASE_FILE);
  try {
    // What an interrupted restore left behind.
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    copyFileSync(backup, file);
    await (await openDatabase(staging)).close();
    return { file, rowCounts: checkCopy(file).rowCounts };
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw faultOf(error, backup);
  }
}

/** A prepared copy that shall not take the place after all. */
export function dropPrepared(folder: string): void {
  rmSync(stagingOf(folder), { recursive: true, force: true });
}

/**
 * Puts a prepared copy in the place of the database of a folder. The database must be closed. What stood there is moved
 * aside under the stamp, never deleted, and comes back when the exchange fails.
 * @returns where the previous state lies ('' when there was none).
 */
export function putInPlace(folder: string, prepared: PreparedRestore, stamp: string): string {
  const live = path.join(folder, DATABASE_FILE);
  const previousFolder = untakenPath(path.join(folder, 'sebelum-pemulihan', stamp));
  const moved = moveAside(live, previousFolder);
  try {
    renameSync(prepared.file, live);
  } catch (error) {
    for (const file of moved) renameSync(path.join(previousFolder, file), path.join(folder, file));
    throw error;
  } finally {
    rmSync(stagingOf(folder), { recursive: true, force: true });
  }
  return moved.length > 0 ? path.join(previousFolder, DATABASE_FILE) : '';
}

const stagingOf = (folder: string): string => path.join(folder, 'sedang-dipulihkan');

function faultOf(error: unknown, backup: string): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return new DatabaseError('DISK_FULL', { folder: path.dirname(backup) }, { cause: error });
  }
  if (error instanceof DatabaseError && FAULTS_OF_THE_PLACE.includes(error.code)) return error;
  const facts = { namaBerkas: path.basename(backup), sebab: causeOf(error) };
  return new DatabaseError('BACKUP_NOT_OPENED', facts, { cause: error });
}

function causeOf(error: unknown): string {
  if (!(error instanceof DatabaseError)) return 'isinya tidak lengkap';
  if (error.code === 'MIGRATION_FAILED' && 'langkah' in error.facts) {
    return `langkah pembaruan ${error.facts.langkah} tidak dapat diselesaikan`;
  }
  return 'isinya rusak';
}

/** The database and the files SQLite keeps beside it: together they are the previous state. */
function moveAside(live: string, previousFolder: string): readonly string[] {
  const files = ['', '-wal', '-shm'].map((suffix) => `${live}${suffix}`).filter((file) => existsSync(file));
  if (files.length > 0) mkdirSync(previousFolder, { recursive: true });
  for (const file of files) renameSync(file, path.join(previousFolder, path.basename(file)));
  return files.map((file) => path.basename(file));
}
