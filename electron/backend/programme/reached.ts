import type { ReadHandle } from '#db/handles.ts';
import { listCountedActivities } from '#db/queries/activity/counted.ts';
import { listCountedVisits } from '#db/queries/coaching/counted.ts';
import { listCounted } from '#db/queries/consultation/list.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import type { CountedActivity } from '#rules/activity/recap.ts';
import { coachingRecap } from '#rules/coaching/recap.ts';
import { periodOf, recapOf } from '#rules/consultation/recap.ts';
import type { ConsultationRecap } from '#rules/consultation/recap.ts';
import { isUnder } from '#rules/programme/programme.ts';
import { isLevel } from '#rules/programme/target.ts';
import type { TargetFacts } from '#rules/programme/target.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { liveRecap } from '../recap/live-recap.ts';

/** What a year's targets are counted from; each source is read once and only when a target asks for it. */
export interface YearCounts {
  readonly asOf: PlainDate;
  /** Null: what is typed was not typed yet. */
  readonly reached: (target: TargetFacts) => Promise<number | null>;
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** Up to today, or up to the last day of a year that is over. A year to come counts from today as well. */
const lastDayOf = (year: number, today: PlainDate): PlainDate => {
  const end = toPlainDate(`${String(year)}-12-31`);
  return end < today ? end : today;
};

/** Of the activities with the code or one below: people and cooperatives each once. */
function trainedOf(
  all: readonly CountedActivity[],
  { code, unit }: TargetFacts,
  region: string,
): number | null {
  const own = all.filter(({ subActivityCode }) => isUnder(subActivityCode, code));
  const { total } = activityRecap(own, 'activity', region);
  switch (unit) {
    case 'cooperative':
      return total.cooperatives;
    case 'person':
      return total.people;
    case 'business':
      return total.businesses;
    case 'activity':
      return total.activities;
    default:
      return null;
  }
}

function consultedOf(
  { people, cooperatives, consultations }: ConsultationRecap,
  { unit }: TargetFacts,
): number {
  if (unit === 'person') return people;
  return unit === 'cooperative' ? cooperatives : consultations;
}

/** Book years outside these are kept by nobody. */
const knowsRatOf = (bookYear: number): boolean => bookYear >= FIRST_RAT_YEAR && bookYear <= LAST_RAT_YEAR;

/** Everything a year's targets are held against, from the same counts that the recaps print. */
export function countYear(
  read: ReadHandle,
  office: OfficeRecord,
  year: number,
  today: PlainDate,
): YearCounts {
  const asOf = lastDayOf(year, today);
  const activities = once(() => listCountedActivities(read, year));
  const consultations = once(async () => recapOf(await listCounted(read, periodOf(year, null))));
  const visits = once(async () =>
    coachingRecap([], await listCountedVisits(read, periodOf(year, null)), null),
  );
  const columns: readonly RecapColumnChoice[] = [
    { key: 'active', bookYear: null },
    { key: 'certified', bookYear: null },
    ...(knowsRatOf(year - 1) ? [{ key: 'rat' as const, bookYear: year - 1 }] : []),
  ];
  const levels = once(async () => {
    const { total } = await liveRecap(
      read,
      office,
      { grouping: 'district', columns, on: asOf, filters: [] },
      today,
    );
    return new Map<string, number | null>(columns.map(({ key }, at) => [key, total.cells[at] ?? null]));
  });
  return {
    asOf,
    reached: async (target) => {
      const { measure, realised } = target;
      if (measure === 'typed') return realised;
      if (isLevel(measure)) return (await levels()).get(measure) ?? null;
      switch (measure) {
        case 'coached':
        case 'visits': {
          const recap = await visits();
          return target.unit === 'visit' ? recap.visits : recap.cooperatives;
        }
        case 'consultations':
          return consultedOf(await consultations(), target);
        default:
          return trainedOf(await activities(), target, office.regionCode);
      }
    },
  };
}
