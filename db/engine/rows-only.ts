import type Sqlite from 'better-sqlite3';
import { databaseErrorOf } from '../database-error.ts';
import { attachSqlite, openSqlite } from './open-sqlite.ts';

/** What a file must be told when it is not a backup of this program's: never a code, always what is wrong with it. */
export class ForeignContent extends Error {}

interface Column {
  readonly name: string;
  readonly hidden: number;
}

/**
 * Fills a fresh database of the same shape with the rows of another file, and with nothing else: no trigger, view,
 * index or table of that file ever gets into the office's own. The fresh one keeps its guards, which are set aside while
 * the rows come in, and its checks hold for every row.
 * @param fresh closed, made by this program's own steps up to the shape of the source
 * @param source a file that nobody else has open
 * @throws ForeignContent when tables or columns are not as this program makes them, or a row breaks a check
 */
export function takeRows(fresh: string, source: string): void {
  const raw = openSqlite(fresh);
  try {
    raw.pragma('foreign_keys = OFF');
    raw.pragma('trusted_schema = OFF');
    attachSqlite(raw, source, 'source');
    const tables = ownTables(raw, 'main');
    requireSameShape(raw, tables);
    raw.transaction(() => copyAll(raw, tables))();
    requireWhole(raw);
  } catch (error) {
    if (databaseErrorOf(error, '') !== undefined || error instanceof ForeignContent) throw error;
    throw new ForeignContent('isinya tidak sesuai dengan bentuknya', { cause: error });
  } finally {
    raw.close();
  }
}

function copyAll(raw: Sqlite.Database, tables: readonly string[]): void {
  const guards = raw
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'`,
    )
    .all();
  for (const { name } of guards) raw.exec(`DROP TRIGGER main."${name}"`);
  for (const table of tables) {
    const columns = [
      ...numberColumn(raw, table),
      ...columnsOf(raw, 'main', table).map(({ name }) => `"${name}"`),
    ].join(', ');
    raw.exec(`DELETE FROM main."${table}"`);
    raw.exec(
      `INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM source."${table}" ORDER BY ${rowOrder(raw, table)}`,
    );
    if (countIn(raw, 'main', table) !== countIn(raw, 'source', table)) {
      throw new ForeignContent(`baris tabel ${table} tidak seluruhnya dapat dibaca`);
    }
  }
  for (const { sql } of guards) raw.exec(sql);
}

/** Row numbers are kept: where no column is the number itself, SQLite would else count anew. */
function numberColumn(raw: Sqlite.Database, table: string): readonly string[] {
  const keys = raw
    .prepare<[string], { type: string }>('SELECT type FROM pragma_table_info(?) WHERE pk > 0')
    .all(table);
  const isNumbered = keys.length === 1 && keys[0]?.type.toUpperCase() === 'INTEGER';
  return isNumbered || isClustered(raw, table) ? [] : ['rowid'];
}

/** Rows keep the order in which they were written; a table without row numbers lies in the order of its key. */
function rowOrder(raw: Sqlite.Database, table: string): string {
  return isClustered(raw, table) ? '1' : 'rowid';
}

const isClustered = (raw: Sqlite.Database, table: string): boolean =>
  raw
    .prepare<[string], { wr: number }>(`SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'`)
    .get(table)?.wr === 1;

function requireSameShape(raw: Sqlite.Database, tables: readonly string[]): void {
  const found = ownTables(raw, 'source');
  const missing = tables.filter((table) => !found.includes(table));
  if (missing.length > 0) throw new ForeignContent(`tabel ${missing.join(', ')} tidak ada`);
  const unknown = found.filter((table) => !tables.includes(table));
  if (unknown.length > 0) throw new ForeignContent(`tabel ${unknown.join(', ')} bukan dari program ini`);
  for (const table of tables) {
    const [own, theirs] = [columnsOf(raw, 'main', table), columnsOf(raw, 'source', table)];
    const names = (columns: readonly Column[]) =>
      columns.map(({ name, hidden }) => `${name} ${hidden}`).toSorted();
    if (names(own).join() !== names(theirs).join()) {
      throw new ForeignContent(`kolom tabel ${table} tidak seperti buatan program ini`);
    }
  }
}

/** Real tables of the office's; neither SQLite's own nor the search index, which is made from them. */
function ownTables(raw: Sqlite.Database, schema: 'main' | 'source'): readonly string[] {
  return raw
    .prepare<[], { name: string; sql: string | null }>(
      `SELECT name, sql FROM ${schema}.sqlite_master WHERE type IN ('table', 'view')
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'cooperative\\_search%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .filter(({ name, sql }) => {
      if (/^CREATE TABLE/i.test(sql ?? '')) return true;
      throw new ForeignContent(`${name} bukan tabel biasa`);
    })
    .map(({ name }) => name);
}

function columnsOf(raw: Sqlite.Database, schema: 'main' | 'source', table: string): readonly Column[] {
  return raw
    .prepare<[string, string], Column>('SELECT name, hidden FROM pragma_table_xinfo(?, ?)')
    .all(table, schema);
}

function countIn(raw: Sqlite.Database, schema: 'main' | 'source', table: string): number {
  return raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${schema}."${table}"`).get()?.n ?? -1;
}

function requireWhole(raw: Sqlite.Database): void {
  const orphans = raw.pragma('main.foreign_key_check');
  if (Array.isArray(orphans) && orphans.length > 0)
    throw new ForeignContent('sebagian catatan kehilangan induknya');
}
