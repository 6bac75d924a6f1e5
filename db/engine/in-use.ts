import path from 'node:path';
import Sqlite from 'better-sqlite3';

/** Empty for ever; only the locks on it mean something, and the system takes them back when a program dies. */
export const PRESENCE_FILE = 'sedang-dipakai';

/** How long one waits for a program that is exchanging the database just now. */
const EXCHANGE_PATIENCE_MS = 5000;

/** That this program has the database of a folder open, as every other program on the folder can see. */
export interface Presence {
  leave(): void;
}

/**
 * Says that the database of a folder is in use. Any number of programs may be present; while one of them exchanges the
 * file nobody can come in, for under POSIX a program that has the old file open would go on writing into nothing.
 * @throws SQLITE_BUSY when the file is being exchanged for longer than one waits
 */
export function bePresent(folder: string): Presence {
  const raw = new Sqlite(path.join(folder, PRESENCE_FILE), { timeout: EXCHANGE_PATIENCE_MS });
  try {
    raw.exec('BEGIN');
    raw.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    raw.close();
    throw error;
  }
  return { leave: () => raw.close() };
}

/**
 * Does what only a program that is alone on a folder may do, and keeps everybody out meanwhile.
 * @throws SQLITE_BUSY when another program has the database open
 */
export function whileAlone<Value>(folder: string, work: () => Value): Value {
  const raw = new Sqlite(path.join(folder, PRESENCE_FILE), { timeout: 0 });
  try {
    raw.exec('BEGIN EXCLUSIVE');
    return work();
  } finally {
    raw.close();
  }
}

/** The same for work that takes its time. @throws SQLITE_BUSY when another program has the database open */
export async function whileAloneFor<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const raw = new Sqlite(path.join(folder, PRESENCE_FILE), { timeout: 0 });
  try {
    raw.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    raw.close();
  }
}

/** How long a program that finds an old database waits for one that is bringing it up to date. */
export const UPGRADE_PATIENCE_MS = 120_000;

/**
 * The turn to change a folder's database as a whole: to bring it up to date, or to prepare what shall take its place. One
 * program at a time has it; being present goes on beside it, and nobody is alone meanwhile.
 * @param patienceMs how long to wait for the program that has it
 * @throws SQLITE_BUSY when that one takes longer
 */
export function takeTurn(folder: string, patienceMs: number): Presence {
  const raw = new Sqlite(path.join(folder, PRESENCE_FILE), { timeout: patienceMs });
  try {
    raw.exec('BEGIN IMMEDIATE');
  } catch (error) {
    raw.close();
    throw error;
  }
  return { leave: () => raw.close() };
}
