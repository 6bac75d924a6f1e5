import { plainDateFromParts, toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';

/** The day of an instant on this computer's own calendar. */
export function localDay(instant: string): PlainDate {
  const moment = new Date(instant);
  return (
    plainDateFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ??
    toPlainDate(instant.slice(0, 10))
  );
}
