import { dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What decides whether an account opens on a day. */
export interface AccountPeriod {
  /** The last day it opens; null: no end. */
  readonly endsOn: PlainDate | null;
  readonly isClosed: boolean;
}

/** True on every day up to and with the last one. */
export function isOpenOn({ endsOn, isClosed }: AccountPeriod, today: PlainDate): boolean {
  return !isClosed && (endsOn === null || today <= endsOn);
}

/** Days until the last one, 0 on that day itself; null without an end or after it. */
export function daysLeft({ endsOn, isClosed }: AccountPeriod, today: PlainDate): number | null {
  if (isClosed || endsOn === null || today > endsOn) return null;
  return dayNumber(endsOn) - dayNumber(today);
}
