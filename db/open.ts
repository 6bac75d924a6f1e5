import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { DAY_FILTERS, WORD_FILTERS } from '#rules/cooperative/field-lists.ts';
import { DatabaseError, databaseErrorOf } from './database-error.ts';
import { ensureCompletenessIndex } from './engine/completeness-index.ts';
import { ensureDerivedColumns } from './engine/derived-columns.ts';
import { ensureListIndex } from './engine/list-index.ts';
import { applyPragmas } from './engine/pragmas.ts';
import { copyDatabase } from './engine/snapshot.ts';
import { ensureSearch } from './engine/search.ts';
import { addTally } from './engine/tally.ts';
import { startingWithWriteLock } from './engine/write-lock.ts';
import type { ReadHandle } from './handles.ts';
import { localStamp, untakenPath } from './local-stamp.ts';
import { migrate, schemaVersionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { MigrationStep } from './migrations/step.ts';
import { COLUMNS } from './queries/cooperative/columns.ts';
import type { DatabaseTables } from './schema.ts';

/** The shape of the database this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

export const DATABASE_FILE = 'meja-koperasi.db';

export interface OpenDatabase {
  readonly db: Kysely<DatabaseTables>;
  readonly readDb: ReadHandle;
  readonly raw: Sqlite.Database;
  readonly file: string;
  readonly schemaVersion: number;
  close(): Promise<void>;
}

/**
 * Opens (or makes) the office's database in a folder, checks it and brings it up to date.
 * @throws DatabaseError with the code the screen shows; an unreadable file is never altered.
 */
export async function openDatabase(
  folder: string,
  steps: readonly MigrationStep[] = MIGRATIONS,
): Promise<OpenDatabase> {
  const file = path.join(folder, DATABASE_FILE);
  const opened: Sqlite.Database[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    const raw = new Sqlite(file);
    opened.push(raw);
    if (schemaVersionOf(raw) > steps.length) {
      throw new DatabaseError('DATABASE_TOO_NEW', {
        bentukBerkas: schemaVersionOf(raw),
        bentukProgram: steps.length,
      });
    }
    applyPragmas(raw, folder);
    addTally(raw);
    checkIntegrity(raw, folder);
    const db = new Kysely<DatabaseTables>({
      dialect: new SqliteDialect({ database: startingWithWriteLock(raw) }),
    });
    const schemaVersion = await migrate(raw, db as Kysely<unknown>, steps, () =>
      copyDatabase(raw, snapshotPath(folder, schemaVersionOf(raw))),
    );
    ensureSearch(raw);
    ensureDerivedColumns(raw);
    ensureCompletenessIndex(raw);
    ensureListIndex(
      raw,
      [...WORD_FILTERS, ...DAY_FILTERS].map((field) => COLUMNS[field]),
    );
    const readRaw = openReadOnly(file);
    opened.push(readRaw);
    const readDb = new Kysely<DatabaseTables>({ dialect: new SqliteDialect({ database: readRaw }) });
    return {
      db,
      readDb: readDb as unknown as ReadHandle,
      raw,
      file,
      schemaVersion,
      // Kysely closes only what it was asked to use; a file that stays open cannot be replaced on Windows.
      close: async () => {
        await readDb.destroy();
        await db.destroy();
        readRaw.close();
        raw.close();
      },
    };
  } catch (error) {
    for (const handle of opened) handle.close();
    throw databaseErrorOf(error, folder) ?? folderError(error, folder) ?? error;
  }
}

function snapshotPath(folder: string, schemaVersion: number): string {
  const stamp = localStamp(new Date().toISOString());
  return untakenPath(path.join(folder, 'sebelum-pembaruan', `${stamp}-bentuk-${schemaVersion}.db`));
}

export interface DatabaseReader {
  readonly db: ReadHandle;
  close(): Promise<void>;
}

/**
 * A second pair of eyes on an open database, for long reading in another thread: it sees the data as they were at its
 * first look, whatever is written meanwhile.
 */
export function openReader(file: string): DatabaseReader {
  const raw = openReadOnly(file);
  raw.exec('BEGIN');
  const db = new Kysely<DatabaseTables>({ dialect: new SqliteDialect({ database: raw }) });
  return {
    db: db as unknown as ReadHandle,
    close: async () => {
      await db.destroy();
      raw.close();
    },
  };
}

function openReadOnly(file: string): Sqlite.Database {
  const raw = new Sqlite(file, { readonly: true, fileMustExist: true });
  raw.pragma('busy_timeout = 5000');
  raw.pragma('trusted_schema = OFF');
  addTally(raw);
  return raw;
}

function checkIntegrity(raw: Sqlite.Database, folder: string): void {
  const verdict = raw.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new DatabaseError('DATABASE_DAMAGED', { folder });
}

function folderError(error: unknown, folder: string): DatabaseError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return new DatabaseError('DISK_FULL', { folder }, { cause: error });
  const codes: readonly unknown[] = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'];
  if (!codes.includes(code)) return undefined;
  return new DatabaseError(
    'DATABASE_UNUSABLE_FOLDER',
    { folder, sebab: 'tidak dapat ditulisi' },
    { cause: error },
  );
}
