import { addDays } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A holiday, a PC in repair: longer than that between two days of work is rather a wrong clock. */
export const LONGEST_PAUSE_DAYS = 400;

/** Why a computer's day cannot be right. */
export const CLOCK_FAULTS = ['before-program', 'backward', 'forward'] as const;
export type ClockFault = (typeof CLOCK_FAULTS)[number];

/**
 * Holds the day of this computer's clock against what is known for certain: the day this program was made, and the day
 * of the last work of the office. One day back is another time zone, no wrong clock.
 * @param lastWorkOn null: nothing was ever done
 */
export function clockFault(
  today: PlainDate,
  releasedOn: PlainDate,
  lastWorkOn: PlainDate | null,
): ClockFault | null {
  if (lastWorkOn !== null && today < addDays(lastWorkOn, -1)) return 'backward';
  if (lastWorkOn !== null && today > addDays(lastWorkOn, LONGEST_PAUSE_DAYS)) return 'forward';
  if (today < addDays(releasedOn, -1)) return 'before-program';
  return null;
}
