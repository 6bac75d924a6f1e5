import { addDays, dateParts, dayNumber } from '../value/plain-date.ts';
import { weekdayName } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** How the office works: five days from Monday, or six, and the days on which it does not. */
export interface WorkCalendar {
  /** From Monday on; the office's rule `working-week`. */
  readonly weekDays: number;
  /** Days off with what they are called. */
  readonly daysOff: ReadonlyMap<PlainDate, string>;
  /** Years whose days off somebody has written down; of any other nobody knows. */
  readonly knownYears: ReadonlySet<number>;
}

/** A count, and the years of which it does not know the days off. */
export interface WorkingDayCount {
  readonly days: number;
  readonly unknownYears: readonly number[];
}

/** A last day, and the years of which it does not know the days off. */
export interface WorkingDayEnd {
  readonly day: PlainDate;
  readonly unknownYears: readonly number[];
}

/** 1 for Monday to 7 for Sunday; 1 January 1970, day 0, was a Thursday. */
export const weekdayOf = (day: PlainDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const isWorkingDay = (day: PlainDate, { weekDays, daysOff }: WorkCalendar): boolean =>
  weekdayOf(day) <= weekDays && !daysOff.has(day);

/** Why the office does not work on a day: "hari Minggu", the name of the day off; undefined on a working day. */
export function restText(day: PlainDate, { weekDays, daysOff }: WorkCalendar): string | undefined {
  const off = daysOff.get(day);
  if (off !== undefined) return off;
  return weekdayOf(day) > weekDays ? `hari ${weekdayName(day)}` : undefined;
}

/** Years from the one to the other whose days off nobody has written down. */
function unknownBetween(from: PlainDate, until: PlainDate, { knownYears }: WorkCalendar): readonly number[] {
  const first = dateParts(from).year;
  const years = Array.from({ length: dateParts(until).year - first + 1 }, (_, at) => first + at);
  return years.filter((year) => !knownYears.has(year));
}

/** Working days from one day to another, both counted; none where the second lies before the first. */
export function workingDaysBetween(
  from: PlainDate,
  until: PlainDate,
  calendar: WorkCalendar,
): WorkingDayCount {
  if (until < from) return { days: 0, unknownYears: [] };
  const span = dayNumber(until) - dayNumber(from) + 1;
  const all = Array.from({ length: span }, (_, at) => addDays(from, at));
  return {
    days: all.filter((day) => isWorkingDay(day, calendar)).length,
    unknownYears: unknownBetween(from, until, calendar),
  };
}

/**
 * The last of so many working days after a day: the day itself is not counted, so that one working day after a Friday is
 * the Monday. Zero is the day itself, whatever day it is.
 */
export function afterWorkingDays(from: PlainDate, count: number, calendar: WorkCalendar): WorkingDayEnd {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return { day, unknownYears: unknownBetween(from, day, calendar) };
}

/** "Hari libur tahun 2027 belum diisi; …": a count that may be too high says so. Empty where all is known. */
export function unknownYearsText(years: readonly number[]): string {
  if (years.length === 0) return '';
  return `Hari libur tahun ${years.join(' dan ')} belum diisi; hitungan ini hanya mengenal akhir pekan.`;
}
