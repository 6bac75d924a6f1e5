import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DatabaseError } from '../database-error.ts';
import { openSqlite } from './open-sqlite.ts';
import { NO_SEARCH_TABLE } from './search-tables.ts';

export interface CheckedCopy {
  readonly schemaVersion: number;
  readonly byteCount: number;
  /** Rows per table, in the order of the tables' names. */
  readonly rowCounts: Readonly<Record<string, number>>;
}

/** Until the disk has it, a finished file is only a promise. */
export function flushToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** One file that travels on a flash disk: no WAL beside it. */
export function sealCopy(file: string): void {
  const copy = openSqlite(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** Opens a copy read-only, checks pages, foreign keys and that it is ours, and counts its rows. */
export function checkCopy(file: string): CheckedCopy {
  let copy: Sqlite.Database | undefined;
  try {
    copy = openSqlite(file, { readonly: true, fileMustExist: true });
    const integrity = copy.pragma('integrity_check(1)', { simple: true });
    const orphans = copy.pragma('foreign_key_check');
    const tables = listTables(copy);
    if (
      integrity !== 'ok' ||
      (Array.isArray(orphans) && orphans.length > 0) ||
      !tables.includes('cooperative')
    ) {
      throw new DatabaseError('FILE_NOT_BACKUP', { namaBerkas: path.basename(file) });
    }
    return {
      schemaVersion: Number(copy.pragma('user_version', { simple: true })),
      byteCount: statSync(file).size,
      rowCounts: countRows(copy, tables),
    };
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('FILE_NOT_BACKUP', { namaBerkas: path.basename(file) }, { cause: error });
  } finally {
    copy?.close();
  }
}

/** The instant (ISO, zone Z) of the last change or import of the register in a checked copy; null: none. */
export function lastChangeIn(file: string): string | null {
  const copy = openSqlite(file, { readonly: true, fileMustExist: true });
  try {
    const tables = listTables(copy);
    const instants = [
      ['change_batch', 'at'],
      ['import_batch', 'imported_at'],
    ].flatMap(([table = '', column = '']) => {
      if (!tables.includes(table)) return [];
      const last = copy.prepare<[], { at: string | null }>(`SELECT max(${column}) AS at FROM ${table}`).get();
      return last?.at ?? [];
    });
    return instants.toSorted().at(-1) ?? null;
  } finally {
    copy.close();
  }
}

/** The program's own tables by name; not SQLite's, not the full-text index and not the log, which are made from them. */
export function listTables(raw: Sqlite.Database): readonly string[] {
  return raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND ${NO_SEARCH_TABLE} AND name NOT LIKE 'log\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .map((row) => row.name);
}

export function countRows(raw: Sqlite.Database, tables: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tables.map((table) => [
      table,
      raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get()?.n ?? 0,
    ]),
  );
}
