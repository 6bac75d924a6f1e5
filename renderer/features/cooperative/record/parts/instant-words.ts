import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { localClockOf, localDayOf } from '../../../../lib/instant.ts';
import { recordText } from '../../../../text/cooperative/record.ts';

/** "hari ini pukul 14.05", "18 November 2025 pukul 14.05". */
export function instantWords(instant: string, today: PlainDate | undefined): string {
  const day = localDayOf(instant);
  if (!day) return instant;
  const clock = localClockOf(instant);
  return day === today ? recordText.today(clock) : recordText.dayAt(formatLongDate(day), clock);
}
