import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { isPackedSearch } from './packed-search.ts';

export type TableRows = Readonly<Record<string, readonly unknown[]>>;

/** What an import leaves behind for good: its own history and what it learnt of a source. Everything else must go. */
const LASTING = new Set(['import_batch', 'import_change', 'change_batch', 'change_entry', 'column_mapping']);

function withDatabase<Value>(dataFolder: string, work: (raw: Sqlite.Database) => Value): Value {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A search text is the same when it has the same words: their order and repetition depend on how it came about. */
const words = ({ text }: { readonly text: string }): string =>
  [...new Set(text.split(' '))].toSorted().join(' ');

/** The log tells of every piece of work, also of one that was taken back. */
const isLog = (table: string): boolean => table.startsWith('log_');

/** Every row of every table but the lasting ones and the log, so that two states can be compared row by row. */
export function databaseRows(dataFolder: string): TableRows {
  return withDatabase(dataFolder, (raw) => {
    const names = raw
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all() as string[];
    // The search's own tables are compared by what they say, not by how it is packed.
    const tables = names.filter((name) => !LASTING.has(name) && !isLog(name) && !isPackedSearch(name));
    return Object.fromEntries(
      tables.map((table) => {
        const rows = raw.prepare(`SELECT * FROM ${table}`).all();
        const compared = table === 'cooperative_search' ? (rows as { text: string }[]).map(words) : rows;
        return [table, compared.toSorted(byText)];
      }),
    );
  });
}

/** Rows of one question; for what no request answers. */
export function queryRows(dataFolder: string, sql: string): readonly Record<string, unknown>[] {
  return withDatabase(dataFolder, (raw) => raw.prepare(sql).all() as Record<string, unknown>[]);
}
