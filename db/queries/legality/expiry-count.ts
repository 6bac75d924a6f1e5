import { sql } from 'kysely';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import type { ReadHandle } from '../../handles.ts';

export const EXPIRY_SOURCES = ['permit', 'certificate', 'term'] as const;
export type ExpirySource = (typeof EXPIRY_SOURCES)[number];

/** How many of one source have run out before a day, or will until another. */
export interface ExpiryCount {
  readonly source: ExpirySource;
  readonly state: 'expired' | 'soon';
  readonly count: number;
  readonly firstOn: PlainDate;
}

interface Counted {
  readonly is_over: number;
  readonly n: number;
  readonly first_on: string | null;
}

// Few end within the days asked for: their index leads, never that of the whole register.
const isListed = sql<boolean>`${unindexed(sql.ref('cooperative.is_listed'))} = 1`;
const counted = (column: string, today: PlainDate) =>
  [
    sql<number>`CASE WHEN ${sql.ref(column)} < ${today} THEN 1 ELSE 0 END`.as('is_over'),
    sql<number>`count(*)`.as('n'),
    sql<string>`min(${sql.ref(column)})`.as('first_on'),
  ] as const;

/** The same as `listExpiring` lists, only counted: what ends until a day, by source, gone by `today` or not yet. */
export async function countExpiring(
  db: ReadHandle,
  today: PlainDate,
  until: PlainDate,
): Promise<readonly ExpiryCount[]> {
  const permits = await db
    .selectFrom('cooperative_permit as permit')
    .innerJoin('cooperative', 'cooperative.id', 'permit.cooperative_id')
    .select(counted('permit.expires_on', today))
    .where('permit.expires_on', '<=', until)
    .where(isListed)
    .groupBy('is_over')
    .execute();
  const certificates = await db
    .selectFrom('cooperative')
    .select(counted('certificate_until', today))
    .where('certificate_until', '<=', until)
    .where(isListed)
    .groupBy('is_over')
    .execute();
  const terms = await db
    .selectFrom('cooperative_role as role')
    .innerJoin('cooperative', 'cooperative.id', 'role.cooperative_id')
    .select(counted('role.ends_on', today))
    .where('role.ends_on', '<=', until)
    .where(isListed)
    // A term that somebody else in that position has taken over is over, not overdue.
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM cooperative_role AS later
        WHERE later.cooperative_id = role.cooperative_id AND later.organ = role.organ
          AND later.position = role.position AND later.id <> role.id
          AND (later.ends_on IS NULL OR later.ends_on > role.ends_on))`,
    )
    .groupBy('is_over')
    .execute();
  const of = (source: ExpirySource, rows: readonly Counted[]): readonly ExpiryCount[] =>
    rows.map((row) => ({
      source,
      state: row.is_over === 1 ? 'expired' : 'soon',
      count: row.n,
      firstOn: toPlainDate(row.first_on ?? ''),
    }));
  return [...of('permit', permits), ...of('certificate', certificates), ...of('term', terms)];
}
