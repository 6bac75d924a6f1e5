import { dateParts } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * Full years lived on a day. Someone born on 29 February turns a year older on 1 March of a common year. Negative
 * before birth, so a birth date typed in the future is refused by the age rule and not taken for zero.
 */
export function ageOn(bornOn: PlainDate, on: PlainDate): number {
  const [born, now] = [dateParts(bornOn), dateParts(on)];
  const hasHadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (hasHadBirthday ? 0 : 1);
}
