import type Sqlite from 'better-sqlite3';
import { databaseErrorOf } from '../database-error.ts';
import { attachSqlite, openSqlite } from './open-sqlite.ts';
import { NO_SEARCH_TABLE } from './search-tables.ts';

/** What a file must be told when it is not a backup of this program's: never a code, always what is wrong with it. */
export class ForeignContent extends Error {}

interface Column {
  readonly name: string;
  readonly hidden: number;
}

/** Where the fresh tables and those of the other file stand in one connection. */
interface Sides {
  readonly own: string;
  readonly theirs: string;
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
    attachSqlite(raw, source, 'source');
    withoutGuards(fresh, () => take(raw, { own: 'main', theirs: 'source' }));
  } finally {
    raw.close();
  }
}

/** The same from a plain image in memory, which so never lies on the disk. */
export function takeRowsOfImage(fresh: string, image: Sqlite.Database): void {
  attachSqlite(image, fresh, 'fresh');
  withoutGuards(fresh, () => take(image, { own: 'fresh', theirs: 'main' }));
}

function take(raw: Sqlite.Database, sides: Sides): void {
  try {
    raw.pragma('foreign_keys = OFF');
    raw.pragma('trusted_schema = OFF');
    const tables = ownTables(raw, sides.own);
    requireSameShape(raw, tables, sides);
    raw.transaction(() => copyAll(raw, tables, sides))();
    requireWhole(raw, sides);
  } catch (error) {
    if (databaseErrorOf(error, '') !== undefined || error instanceof ForeignContent) throw error;
    throw new ForeignContent('isinya tidak sesuai dengan bentuknya', { cause: error });
  }
}

/** The fresh file is nobody's yet, so its guards may be away between two transactions. */
function withoutGuards(fresh: string, work: () => void): void {
  const own = openSqlite(fresh);
  try {
    const guards = own
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`,
      )
      .all();
    const each = own.transaction((statements: readonly string[]) => {
      for (const statement of statements) own.exec(statement);
    });
    each(guards.map(({ name }) => `DROP TRIGGER "${name}"`));
    work();
    each(guards.map(({ sql }) => sql));
  } finally {
    own.close();
  }
}

function copyAll(raw: Sqlite.Database, tables: readonly string[], { own, theirs }: Sides): void {
  for (const table of tables) {
    const columns = [
      ...numberColumn(raw, own, table),
      ...columnsOf(raw, own, table).map(({ name }) => `"${name}"`),
    ].join(', ');
    raw.exec(`DELETE FROM ${own}."${table}"`);
    raw.exec(
      `INSERT INTO ${own}."${table}" (${columns}) SELECT ${columns} FROM ${theirs}."${table}" ORDER BY ${rowOrder(raw, own, table)}`,
    );
    if (countIn(raw, own, table) !== countIn(raw, theirs, table)) {
      throw new ForeignContent(`baris tabel ${table} tidak seluruhnya dapat dibaca`);
    }
  }
}

/** Row numbers are kept: where no column is the number itself, SQLite would else count anew. */
function numberColumn(raw: Sqlite.Database, own: string, table: string): readonly string[] {
  const keys = raw
    .prepare<[string, string], { type: string }>('SELECT type FROM pragma_table_info(?, ?) WHERE pk > 0')
    .all(table, own);
  const isNumbered = keys.length === 1 && keys[0]?.type.toUpperCase() === 'INTEGER';
  return isNumbered || isClustered(raw, own, table) ? [] : ['rowid'];
}

/** Rows keep the order in which they were written; a table without row numbers lies in the order of its key. */
function rowOrder(raw: Sqlite.Database, own: string, table: string): string {
  return isClustered(raw, own, table) ? '1' : 'rowid';
}

const isClustered = (raw: Sqlite.Database, own: string, table: string): boolean =>
  raw
    .prepare<[string, string], { wr: number }>('SELECT wr FROM pragma_table_list(?) WHERE schema = ?')
    .get(table, own)?.wr === 1;

function requireSameShape(
  raw: Sqlite.Database,
  tables: readonly string[],
  { own: mine, theirs: other }: Sides,
): void {
  const found = ownTables(raw, other);
  const missing = tables.filter((table) => !found.includes(table));
  if (missing.length > 0) throw new ForeignContent(`tabel ${missing.join(', ')} tidak ada`);
  const unknown = found.filter((table) => !tables.includes(table));
  if (unknown.length > 0) throw new ForeignContent(`tabel ${unknown.join(', ')} bukan dari program ini`);
  for (const table of tables) {
    const [own, theirs] = [columnsOf(raw, mine, table), columnsOf(raw, other, table)];
    const names = (columns: readonly Column[]) =>
      columns.map(({ name, hidden }) => `${name} ${hidden}`).toSorted();
    if (names(own).join() !== names(theirs).join()) {
      throw new ForeignContent(`kolom tabel ${table} tidak seperti buatan program ini`);
    }
  }
}

/** Real tables of the office's; neither SQLite's own nor the search index, which is made from them. */
function ownTables(raw: Sqlite.Database, schema: string): readonly string[] {
  return raw
    .prepare<[], { name: string; sql: string | null }>(
      `SELECT name, sql FROM ${schema}.sqlite_master WHERE type IN ('table', 'view')
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND ${NO_SEARCH_TABLE} ORDER BY name`,
    )
    .all()
    .filter(({ name, sql }) => {
      if (/^CREATE TABLE/i.test(sql ?? '')) return true;
      throw new ForeignContent(`${name} bukan tabel biasa`);
    })
    .map(({ name }) => name);
}

function columnsOf(raw: Sqlite.Database, schema: string, table: string): readonly Column[] {
  return raw
    .prepare<[string, string], Column>('SELECT name, hidden FROM pragma_table_xinfo(?, ?)')
    .all(table, schema);
}

function countIn(raw: Sqlite.Database, schema: string, table: string): number {
  return raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${schema}."${table}"`).get()?.n ?? -1;
}

function requireWhole(raw: Sqlite.Database, { own }: Sides): void {
  const orphans = raw.pragma(`${own}.foreign_key_check`);
  if (Array.isArray(orphans) && orphans.length > 0)
    throw new ForeignContent('sebagian catatan kehilangan induknya');
}
