import { dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Days of a training, the first and the last counted: 4-7-2023 to 6-7-2023 is 3. */
export function trainingDays(startsOn: PlainDate, endsOn: PlainDate): number {
  return dayNumber(endsOn) - dayNumber(startsOn) + 1;
}
