import { dateParts, dayNumber } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

export { parseTypedDate } from './typed-date.ts';

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const WEEKDAY_NAMES = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** 1970-01-01, day number 0, was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

/** "18 November 2025", the form of every paper. */
export function formatLongDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

/** "Selasa". */
export function weekdayName(date: PlainDate): string {
  const index = (((dayNumber(date) + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
  return WEEKDAY_NAMES[index] ?? '';
}

/** "Selasa, 18 November 2025". */
export function formatWeekdayDate(date: PlainDate): string {
  return `${weekdayName(date)}, ${formatLongDate(date)}`;
}

/** "18/11/2025", the form of fields and tables. */
export function formatShortDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Month 1 to 12 as letter numbers write it: 11 -> "XI". Throws RangeError on any other number. */
export function romanMonth(month: number): string {
  const roman = ROMAN_MONTHS[month - 1];
  if (roman === undefined) throw new RangeError(`not a month: ${month}`);
  return roman;
}
