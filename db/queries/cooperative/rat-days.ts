import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RatRow } from '../../schema/cooperative.ts';

// A type, not an interface: the change log keeps it as a plain value.

/** The days of one book year's RAT. */
export type RatDays = {
  /** Null: it was held, on a day nobody wrote down. */
  readonly heldOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
  /** Of one without its day alone: when that was recorded, from which day on a recap counts it. */
  readonly countedFrom?: PlainDate;
};

type DayColumns = Pick<RatRow, 'held_on' | 'reported_on' | 'counted_from'>;

/** Fields in one order, so that equal days are equal as JSON. */
export function toRatDays({ held_on, reported_on, counted_from }: DayColumns): RatDays {
  const reportedOn = plainDateOrNull(reported_on);
  return held_on === null
    ? { heldOn: null, reportedOn, countedFrom: toPlainDate(counted_from) }
    : { heldOn: toPlainDate(held_on), reportedOn };
}

export function ratDayColumns({ heldOn, reportedOn, countedFrom }: RatDays): DayColumns {
  const from = heldOn ?? countedFrom;
  if (from === undefined) throw new RangeError('a RAT without its day needs the day of its recording');
  return { held_on: heldOn, reported_on: reportedOn, counted_from: from };
}
