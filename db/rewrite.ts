import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from './database-error.ts';
import { requireAlone } from './engine/exclusive.ts';
import type { DataKey } from './engine/key-ring.ts';
import { fromImage } from './engine/plain-image.ts';
import { takeRows, takeRowsOfImage } from './engine/rows-only.ts';
import { checkCopy, flushToDisk } from './engine/snapshot.ts';
import { differingTables, rowNumbersOf, tableSumsOf } from './engine/table-sums.ts';
import { DATABASE_FILE } from './kept-states.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { schemaVersionOf } from './migrate.ts';
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

/**
 * A plain image in memory as an encrypted file, with the key of the folder it is made in.
 * @throws DatabaseError FILE_NOT_BACKUP, DATABASE_TOO_NEW; ForeignContent
 */
export async function encryptImage(image: Buffer, target: string): Promise<void> {
  const source = openImage(image, path.basename(target));
  try {
    const schemaVersion = schemaVersionOf(source);
    if (schemaVersion > MIGRATIONS.length) {
      const facts = { bentukBerkas: schemaVersion, bentukProgram: MIGRATIONS.length };
      throw new DatabaseError('DATABASE_TOO_NEW', facts);
    }
    await makeDatabase(target, MIGRATIONS.slice(0, schemaVersion));
    takeRowsOfImage(target, source);
  } finally {
    source.close();
  }
}

/** What is inside a backup of its own name; one whose pages are not sound is none. */
function openImage(image: Buffer, namaBerkas: string): ReturnType<typeof fromImage> {
  try {
    const source = fromImage(image);
    if (source.pragma('integrity_check(1)', { simple: true }) === 'ok') return source;
    source.close();
  } catch (error) {
    throw new DatabaseError('FILE_NOT_BACKUP', { namaBerkas }, { cause: error });
  }
  throw new DatabaseError('FILE_NOT_BACKUP', { namaBerkas });
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
