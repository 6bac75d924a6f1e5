import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isRealised } from './activity.ts';
import type { BatchDays } from './batch.ts';
import { activityRecap } from './recap.ts';
import type { CountedActivity, CountedParticipant, Recap, RecapRow } from './recap.ts';

/** Days within which somebody must have come to be counted. */
export interface ComingDays {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A participant with the days on which he or she was there. */
export type DatedParticipant = Omit<CountedParticipant, 'presentDays'> & {
  readonly id: string;
  readonly presentOn: readonly PlainDate[];
};

/** An activity with who came when; counted within any days without reading again. */
export interface DatedActivity extends Omit<CountedActivity, 'participants'> {
  readonly participants: readonly DatedParticipant[];
}

/** The same as a recap counts: who came on these days alone; without days on any. */
export const comingWithin = (all: readonly DatedActivity[], days?: ComingDays): readonly CountedActivity[] =>
  all.map(({ participants, ...activity }) => ({
    ...activity,
    participants: participants.map(({ presentOn, ...one }) => ({
      ...one,
      presentDays:
        days === undefined
          ? presentOn.length
          : presentOn.filter((on) => on >= days.from && on <= days.until).length,
    })),
  }));

/** The last day of an activity; undefined where it has no batch. */
export const lastDayOfBatches = (batches: readonly BatchDays[]): PlainDate | undefined =>
  batches
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);

/** A quarter of a year and what it is called. */
export interface QuarterSpan {
  readonly name: string;
  readonly days: ComingDays;
}

/** Keys of the two rows beside the quarters. */
export const OUTSIDE_YEAR = 'outside';
export const WITHOUT_DAY = '';

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** What of a batch lies within some days; undefined where nothing does. */
function partWithin({ startsOn, endsOn }: BatchDays, { from, until }: ComingDays): BatchDays | undefined {
  const part = { startsOn: later(startsOn, from), endsOn: earlier(endsOn, until) };
  return part.startsOn <= part.endsOn ? part : undefined;
}

/** One row: of the activities all the people who came within its spans, and those activities that ended there. */
function rowOf(
  key: string,
  done: readonly DatedActivity[],
  spans: readonly ComingDays[],
  region: string,
): RecapRow {
  const isIn = (on: PlainDate): boolean => spans.some(({ from, until }) => on >= from && on <= until);
  const counted = done.map(({ participants, batches, ...activity }) => ({
    ...activity,
    batches: spans.flatMap((span) => batches.flatMap((batch) => partWithin(batch, span) ?? [])),
    participants: participants.map(({ presentOn, ...one }) => ({
      ...one,
      presentDays: presentOn.filter(isIn).length,
    })),
  }));
  const ended = done.filter(({ batches }) => {
    const last = lastDayOfBatches(batches);
    return last === undefined ? key === WITHOUT_DAY : isIn(last);
  });
  return { key, ...activityRecap(counted, 'activity', region).total, activities: ended.length };
}

const EVER = { first: '0000-01-01', last: '9999-12-31' } as const;

/**
 * What was done by quarter: people and cooperatives by the days on which they were there, activities by their last day,
 * as reports of performance count them. What of the year's activities lay outside of the year stands in a row of its own.
 */
export function recapByQuarter(
  all: readonly DatedActivity[],
  spans: readonly QuarterSpan[],
  region: string,
): Recap {
  const done = all.filter(({ state }) => isRealised(state));
  const { total } = activityRecap(comingWithin(done), 'activity', region);
  const [first, last] = [spans[0]?.days, spans.at(-1)?.days];
  if (done.length === 0 || first === undefined || last === undefined) return { rows: [], total };
  const quarters = spans.map(({ name, days }) => rowOf(name, done, [days], region));
  const outside = rowOf(
    OUTSIDE_YEAR,
    done,
    [
      { from: EVER.first as PlainDate, until: addDays(first.from, -1) },
      { from: addDays(last.until, 1), until: EVER.last as PlainDate },
    ],
    region,
  );
  const dayless = rowOf(WITHOUT_DAY, done, [], region);
  return {
    rows: [...quarters, ...(outside.days > 0 ? [outside] : []), ...(dayless.activities > 0 ? [dayless] : [])],
    total,
  };
}
