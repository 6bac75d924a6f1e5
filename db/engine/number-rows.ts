import { sql } from 'kysely';
import type { Kysely } from 'kysely';

interface Part {
  readonly type: 'table' | 'index' | 'trigger';
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
}

/**
 * Gives a table of text ids the column `sequence`, in which every row has the number it came in with. The table is made
 * anew, because SQLite numbers its rows by a primary key alone; whatever names it (indexes, triggers of other tables)
 * is taken away and put back to the letter, since a rename is refused while a trigger points at a table that is gone.
 */
export async function numberRows(db: Kysely<unknown>, table: string): Promise<void> {
  const { rows: parts } = await sql<Part>`SELECT type, name, tbl_name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND (tbl_name = ${table} OR (type = 'trigger' AND sql LIKE ${`%${table}%`}))`.execute(
    db,
  );
  const rebuilt = `${table}_numbered`;
  const { rows: columns } = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(
    db,
  );
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  for (const { type, name } of parts)
    if (type === 'trigger') await sql`DROP TRIGGER ${sql.ref(name)}`.execute(db);
  await sql.raw(numbered(parts.find(({ type }) => type === 'table')?.sql ?? '', table, rebuilt)).execute(db);
  await sql`INSERT INTO ${sql.table(rebuilt)} (sequence, ${names})
    SELECT rowid, ${names} FROM ${sql.table(table)} ORDER BY rowid`.execute(db);
  await sql`DROP TABLE ${sql.table(table)}`.execute(db);
  await sql`ALTER TABLE ${sql.table(rebuilt)} RENAME TO ${sql.table(table)}`.execute(db);
  for (const part of parts) if (part.type !== 'table') await sql.raw(part.sql).execute(db);
}

/** The statement that makes the table, with its primary key a unique column and the number in its place. */
function numbered(statement: string, table: string, rebuilt: string): string {
  const opening = new RegExp(`^CREATE TABLE "?${table}"?\\s*\\(\\s*id TEXT PRIMARY KEY`);
  if (!opening.test(statement)) throw new Error(`${table} has no key of text in its first column`);
  return statement.replace(
    opening,
    `CREATE TABLE ${rebuilt} (\n    sequence INTEGER PRIMARY KEY,\n    id TEXT NOT NULL UNIQUE`,
  );
}
