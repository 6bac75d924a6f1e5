import type { ReadHandle } from '#db/handles.ts';
import { listActivitiesWithin } from '#db/queries/activity/counted.ts';
import { listCountedVisits } from '#db/queries/coaching/counted.ts';
import { listCounted } from '#db/queries/consultation/list.ts';
import type { CooperativeFilter } from '#db/queries/cooperative/filter.ts';
import { countInspected } from '#db/queries/evaluation/inspection.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { isRealised } from '#rules/activity/activity.ts';
import { comingWithin, lastDayOfBatches } from '#rules/activity/recap-days.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import type { ActivityCounts, CountedActivity } from '#rules/activity/recap.ts';
import { coachingRecap } from '#rules/coaching/recap.ts';
import { recapOf } from '#rules/consultation/recap.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import type { QuarterDays } from '#rules/performance/quarter.ts';
import { isUnder } from '#rules/programme/programme.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import { liveRecap } from '../recap/live-recap.ts';

/** What is counted, within which days, of the activities of which code. */
export interface CountedFact {
  readonly fact: IndicatorFact;
  readonly days: QuarterDays;
  /** A code of the programmes' tree; empty: all. It narrows activities alone. */
  readonly code: string;
}

/** Counts facts from the same counts that the recaps and the targets print; each source and day is read once. */
export type CountFact = (counted: CountedFact) => Promise<number | null>;

const COLUMN_OF = {
  total: 'total',
  active: 'active',
  rat: 'rat',
  certified: 'certified',
  members: 'members',
  assets: 'assets',
  turnover: 'turnover',
  surplus: 'surplus',
} as const satisfies Readonly<Partial<Record<IndicatorFact, RecapColumnKey>>>;
const isColumn = (fact: IndicatorFact): fact is keyof typeof COLUMN_OF => fact in COLUMN_OF;

/** Those beyond the heads of cooperatives, each of which joins the figures of book years. */
const FIGURES = ['members', 'assets', 'turnover', 'surplus'] as const;

/** Book years outside these are kept by nobody. */
const knowsRatOf = (bookYear: number): boolean => bookYear >= FIRST_RAT_YEAR && bookYear <= LAST_RAT_YEAR;

const bookYearOn = (on: PlainDate): number => dateParts(on).year - 1;

/** Activities by their last day; one without a batch has none and is of no quarter. */
function doneWithin(all: readonly CountedActivity[], { from, until }: QuarterDays): number {
  return all.filter(({ state, batches }) => {
    const last = lastDayOfBatches(batches);
    return isRealised(state) && last !== undefined && last >= from && last <= until;
  }).length;
}

function ofActivities(counts: ActivityCounts, fact: IndicatorFact): number | null {
  if (fact === 'trainedPeople') return counts.people;
  if (fact === 'trainedCooperatives') return counts.cooperatives;
  return fact === 'trainedBusinesses' ? counts.businesses : null;
}

const NO_FILTER: readonly CooperativeFilter[] = [];

export function countFacts(
  read: ReadHandle,
  office: OfficeRecord,
  today: PlainDate,
  wanted: ReadonlySet<IndicatorFact>,
): CountFact {
  const known = new Map<string, Promise<unknown>>();
  const once = async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const found = (known.get(key) as Promise<Value> | undefined) ?? work();
    known.set(key, found);
    return found;
  };
  const table = async (
    on: PlainDate,
    columns: readonly RecapColumnChoice[],
    filters = NO_FILTER,
    grouping: 'district' | 'localClass' = 'district',
  ): Promise<RecapTable> => {
    // A table of one column whose own sum is the answer; the recap proves that its rows add up to it.
    return liveRecap(read, office, { grouping, columns, on, filters }, today);
  };
  const heads = async (on: PlainDate) =>
    once(`heads ${on}`, async () => {
      const columns: readonly RecapColumnChoice[] = [
        ...(['total', 'active', 'certified'] as const).map((key) => ({ key, bookYear: null })),
        ...(knowsRatOf(bookYearOn(on)) ? [{ key: 'rat' as const, bookYear: bookYearOn(on) }] : []),
        ...FIGURES.filter((key) => wanted.has(key)).map((key) => ({ key, bookYear: null })),
      ];
      const { total } = await table(on, columns);
      return new Map<string, number | null>(columns.map(({ key }, at) => [key, total.cells[at] ?? null]));
    });
  const totalOf = async (key: string, on: PlainDate, filters: readonly CooperativeFilter[]) =>
    once(`${key} ${on}`, async () => {
      const { total } = await table(on, [{ key: 'total', bookYear: null }], filters);
      return total.cells[0] ?? null;
    });
  const classes = async (on: PlainDate) =>
    once(`classes ${on}`, async () => {
      const { rows } = await table(on, [{ key: 'total', bookYear: null }], NO_FILTER, 'localClass');
      const of = (key: string): number => rows.find((row) => row.key === key)?.cells[0] ?? 0;
      const healthy = of('healthy');
      return { healthy, all: healthy + of('half_healthy') + of('unhealthy') };
    });
  const span = ({ from, until }: QuarterDays): string => `${from} ${until}`;
  const yearOf = ({ until }: QuarterDays): number => dateParts(until).year;
  const activities = async (days: QuarterDays) =>
    once(`activities ${span(days)}`, async () => {
      const year = yearOf(days);
      return comingWithin(await once(`year ${String(year)}`, () => listActivitiesWithin(read, year)), days);
    });
  const underCode = async (days: QuarterDays, code: string) =>
    (await activities(days)).filter(({ subActivityCode }) => isUnder(subActivityCode, code));
  const trained = async (days: QuarterDays, code: string) =>
    once(
      `trained ${code} ${span(days)}`,
      async () => activityRecap(await underCode(days, code), 'activity', office.regionCode).total,
    );
  const visits = async (days: QuarterDays) =>
    once(`visits ${span(days)}`, async () => coachingRecap([], await listCountedVisits(read, days), null));
  const consultations = async (days: QuarterDays) =>
    once(`consultations ${span(days)}`, async () => recapOf(await listCounted(read, days)));
  const inspections = async (days: QuarterDays) =>
    once(`inspections ${span(days)}`, () => countInspected(read, days));

  return async ({ fact, days, code }) => {
    const on = days.until;
    if (isColumn(fact)) return (await heads(on)).get(COLUMN_OF[fact]) ?? null;
    switch (fact) {
      case 'ratAny': {
        const bookYear = bookYearOn(on);
        if (!knowsRatOf(bookYear)) return null;
        return totalOf('ratAny', on, [{ field: 'rat', bookYear, isReported: true }]);
      }
      case 'savingsUnits':
        return totalOf('savingsUnits', on, [{ field: 'savingsLoan', in: ['ksp', 'usp'] }]);
      case 'evaluated':
        return (await classes(on)).all;
      case 'evaluatedHealthy':
        return (await classes(on)).healthy;
      case 'inspected':
        return (await inspections(days)).inspected;
      case 'inspectedHealthy':
        return (await inspections(days)).healthy;
      case 'coached':
        return (await visits(days)).cooperatives;
      case 'visits':
        return (await visits(days)).visits;
      case 'consultations':
        return (await consultations(days)).consultations;
      case 'consultedPeople':
        return (await consultations(days)).people;
      case 'consultedCooperatives':
        return (await consultations(days)).cooperatives;
      case 'typed':
        return null;
      default: {
        if (fact === 'activities') return doneWithin(await underCode(days, code), days);
        return ofActivities(await trained(days, code), fact);
      }
    }
  };
}
