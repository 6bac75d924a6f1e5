import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from './database-error.ts';
import { requireAlone } from './engine/exclusive.ts';
import type { DataKey } from './engine/key-ring.ts';
import { takeRows } from './engine/rows-only.ts';
import { checkCopy, flushToDisk } from './engine/snapshot.ts';
import { differingTables, rowNumbersOf, tableSumsOf } from './engine/table-sums.ts';
import { DATABASE_FILE } from './kept-states.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { makeDatabase, openDatabase } from './open.ts';

/**
 * Writes a database anew under another key, or under none: a fresh file of the same shape with the same rows, row numbers
 * kept, compared table by table. SQLite itself would encrypt a file in place and count its rows anew.
 * @param source closed everywhere; @param target does not exist yet
 * @throws DatabaseError COPY_DIFFERS, FILE_NOT_BACKUP; ForeignContent
 */
export async function rewriteDatabase(source: string, target: string, key: DataKey | null): Promise<void> {
  const { schemaVersion } = checkCopy(source);
  await makeDatabase(target, MIGRATIONS.slice(0, schemaVersion), key);
  takeRows(target, source);
  requireSame(source, target);
  requireAlone(target);
  flushToDisk(target);
}

function requireSame(source: string, target: string): void {
  const differing = differingTables(tableSumsOf(source), tableSumsOf(target));
  if (differing.length > 0) throw new DatabaseError('COPY_DIFFERS', { tabel: differing.join(', ') });
  if (rowNumbersOf(source) !== rowNumbersOf(target))
    throw new DatabaseError('COPY_DIFFERS', { tabel: 'nomor baris' });
}

/**
 * The office's database written anew in a folder of its own, and opened there as the program opens it.
 * @returns the file, whole and closed
 */
export async function stageRewritten(folder: string, staging: string, key: DataKey | null): Promise<string> {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  const file = path.join(staging, DATABASE_FILE);
  await rewriteDatabase(path.join(folder, DATABASE_FILE), file, key);
  await (await openDatabase(staging)).close();
  requireAlone(file);
  flushToDisk(file);
  return file;
}
