import { plainDateFromParts, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** The day on this computer's own calendar (not UTC: in Sangatta the day begins eight hours earlier). */
export function localToday(): PlainDate {
  const now = new Date();
  const day = plainDateFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day ?? toPlainDate(now.toISOString().slice(0, 10));
}

export const instantNow = (): string => new Date().toISOString();
