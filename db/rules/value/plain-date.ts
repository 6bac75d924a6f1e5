/**
 * Calendar days without time or zone. A `PlainDate` is an ISO string `YYYY-MM-DD` that names a day which exists;
 * ISO strings compare in calendar order, so `<` and `>` on them are safe.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1-12) of a year, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day, or undefined when no such day exists (31 February, month 13). */
export function plainDateFromParts(year: number, month: number, day: number): PlainDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) ? text : undefined;
}

export function toPlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** A stored day, or null where none is known. */
export const plainDateOrNull = (text: string | null): PlainDate | null =>
  text === null ? null : toPlainDate(text);

export function dateParts(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01 (negative before), by the civil-calendar count; exact for every year. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day `count` days later (earlier when negative). */
export function addDays(date: PlainDate, count: number): PlainDate {
  const shifted = dayNumber(date) + count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return toPlainDate(plainDateFromParts(year, month, day) ?? date);
}

/** The same day `count` months later, or the last day of that month when it is shorter (31-8 plus 1 = 30-9). */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return toPlainDate(plainDateFromParts(targetYear, targetMonth, targetDay) ?? date);
}

/** The last day of the month `count` months after the month of `date` (30-6 plus 6 months = 31-12). */
export function endOfMonthAfter(date: PlainDate, count: number): PlainDate {
  const { year, month } = dateParts(addMonths(date, count));
  return toPlainDate(plainDateFromParts(year, month, daysInMonth(year, month)) ?? date);
}
