import { sql } from 'kysely';
import type { ReadHandle } from '../../handles.ts';

export interface CountedSteps {
  readonly steps: number;
  readonly products: number;
  readonly businesses: number;
}

/** Steps that count, with the product they are about. */
const steps = (db: ReadHandle, stage: string) =>
  db
    .selectFrom('halal_event')
    .innerJoin('halal_case', 'halal_case.id', 'halal_event.case_id')
    .innerJoin('product', 'product.id', 'halal_case.product_id')
    .innerJoin('umkm', 'umkm.id', 'product.umkm_id')
    .where('halal_event.stage', '=', stage)
    .where('halal_event.undone_at', 'is', null)
    .where('halal_case.removed_at', 'is', null)
    .where('product.removed_at', 'is', null)
    .where('umkm.removed_at', 'is', null);

/** What came to a stage in a year: every step, and each product and business once. */
export async function countSteps(db: ReadHandle, stage: string, year: number): Promise<CountedSteps> {
  const row = await steps(db, stage)
    .where('halal_event.held_on', '>=', `${String(year)}-01-01`)
    .where('halal_event.held_on', '<=', `${String(year)}-12-31`)
    .select((expression) => [
      expression.fn.countAll<number>().as('n'),
      expression.fn.count<number>('product.id').distinct().as('products'),
      expression.fn.count<number>('umkm.id').distinct().as('businesses'),
    ])
    .executeTakeFirstOrThrow();
  return { steps: row.n, products: row.products, businesses: row.businesses };
}

export interface IssuedLine {
  readonly year: number;
  /** A code of `activity-funds`; empty: not known. */
  readonly fund: string;
  readonly certificates: number;
}

/** Certificates by the year of their issue and their fund, the latest year first. */
export async function countIssued(db: ReadHandle, stage: string): Promise<readonly IssuedLine[]> {
  const year = sql<string>`substr(halal_event.held_on, 1, 4)`;
  const rows = await steps(db, stage)
    .select((expression) => [year.as('year'), 'halal_case.fund', expression.fn.countAll<number>().as('n')])
    .groupBy([year, 'halal_case.fund'])
    .orderBy(year, 'desc')
    .orderBy('halal_case.fund')
    .execute();
  return rows.map((row) => ({ year: Number(row.year), fund: row.fund, certificates: row.n }));
}

/** Activities whose title or theme says a word: nothing else marks what an activity is about. */
export async function listActivitiesAbout(
  db: ReadHandle,
  word: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const like = `%${word.toLowerCase()}%`;
  return db
    .selectFrom('activity')
    .select(['id', 'title'])
    .where('removed_at', 'is', null)
    .where(sql<boolean>`(lower(title) LIKE ${like} OR lower(theme) LIKE ${like})`)
    .orderBy('title')
    .orderBy('id')
    .execute();
}
