import type { ReadHandle } from '#db/handles.ts';
import { listYearActivities } from '#db/queries/activity/counted.ts';
import { listCountedVisits } from '#db/queries/coaching/counted.ts';
import { listCounted } from '#db/queries/consultation/list.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import { comingWithin } from '#rules/activity/recap-days.ts';
import type { DatedActivity } from '#rules/activity/recap-days.ts';
import { coachingRecap } from '#rules/coaching/recap.ts';
import type { CountedVisit } from '#rules/coaching/recap.ts';
import { periodOf, recapOf } from '#rules/consultation/recap.ts';
import type { CountedConsultation } from '#rules/consultation/recap.ts';
import { isUnder } from '#rules/programme/programme.ts';
import { isLevel } from '#rules/programme/target.ts';
import type { TargetFacts } from '#rules/programme/target.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { liveRecap } from '../recap/live-recap.ts';
import { countMerges, undoParticipants, undoRows } from './target-merges.ts';

/** What a year's targets are counted from; each source is read once and only when a target asks for it. */
export interface YearCounts {
  readonly asOf: PlainDate;
  /** Null: what is typed was not typed yet. */
  readonly reached: (target: TargetFacts) => Promise<number | null>;
  /** What records that became one have changed of it since. */
  readonly mergesOf: (target: TargetFacts) => Promise<readonly string[]>;
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
  all: readonly DatedActivity[],
  { code, unit }: TargetFacts,
  region: string,
): number | null {
  const own = all.filter(({ subActivityCode }) => isUnder(subActivityCode, code));
  const { total } = activityRecap(comingWithin(own), 'activity', region);
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

function visitedOf(all: readonly CountedVisit[], { unit }: TargetFacts): number {
  const recap = coachingRecap([], all, null);
  return unit === 'visit' ? recap.visits : recap.cooperatives;
}

function consultedOf(all: readonly CountedConsultation[], { unit }: TargetFacts): number {
  const { people, cooperatives, consultations } = recapOf(all);
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
  const activities = once(() => listYearActivities(read, year));
  const consultations = once(() => listCounted(read, periodOf(year, null)));
  const visits = once(() => listCountedVisits(read, periodOf(year, null)));
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
        case 'visits':
          return visitedOf(await visits(), target);
        case 'consultations':
          return consultedOf(await consultations(), target);
        default:
          return trainedOf(await activities(), target, office.regionCode);
      }
    },
    mergesOf: async (target) => {
      const { measure } = target;
      if (measure === 'typed' || isLevel(measure)) return [];
      switch (measure) {
        case 'coached':
        case 'visits':
          return countMerges(
            read,
            { table: 'coaching_visit', rows: await visits(), undo: undoRows },
            (rows) => visitedOf(rows, target),
          );
        case 'consultations':
          return countMerges(
            read,
            { table: 'consultation', rows: await consultations(), undo: undoRows },
            (rows) => consultedOf(rows, target),
          );
        default:
          return countMerges(
            read,
            { table: 'activity_participant', rows: await activities(), undo: undoParticipants },
            (rows) => trainedOf(rows, target, office.regionCode),
          );
      }
    },
  };
}
