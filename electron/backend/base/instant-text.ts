import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { plainDateFromParts } from '#rules/value/plain-date.ts';

/** "18 November 2025 pukul 14.05" on this computer's clock; an instant that cannot be read stays as it is. */
export function instantText(instant: string): string {
  const moment = new Date(instant);
  const day = plainDateFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!day) return instant;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${formatLongDate(day)} pukul ${two(moment.getHours())}.${two(moment.getMinutes())}`;
}
