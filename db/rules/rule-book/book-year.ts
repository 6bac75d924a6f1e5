import type { PlainDate } from '../value/plain-date.ts';
import {
  addMonths,
  dateParts,
  endOfMonthAfter,
  plainDateFromParts,
  toPlainDate,
} from '../value/plain-date.ts';
import type { BookYearLimit } from './rule-value.ts';

/** The last day of a book year that runs with the calendar; others give their own last day. */
export function calendarBookYearEnd(bookYear: number): PlainDate {
  return toPlainDate(`${String(bookYear).padStart(4, '0')}-12-31`);
}

/** The day of a limit counted from the end of a book year; a 31st in a shorter month is its last day. */
export function limitAfter(bookYearEndsOn: PlainDate, { monthsAfter, day }: BookYearLimit): PlainDate {
  const lastDay = endOfMonthAfter(bookYearEndsOn, monthsAfter);
  if (day === null) return lastDay;
  const { year, month } = dateParts(addMonths(bookYearEndsOn, monthsAfter));
  return plainDateFromParts(year, month, day) ?? lastDay;
}
