import { sql } from 'kysely';
import type { MigrationTools } from '../migrations/step.ts';
import { numberRows } from './number-rows.ts';

const refuse = (message: string) => `BEGIN SELECT RAISE(ABORT, '${message}'); END`;

/** SQLite's spelling of what a migration asks for. */
export const sqliteMigrationTools: MigrationTools = {
  tableEnd: sql`STRICT`,
  clusteredTableEnd: sql`STRICT, WITHOUT ROWID`,
  wholeNumber: sql`INTEGER`,
  numberRows,
  forbidUpdate: (table, columns) => [
    sql.raw(
      `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ${columns ? `OF ${columns.join(', ')} ` : ''}ON ${table} ` +
        refuse(`${table}: history is never altered`),
    ),
  ],
  forbidUpdateUnless: (table, columns, unless) => [
    sql.raw(
      `CREATE TRIGGER ${table}_no_later_update BEFORE UPDATE OF ${columns.join(', ')} ON ${table} ` +
        `WHEN COALESCE(NOT (${unless}), 1) ${refuse(`${table}: history is never altered`)}`,
    ),
  ],
  allowUpdate: (table) => [sql.raw(`DROP TRIGGER ${table}_no_update`)],
  forbidDelete: (table, unless) => [
    sql.raw(
      `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${unless ? `WHEN COALESCE(NOT (${unless}), 1) ` : ''}` +
        refuse(`${table}: history is never deleted`),
    ),
  ],
  permitDelete: (table) => [sql.raw(`DROP TRIGGER ${table}_no_delete`)],
  forbidOverlap: (table, key, from, until) =>
    (['INSERT', 'UPDATE'] as const).map((event) =>
      sql.raw(
        `CREATE TRIGGER ${table}_no_overlap_${event.toLowerCase()} BEFORE ${event} ON ${table} WHEN EXISTS (
          SELECT 1 FROM ${table} AS other WHERE other.rowid <> NEW.rowid
          ${key ? `AND other.${key} = NEW.${key}` : ''}
          AND other.${from} <= COALESCE(NEW.${until}, '9999-12-31')
          AND NEW.${from} <= COALESCE(other.${until}, '9999-12-31')) ` + refuse(`${table}: periods overlap`),
      ),
    ),
};
