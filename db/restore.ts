import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError, databaseErrorOf } from './database-error.ts';
import type { DatabaseErrorCode } from './database-error.ts';
import { requireAlone } from './engine/exclusive.ts';
import { takeTurn, whileAlone } from './engine/in-use.ts';
import type { Presence } from './engine/in-use.ts';
import { keyFor } from './engine/key-ring.ts';
import { ForeignContent, takeRows } from './engine/rows-only.ts';
import { checkCopy, flushToDisk, type CheckedCopy } from './engine/snapshot.ts';
import { untakenPath } from './local-stamp.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { DATABASE_FILE, KEPT_BEFORE_RESTORE } from './kept-states.ts';
import { makeDatabase, openDatabase } from './open.ts';

/** A copy of a backup that this program has brought up to date and opened; it waits beside the database. */
export interface PreparedRestore {
  readonly file: string;
  /** Rows per table, as the copy holds them. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /** Gives back the turn of this folder; `putInPlace` does it by itself. */
  readonly release: () => void;
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
 * Makes a database of the backup's shape beside the one in use, takes the backup's rows into it and nothing else,
 * brings it up to date and opens it. Neither the database in use nor the backup is touched.
 * @throws DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW, BACKUP_NOT_OPENED, DISK_FULL, DATABASE_UNUSABLE_FOLDER,
 * DATABASE_LOCKED while another program prepares a restore or brings the database up to date
 */
export async function prepareRestore(folder: string, backup: string): Promise<PreparedRestore> {
  const { schemaVersion, rowCounts: foundRows } = checkBackup(backup);
  const staging = stagingOf(folder);
  const [source, file] = [path.join(staging, 'cadangan.db'), path.join(staging, DATABASE_FILE)];
  // Two that prepare at once would each take away what the other has laid there.
  const turn = turnOf(folder);
  try {
    // What an interrupted restore left behind.
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    // An encrypted office leaves no plain copy behind, not even one that is deleted again.
    const isCopied = keyFor(folder) === undefined;
    if (isCopied) copyFileSync(backup, source);
    await makeDatabase(file, MIGRATIONS.slice(0, schemaVersion));
    takeRows(file, isCopied ? source : backup);
    if (isCopied) rmSync(source);
    await (await openDatabase(staging)).close();
    requireAlone(file);
    flushToDisk(file);
    return { file, rowCounts: laterRows(checkCopy(file).rowCounts, foundRows), release: () => turn.leave() };
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    turn.leave();
    throw faultOf(error, backup, folder);
  }
}

/** A step of an upgrade may add rows and never takes any away unseen; a table that is emptied is a fault of ours. */
function laterRows(
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const lost = Object.entries(before).filter(
    ([table, count]) => table in now && (now[table] ?? 0) === 0 && count > 0,
  );
  if (lost.length > 0)
    throw new ForeignContent(`tabel ${lost.map(([table]) => table).join(', ')} menjadi kosong`);
  return now;
}

/** A prepared copy that shall not take the place after all. */
export function dropPrepared(folder: string, prepared: PreparedRestore): void {
  rmSync(stagingOf(folder), { recursive: true, force: true });
  prepared.release();
}

function turnOf(folder: string): Presence {
  mkdirSync(folder, { recursive: true });
  try {
    return takeTurn(folder, 0);
  } catch (error) {
    throw databaseErrorOf(error, folder) ?? error;
  }
}

/**
 * Puts a prepared copy in the place of the database of a folder, which this program has closed. What stood there keeps
 * its name under the stamp before the new file takes its place in one step: a power cut finds the one or the other.
 * @returns where the previous state lies ('' when there was none).
 * @throws DatabaseError DATABASE_LOCKED while another program has the database open; then nothing has changed.
 */
export function putInPlace(folder: string, prepared: PreparedRestore, stamp: string): string {
  try {
    prepared.release();
    return whileAlone(folder, () => exchange(folder, prepared, stamp));
  } catch (error) {
    throw databaseErrorOf(error, folder) ?? error;
  } finally {
    rmSync(stagingOf(folder), { recursive: true, force: true });
  }
}

function exchange(folder: string, prepared: PreparedRestore, stamp: string): string {
  const live = path.join(folder, DATABASE_FILE);
  const isReplacing = existsSync(live);
  // The newest rows may lie beside the file; one that cannot be opened is kept with all that lies beside it.
  if (isReplacing) requireAlone(live);
  const previous = isReplacing ? keepPrevious(folder, stamp) : '';
  renameSync(prepared.file, live);
  for (const ending of COMPANIONS) rmSync(`${live}${ending}`, { force: true });
  return previous;
}

/** A second name of the file costs no space and no time; a disk without such names (FAT) gets a copy. */
function keepPrevious(folder: string, stamp: string): string {
  const previousFolder = untakenPath(path.join(folder, KEPT_BEFORE_RESTORE, stamp));
  mkdirSync(previousFolder, { recursive: true });
  const previous = path.join(previousFolder, DATABASE_FILE);
  for (const ending of ['', ...COMPANIONS]) {
    const from = path.join(folder, `${DATABASE_FILE}${ending}`);
    if (!existsSync(from)) continue;
    try {
      linkSync(from, `${previous}${ending}`);
    } catch {
      copyFileSync(from, `${previous}${ending}`);
      flushToDisk(`${previous}${ending}`);
    }
  }
  return previous;
}

/** What SQLite keeps beside a database that was not closed in order. */
const COMPANIONS = ['-wal', '-shm'] as const;

const stagingOf = (folder: string): string => path.join(folder, 'sedang-dipulihkan');

/** @param folder where the copy was made: a disk that is full is this one */
function faultOf(error: unknown, backup: string, folder: string): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return new DatabaseError('DISK_FULL', { folder }, { cause: error });
  }
  if (error instanceof DatabaseError && FAULTS_OF_THE_PLACE.includes(error.code)) return error;
  const facts = { namaBerkas: path.basename(backup), sebab: causeOf(error) };
  return new DatabaseError('BACKUP_NOT_OPENED', facts, { cause: error });
}

function causeOf(error: unknown): string {
  if (error instanceof ForeignContent) return error.message;
  if (!(error instanceof DatabaseError)) return 'isinya tidak lengkap';
  if (error.code === 'MIGRATION_FAILED' && 'langkah' in error.facts) {
    return `langkah pembaruan ${error.facts.langkah} tidak dapat diselesaikan`;
  }
  return 'isinya rusak';
}
