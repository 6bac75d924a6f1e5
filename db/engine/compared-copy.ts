import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { DatabaseError } from '../database-error.ts';
import { checkCopy, flushToDisk, sealCopy } from './snapshot.ts';
import type { CheckedCopy } from './snapshot.ts';
import { differingTables, tableSums, tableSumsOf } from './table-sums.ts';
import type { TableSums } from './table-sums.ts';

export interface ComparedCopy extends CheckedCopy {
  /** Of source and copy alike. */
  readonly sums: TableSums;
}

/**
 * Copies an open database as it stands at one moment, whatever is written meanwhile, opens the copy, and holds every
 * table of it against the source as it was at that very moment.
 * @param target written under this name until somebody gives it its own
 * @throws DatabaseError COPY_DIFFERS naming the tables; FILE_NOT_BACKUP; what SQLite and the disk say
 */
export async function copyCompared(file: string, target: string): Promise<ComparedCopy> {
  const source = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    // A reading transaction holds the moment: later writes go on beside it and are not seen.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_master').get();
    await source.backup(target);
    sealCopy(target);
    const checked = checkCopy(target);
    const [sums, copied] = [tableSums(source), tableSumsOf(target)];
    const differing = differingTables(sums, copied);
    if (differing.length > 0) throw new DatabaseError('COPY_DIFFERS', { tabel: differing.join(', ') });
    flushToDisk(target);
    return { ...checked, sums };
  } catch (error) {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${target}${ending}`, { force: true });
    throw error;
  } finally {
    source.close();
  }
}

/**
 * The same under a finished name, which nothing bears before the comparison is over.
 * @returns the path of the finished copy.
 */
export async function copyComparedTo(file: string, target: string): Promise<string> {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.sebagian`;
  rmSync(unfinished, { force: true });
  await copyCompared(file, unfinished);
  renameSync(unfinished, target);
  return target;
}
