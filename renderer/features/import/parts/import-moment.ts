import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../../lib/instant.ts';

/** The day and clock of an import as the office's own clock shows them; `instant` as stored. */
export function importMoment(instant: string): string {
  const day = localDayOf(instant);
  return day ? `${formatShortDate(day)} ${localClockOf(instant)}` : instant;
}
