import { dateParts, plainDateFromParts, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** The day of an instant on this computer's own calendar. */
export function localDay(instant: string): PlainDate {
  const moment = new Date(instant);
  return (
    plainDateFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ??
    toPlainDate(instant.slice(0, 10))
  );
}

/** The instant (ISO, UTC) at which a day is over on this computer's own calendar: the first of the next day. */
export function localDayEnd(on: PlainDate): string {
  const { year, month, day } = dateParts(on);
  return new Date(year, month - 1, day + 1).toISOString();
}

/** The instant (ISO, UTC) at which a day begins on this computer's own calendar. */
export function localDayStart(on: PlainDate): string {
  const { year, month, day } = dateParts(on);
  return new Date(year, month - 1, day).toISOString();
}

/** HH:MM of an instant on this computer's own clock. */
export function localTime(instant: string): string {
  const moment = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
