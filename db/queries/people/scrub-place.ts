import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readingIn } from '../../handles.ts';
import type { WriteHandle } from '../../handles.ts';

/** A table in whose texts a person's words may stand. */
export interface TextPlace {
  readonly table: string;
  readonly key: readonly string[];
  readonly texts: readonly string[];
  readonly jsons: readonly string[];
}

export interface Scrubbers {
  readonly text: (text: string) => string;
  readonly json: (json: string) => string;
}

/** @returns how many rows were changed */
export async function scrubPlace(
  db: WriteHandle,
  { table, key, texts, jsons }: TextPlace,
  where: RawBuilder<boolean>,
  scrub: Scrubbers,
): Promise<number> {
  const columns = [...new Set([...key, ...texts, ...jsons])];
  const rows = (await readingIn(db)
    .selectFrom(sql`${sql.table(table)}`.as('place'))
    .select(columns.map((column) => sql`${sql.ref(`place.${column}`)}`.as(column)))
    .where(where)
    .execute()) as readonly Readonly<Record<string, unknown>>[];
  let changed = 0;
  for (const row of rows) {
    const changes = [...texts, ...jsons].flatMap((column) => {
      const stored = row[column];
      if (typeof stored !== 'string') return [];
      const clean = (jsons.includes(column) ? scrub.json : scrub.text)(stored);
      return clean === stored ? [] : [sql`${sql.ref(column)} = ${clean}`];
    });
    if (changes.length === 0) continue;
    const same = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
    await sql`UPDATE ${sql.table(table)} SET ${sql.join(changes)} WHERE ${sql.join(same, sql` AND `)}`.execute(
      db,
    );
    changed += 1;
  }
  return changed;
}
