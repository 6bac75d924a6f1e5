import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { DAY_FILTERS, WORD_FILTERS } from '#rules/cooperative/field-lists.ts';
import { DatabaseError, databaseErrorOf } from './database-error.ts';
import { beforeUpgrade, noteOutside, startChain } from './engine/chain/start-chain.ts';
import { ensureCompletenessIndex } from './engine/completeness-index.ts';
import { ensureDerivedColumns } from './engine/derived-columns.ts';
import { ensureGuards, type MendedGuards } from './engine/guards.ts';
import { bePresent, takeTurn, UPGRADE_PATIENCE_MS, type Presence } from './engine/in-use.ts';
import { ensureListIndex } from './engine/list-index.ts';
import { damagedPage, lockedError } from './engine/encrypted-fault.ts';
import type { DataKey } from './engine/key-ring.ts';
import { openSqlite } from './engine/open-sqlite.ts';
import { applyPragmas } from './engine/pragmas.ts';
import { copyComparedTo } from './engine/compared-copy.ts';
import { ensureRecordSearch } from './engine/record-search.ts';
import { ensureSearch } from './engine/search.ts';
import { addTally } from './engine/tally.ts';
import { startingWithWriteLock } from './engine/write-lock.ts';
import type { ReadHandle } from './handles.ts';
import { DATABASE_FILE, KEPT_BEFORE_UPDATE, markOffice, requireNotLost } from './kept-states.ts';
import { localStamp, untakenPath } from './local-stamp.ts';
import { migrate, schemaVersionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { MigrationStep } from './migrations/step.ts';
import { COLUMNS } from './queries/cooperative/columns.ts';
import type { DatabaseTables } from './schema.ts';

const NOTHING_MENDED: MendedGuards = { missing: [], altered: [], foreign: [] };

/** The shape of the database this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

export interface OpenDatabase {
  readonly db: Kysely<DatabaseTables>;
  readonly readDb: ReadHandle;
  readonly raw: Sqlite.Database;
  readonly file: string;
  readonly schemaVersion: number;
  /** Guards that were not as this program makes them, and are again. */
  readonly mendedGuards: MendedGuards;
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
  let presence: Presence | undefined;
  let turn: Presence | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    presence = bePresent(folder);
    requireNotLost(folder);
    const raw = openSqlite(file);
    opened.push(raw);
    keepToOwner(file);
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
    const at = new Date().toISOString();
    if (schemaVersionOf(raw) < steps.length) turn = takeTurn(folder, UPGRADE_PATIENCE_MS);
    // Another program may have done it while this one waited.
    const isNewShape = schemaVersionOf(raw) < steps.length;
    if (isNewShape) beforeUpgrade(raw, at);
    else noteOutside(raw, at);
    const schemaVersion = await migrate(raw, db as Kysely<unknown>, steps, () =>
      copyComparedTo(file, snapshotPath(folder, schemaVersionOf(raw))),
    );
    // Only the present shape has a frozen text; a test that stops at an earlier one has nothing to compare.
    const isPresent = steps === MIGRATIONS;
    const mendedGuards = isPresent ? ensureGuards(raw) : NOTHING_MENDED;
    ensureSearch(raw);
    ensureRecordSearch(raw);
    ensureDerivedColumns(raw);
    ensureCompletenessIndex(raw);
    ensureListIndex(
      raw,
      [...WORD_FILTERS, ...DAY_FILTERS].map((field) => COLUMNS[field]),
    );
    const mendedChain = isPresent ? startChain(raw, { at, isNewShape }) : NOTHING_MENDED;
    turn?.leave();
    turn = undefined;
    if (holdsOffice(raw)) markOffice(folder);
    // Who writes waits for its turn outside the engine, so that reading goes on meanwhile.
    raw.pragma('busy_timeout = 0');
    const readRaw = openReadOnly(file);
    opened.push(readRaw);
    const readDb = new Kysely<DatabaseTables>({ dialect: new SqliteDialect({ database: readRaw }) });
    return {
      db,
      readDb: readDb as unknown as ReadHandle,
      raw,
      file,
      schemaVersion,
      mendedGuards: together(mendedGuards, mendedChain),
      // Kysely closes only what it was asked to use; a file that stays open cannot be replaced on Windows.
      close: async () => {
        // Who may only read goes first: the last one takes away what lies beside the file, and must be able to.
        await readDb.destroy();
        readRaw.close();
        await db.destroy();
        raw.close();
        presence?.leave();
      },
    };
  } catch (error) {
    for (const handle of opened) handle.close();
    turn?.leave();
    presence?.leave();
    throw lockedError(error, folder) ?? databaseErrorOf(error, folder) ?? folderError(error, folder) ?? error;
  }
}

const together = (one: MendedGuards, other: MendedGuards): MendedGuards => ({
  missing: [...one.missing, ...other.missing],
  altered: [...one.altered, ...other.altered],
  foreign: [...one.foreign, ...other.foreign],
});

/** An earlier version let every user of a shared computer read the data; where rights cannot be set (FAT) they stay. */
function keepToOwner(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch {
    // Somebody else's file, or a disk without rights: opening goes on.
  }
}

function holdsOffice(raw: Sqlite.Database): boolean {
  const hasTable = raw.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'office'`).get();
  return hasTable !== undefined && raw.prepare('SELECT 1 FROM office').get() !== undefined;
}

/**
 * A new file of the shape after some steps, with nothing in it but what those steps put there.
 * @param key that it is encrypted with (null: none) instead of its folder's
 * @throws DatabaseError MIGRATION_FAILED
 */
export async function makeDatabase(
  file: string,
  steps: readonly MigrationStep[],
  key?: DataKey | null,
): Promise<void> {
  const raw = openSqlite(file, {}, key);
  try {
    const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: startingWithWriteLock(raw) }) });
    await migrate(raw, db, steps, () => Promise.resolve(''));
  } finally {
    raw.close();
  }
}

function snapshotPath(folder: string, schemaVersion: number): string {
  const stamp = localStamp(new Date().toISOString());
  return untakenPath(path.join(folder, KEPT_BEFORE_UPDATE, `${stamp}-bentuk-${schemaVersion}.db`));
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

/** Looks at an open database as it is at one moment, below the queries: for what concerns the engine itself. */
export function lookAt<Value>(file: string, look: (raw: Sqlite.Database) => Value): Value {
  const raw = openReadOnly(file);
  try {
    raw.exec('BEGIN');
    return look(raw);
  } finally {
    raw.close();
  }
}

function openReadOnly(file: string): Sqlite.Database {
  const raw = openSqlite(file, { readonly: true, fileMustExist: true });
  raw.pragma('busy_timeout = 5000');
  raw.pragma('trusted_schema = OFF');
  addTally(raw);
  return raw;
}

function checkIntegrity(raw: Sqlite.Database, folder: string): void {
  const verdict = raw.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new DatabaseError('DATABASE_DAMAGED', { folder, ...damagedPage(raw, verdict) });
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
