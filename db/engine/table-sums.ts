import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { openSqlite } from './open-sqlite.ts';
import { NO_SEARCH_TABLE } from './search-tables.ts';

/** What a table holds, to be compared with another copy of it. */
export interface TableSum {
  readonly rows: number;
  /** SHA-256 over every value of every row in the order of the table's key. */
  readonly sum: string;
}

export type TableSums = Readonly<Record<string, TableSum>>;

/** Every table with rows of its own; neither SQLite's nor the search index, which is made from them. */
function tablesOf(raw: Sqlite.Database): readonly { readonly name: string; readonly isClustered: boolean }[] {
  return raw
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND ${NO_SEARCH_TABLE} ORDER BY name`,
    )
    .all()
    .map(({ name, wr }) => ({ name, isClustered: wr === 1 }));
}

/** Types are part of it: the number 1 and the text "1" are not the same value. */
function add(hash: Hash, value: unknown): void {
  if (Buffer.isBuffer(value)) hash.update(`b${value.length}:`).update(value);
  else if (typeof value === 'string') hash.update(`t${Buffer.byteLength(value)}:`).update(value);
  else hash.update(`${typeof value === 'bigint' ? 'i' : 'n'}${String(value)};`);
}

function sumOf(raw: Sqlite.Database, table: string, isClustered: boolean): TableSum {
  const columns = raw
    .prepare<[string], { name: string; pk: number }>(
      'SELECT name, pk FROM pragma_table_info(?) ORDER BY name',
    )
    .all(table);
  const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  const order = isClustered || key.length > 0 ? key.map(({ name }) => `"${name}"`).join(', ') : 'rowid';
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  const every = raw.prepare(`SELECT ${list} FROM "${table}" ORDER BY ${order}`).raw().safeIntegers();
  const hash = createHash('sha256').update(list);
  let rows = 0;
  for (const row of every.iterate() as IterableIterator<readonly unknown[]>) {
    rows += 1;
    for (const value of row) add(hash, value);
  }
  return { rows, sum: hash.digest('hex') };
}

/** Rows and checksum of each table, by name. */
export function tableSums(raw: Sqlite.Database): TableSums {
  return Object.fromEntries(
    tablesOf(raw).map(({ name, isClustered }) => [name, sumOf(raw, name, isClustered)]),
  );
}

export function tableSumsOf(file: string): TableSums {
  const raw = openSqlite(file, { readonly: true, fileMustExist: true });
  try {
    return tableSums(raw);
  } finally {
    raw.close();
  }
}

/** Tables that are not the same on both sides, by name. */
export function differingTables(one: TableSums, other: TableSums): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .toSorted()
    .filter((table) => one[table]?.sum !== other[table]?.sum);
}

/** A digest of the row numbers of every table that has any, in their order. */
export function rowNumbersOf(file: string): string {
  const raw = openSqlite(file, { readonly: true, fileMustExist: true });
  try {
    const hash = createHash('sha256');
    for (const { name, isClustered } of tablesOf(raw)) {
      if (isClustered) continue;
      hash.update(`${name}:`);
      const every = raw.prepare(`SELECT rowid FROM "${name}" ORDER BY rowid`).pluck().safeIntegers();
      for (const number of every.iterate()) hash.update(`${String(number)};`);
    }
    return hash.digest('hex');
  } finally {
    raw.close();
  }
}
