import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** How many cooperatives an office means to visit in a year, by its own word. */
export interface CoachingTarget {
  readonly cooperatives: number;
  /** Where it is written down: a decree, a performance agreement. */
  readonly basis: string;
  readonly updatedAt: string;
}

export async function findTarget(db: ReadHandle, year: number): Promise<CoachingTarget | undefined> {
  const row = await db.selectFrom('coaching_target').selectAll().where('year', '=', year).executeTakeFirst();
  return row && { cooperatives: row.cooperatives, basis: row.basis, updatedAt: row.updated_at };
}

/** Sets the year's target, or takes it away (null): then the plans of the year count. */
export async function saveTarget(
  db: WriteHandle,
  year: number,
  target: Omit<CoachingTarget, 'updatedAt'> | null,
  at: string,
): Promise<void> {
  await db.deleteFrom('coaching_target').where('year', '=', year).execute();
  if (target === null) return;
  await db
    .insertInto('coaching_target')
    .values({ year, ...target, updated_at: at })
    .execute();
}
