import { formatInteger } from './numbers.ts';
import { addDays, dayNumber } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** How pressing a day is: gone by, today, within the days of warning, later; `none` where nothing is dated. */
export const WORK_URGENCIES = ['over', 'today', 'soon', 'later', 'none'] as const;
export type WorkUrgency = (typeof WORK_URGENCIES)[number];

/**
 * How pressing a last day is on `today`; the last day itself is still in time.
 * @param warningDays from how many days before it counts as soon; the office's rule `expiry-warning-days`
 */
export function urgencyOf(until: PlainDate | null, today: PlainDate, warningDays: number): WorkUrgency {
  if (until === null) return 'none';
  if (until < today) return 'over';
  if (until === today) return 'today';
  return until <= addDays(today, warningDays) ? 'soon' : 'later';
}

/** "lewat 3 hari", "hari ini", "12 hari lagi". */
export function whenText(until: PlainDate, today: PlainDate): string {
  const days = dayNumber(until) - dayNumber(today);
  if (days === 0) return 'hari ini';
  return days < 0 ? `lewat ${formatInteger(-days)} hari` : `${formatInteger(days)} hari lagi`;
}
