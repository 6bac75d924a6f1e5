import type { Hundredths } from '#rules/performance/amount.ts';
import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

const toQuarter = (stored: number): Quarter => QUARTERS.find((one) => one === stored) ?? 0;

/** What a quarter or a year is to reach. */
export interface IndicatorTarget {
  readonly indicatorId: string;
  readonly quarter: Quarter;
  readonly amount: Hundredths;
  readonly basis: string;
  readonly datedOn: PlainDate | null;
  readonly updatedAt: string;
}

/** What is typed of a quarter or a year. */
export interface IndicatorEntry {
  readonly numerator: Hundredths | null;
  readonly denominator: Hundredths | null;
  readonly source: string;
  readonly causes: string;
  readonly efforts: string;
}
export interface KeptEntry extends IndicatorEntry {
  readonly indicatorId: string;
  readonly quarter: Quarter;
  readonly updatedAt: string;
}

/** The targets of a year; of one indicator where it is named. */
export async function listIndicatorTargets(
  db: ReadHandle,
  year: number,
  indicatorId?: string,
): Promise<readonly IndicatorTarget[]> {
  const rows = await db
    .selectFrom('indicator_target')
    .selectAll()
    .where('year', '=', year)
    .$if(indicatorId !== undefined, (query) => query.where('indicator_id', '=', indicatorId ?? ''))
    .orderBy('quarter')
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    quarter: toQuarter(row.quarter),
    amount: row.amount,
    basis: row.basis,
    datedOn: plainDateOrNull(row.dated_on),
    updatedAt: row.updated_at,
  }));
}

/** The targets of one indicator and year in place of those it had; null: the quarter has none. */
export async function putIndicatorTargets(
  db: WriteHandle,
  { indicatorId, year }: { readonly indicatorId: string; readonly year: number },
  targets: readonly { readonly quarter: Quarter; readonly amount: Hundredths | null }[],
  { basis, datedOn, at }: { readonly basis: string; readonly datedOn: PlainDate | null; readonly at: string },
): Promise<void> {
  await db
    .deleteFrom('indicator_target')
    .where('indicator_id', '=', indicatorId)
    .where('year', '=', year)
    .execute();
  const rows = targets.flatMap(({ quarter, amount }) =>
    amount === null
      ? []
      : [{ indicator_id: indicatorId, year, quarter, amount, basis, dated_on: datedOn, updated_at: at }],
  );
  if (rows.length > 0) await db.insertInto('indicator_target').values(rows).execute();
}

/** What was typed of a year; of one indicator where it is named. */
export async function listIndicatorEntries(
  db: ReadHandle,
  year: number,
  indicatorId?: string,
): Promise<readonly KeptEntry[]> {
  const rows = await db
    .selectFrom('indicator_value')
    .selectAll()
    .where('year', '=', year)
    .$if(indicatorId !== undefined, (query) => query.where('indicator_id', '=', indicatorId ?? ''))
    .orderBy('quarter')
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    quarter: toQuarter(row.quarter),
    numerator: row.numerator,
    denominator: row.denominator,
    source: row.source,
    causes: row.causes,
    efforts: row.efforts,
    updatedAt: row.updated_at,
  }));
}

export async function putIndicatorEntry(
  db: WriteHandle,
  key: { readonly indicatorId: string; readonly year: number; readonly quarter: Quarter },
  entry: IndicatorEntry,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  const { numerator, denominator, source, causes, efforts } = entry;
  const set = { numerator, denominator, source, causes, efforts, recorded_by: who, updated_at: at };
  await db
    .insertInto('indicator_value')
    .values({ indicator_id: key.indicatorId, year: key.year, quarter: key.quarter, ...set })
    .onConflict((conflict) => conflict.columns(['indicator_id', 'year', 'quarter']).doUpdateSet(set))
    .execute();
}

/** The years that have a target, something typed, or a frozen quarter, newest first. */
export async function listPerformanceYears(db: ReadHandle): Promise<readonly number[]> {
  const found: number[] = [];
  for (const table of ['indicator_target', 'indicator_value', 'performance_freeze'] as const) {
    const rows = await db.selectFrom(table).select('year').distinct().execute();
    found.push(...rows.map(({ year }) => year));
  }
  return [...new Set(found)].toSorted((one, other) => other - one);
}
