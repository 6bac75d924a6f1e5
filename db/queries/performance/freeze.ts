import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { PerformanceFreezeRow } from '../../schema/performance.ts';

/** A quarter's report as it was frozen. */
export interface Freeze {
  readonly id: string;
  readonly year: number;
  readonly quarter: Quarter;
  readonly version: number;
  readonly frozenAt: string;
  readonly frozenOn: PlainDate;
  readonly frozenBy: string;
  readonly rowsJson: string;
  readonly sha256: string;
  /** The evaluation of the plan as it was frozen; empty where it was not frozen with it. */
  readonly renjaJson: string;
  readonly renjaSha256: string;
}

const toFreeze = (row: PerformanceFreezeRow): Freeze => ({
  id: row.id,
  year: row.year,
  quarter: QUARTERS.find((one) => one === row.quarter) ?? 0,
  version: row.version,
  frozenAt: row.frozen_at,
  frozenOn: toPlainDate(row.frozen_on),
  frozenBy: row.frozen_by,
  rowsJson: row.rows_json,
  sha256: row.sha256,
  renjaJson: row.renja_json,
  renjaSha256: row.renja_sha256,
});

const standing = (db: ReadHandle) =>
  db
    .selectFrom('performance_freeze')
    .leftJoin('performance_thaw', 'performance_thaw.freeze_id', 'performance_freeze.id')
    .selectAll('performance_freeze')
    .where('performance_thaw.freeze_id', 'is', null);

/** The quarters of a year that are frozen and were not opened again. */
export async function listFreezes(db: ReadHandle, year: number): Promise<readonly Freeze[]> {
  const rows = await standing(db).where('year', '=', year).orderBy('quarter').execute();
  return rows.map(toFreeze);
}

/** A frozen quarter that was not opened again. */
export async function findFreeze(db: ReadHandle, id: string): Promise<Freeze | undefined> {
  const row = await standing(db).where('performance_freeze.id', '=', id).executeTakeFirst();
  return row && toFreeze(row);
}

/** How often a quarter was frozen, whether or not it was opened again. */
export async function countFreezes(db: ReadHandle, year: number, quarter: Quarter): Promise<number> {
  const { n } = await db
    .selectFrom('performance_freeze')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('year', '=', year)
    .where('quarter', '=', quarter)
    .executeTakeFirstOrThrow();
  return n;
}

export async function insertFreeze(db: WriteHandle, freeze: Freeze): Promise<void> {
  await db
    .insertInto('performance_freeze')
    .values({
      id: freeze.id,
      year: freeze.year,
      quarter: freeze.quarter,
      version: freeze.version,
      frozen_at: freeze.frozenAt,
      frozen_on: freeze.frozenOn,
      frozen_by: freeze.frozenBy,
      rows_json: freeze.rowsJson,
      sha256: freeze.sha256,
      renja_json: freeze.renjaJson,
      renja_sha256: freeze.renjaSha256,
    })
    .execute();
}

/** A frozen quarter was opened again. */
export interface Thaw {
  readonly freezeId: string;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
}

export async function insertThaw(db: WriteHandle, { freezeId, at, who, reason }: Thaw): Promise<void> {
  await db
    .insertInto('performance_thaw')
    .values({ freeze_id: freezeId, thawed_at: at, thawed_by: who, reason })
    .execute();
}

/** Every opening of a year's quarters, the latest first. */
export async function listThaws(
  db: ReadHandle,
  year: number,
): Promise<readonly (Omit<Thaw, 'freezeId'> & { readonly quarter: Quarter })[]> {
  const rows = await db
    .selectFrom('performance_thaw')
    .innerJoin('performance_freeze', 'performance_freeze.id', 'performance_thaw.freeze_id')
    .select(['quarter', 'thawed_at', 'thawed_by', 'reason'])
    .where('year', '=', year)
    .orderBy('thawed_at', 'desc')
    .execute();
  return rows.map((row) => ({
    quarter: QUARTERS.find((one) => one === row.quarter) ?? 0,
    at: row.thawed_at,
    who: row.thawed_by,
    reason: row.reason,
  }));
}
