import { dateParts, daysInMonth } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

const MONTHS = 12;

/** How many months of a year are over at the end of a day: its last day counts. */
export function monthsOver(year: number, on: PlainDate): number {
  const today = dateParts(on);
  if (today.year !== year) return today.year < year ? 0 : MONTHS;
  return today.day === daysInMonth(year, today.month) ? today.month : today.month - 1;
}

export interface Pace {
  readonly done: number;
  /** What a target of the year asks for by now, in even steps: months that are over. */
  readonly due: number;
  readonly target: number;
}

/** "5 dari 6": what was done beside what the year's target asks for by now. A target is never clipped, nor is what was done. */
export const paceOf = (done: number, target: number, year: number, on: PlainDate): Pace => ({
  done,
  due: Math.floor((target * monthsOver(year, on)) / MONTHS),
  target,
});

export const paceText = ({ done, due }: Pace): string => `${String(done)} dari ${String(due)}`;
