import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { plainDateFromParts, type PlainDate } from '#rules/value/plain-date.ts';

/** The calendar day, on this machine's clock, of an instant in ISO form; undefined when it is none. */
export function localDayOf(instant: string): PlainDate | undefined {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return undefined;
  return plainDateFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** "14.05", as an Indonesian office writes the hour. */
export function localClockOf(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return `${String(moment.getHours()).padStart(2, '0')}.${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** "18 November 2025 pukul 14.05"; an instant that cannot be read stays as it is. */
export function instantLine(instant: string): string {
  const day = localDayOf(instant);
  return day ? `${formatLongDate(day)} pukul ${localClockOf(instant)}` : instant;
}
