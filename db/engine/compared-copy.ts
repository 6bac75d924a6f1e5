import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DatabaseError } from '../database-error.ts';
import { keyOfOpened, openSqlite } from './open-sqlite.ts';
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
  const source = openSqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    if (keyOfOpened(source)) copyEncrypted(source, file, target);
    else {
      holdMoment(source);
      await source.backup(target);
    }
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

/** A reading transaction holds the moment: later writes go on beside it and are not seen. */
function holdMoment(source: Sqlite.Database): void {
  source.exec('BEGIN');
  source.prepare('SELECT count(*) FROM sqlite_master').get();
}

/** How often a copy is tried beside other people's writing before they are asked to wait for it. */
const TRIES_BESIDE_WRITERS = 2;

/**
 * SQLite copies no encrypted file page by page, and rewriting one cannot happen inside a transaction: the moment is held
 * just after, and is the copy's own where nobody has written in between. The copy has its source's key and row numbers.
 */
function copyEncrypted(source: Sqlite.Database, file: string, target: string): void {
  for (let attempt = 1; attempt <= TRIES_BESIDE_WRITERS; attempt += 1) {
    const before = versionOf(source);
    source.prepare('VACUUM INTO ?').run(target);
    holdMoment(source);
    if (versionOf(source) === before) return;
    source.exec('ROLLBACK');
    rmSync(target, { force: true });
  }
  const writer = openSqlite(file, { fileMustExist: true, timeout: 5000 });
  try {
    writer.exec('BEGIN IMMEDIATE');
    source.prepare('VACUUM INTO ?').run(target);
    holdMoment(source);
  } finally {
    writer.close();
  }
}

const versionOf = (raw: Sqlite.Database): unknown => raw.pragma('data_version', { simple: true });

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
