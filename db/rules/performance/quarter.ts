import { daysInMonth, plainDateFromParts, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** 1 to 4; 0 is the whole year. */
export const QUARTERS = [1, 2, 3, 4, 0] as const;
export type Quarter = (typeof QUARTERS)[number];

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** "TW III", "Setahun". */
export const quarterShort = (quarter: Quarter): string =>
  quarter === 0 ? 'Setahun' : `TW ${ROMAN[quarter]}`;

/** "Triwulan III 2025", "Tahun 2025". */
export const quarterName = (year: number, quarter: Quarter): string =>
  quarter === 0 ? `Tahun ${String(year)}` : `Triwulan ${ROMAN[quarter]} ${String(year)}`;

const day = (year: number, month: number, ofMonth: number): PlainDate =>
  toPlainDate(plainDateFromParts(year, month, ofMonth) ?? '');

export interface QuarterDays {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** First and last day of a quarter, or of the year. */
export function quarterDays(year: number, quarter: Quarter): QuarterDays {
  const last = quarter === 0 ? 12 : quarter * 3;
  const first = quarter === 0 ? 1 : last - 2;
  return { from: day(year, first, 1), until: day(year, last, daysInMonth(year, last)) };
}

/** Whether a quarter has not begun, runs, or is over on a day; its last day counts as over. */
export function quarterState(year: number, quarter: Quarter, today: PlainDate): 'ahead' | 'running' | 'over' {
  const { from, until } = quarterDays(year, quarter);
  if (today < from) return 'ahead';
  return today < until ? 'running' : 'over';
}

/** What is counted of a quarter as of a day: up to that day while it runs; undefined before it begins. */
export function countedDays(
  year: number,
  quarter: Quarter,
  span: 'to_date' | 'quarter',
  today: PlainDate,
): QuarterDays | undefined {
  const { from, until } = quarterDays(year, quarter);
  if (today < from) return undefined;
  return { from: span === 'to_date' ? day(year, 1, 1) : from, until: until < today ? until : today };
}

/** The quarter last ended, or the first where none of the year has. */
export function lastQuarter(year: number, today: PlainDate): Quarter {
  const ended = ([4, 3, 2, 1] as const).find((quarter) => quarterState(year, quarter, today) === 'over');
  return ended ?? 1;
}

/** The quarter that ended last before a day, or on it. */
export function quarterJustEnded(today: PlainDate): { readonly year: number; readonly quarter: Quarter } {
  const year = Number(today.slice(0, 4));
  const quarter = lastQuarter(year, today);
  return quarterState(year, quarter, today) === 'over' ? { year, quarter } : { year: year - 1, quarter: 4 };
}

/** The same day a year earlier, the last of its month where it has no such day. */
export function yearBefore(on: PlainDate): PlainDate {
  const [year, month] = [Number(on.slice(0, 4)) - 1, Number(on.slice(5, 7))];
  return day(year, month, Math.min(Number(on.slice(8, 10)), daysInMonth(year, month)));
}
