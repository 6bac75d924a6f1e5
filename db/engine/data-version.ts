import { sql } from 'kysely';
import type { ReadHandle } from '../handles.ts';

/**
 * A number that changes with every commit of another connection: what was computed from the reader is still true as
 * long as it stays. SQLite keeps it for each connection, so only answers of one handle can be compared.
 */
export async function dataVersion(db: ReadHandle): Promise<number> {
  const row = await db
    .selectNoFrom(sql<number>`(SELECT data_version FROM pragma_data_version)`.as('version'))
    .executeTakeFirstOrThrow();
  return row.version;
}
