import { formatLongDate, MONTH_NAMES } from '../value/indonesian-date.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { listDays } from './batch.ts';
import type { BatchDays, BatchSession } from './batch.ts';
import type { AttendanceList } from './papers.ts';

/** A speaker with the sessions he or she holds. */
export interface Speaker {
  readonly name: string;
  readonly sessions: readonly BatchSession[];
  readonly hours: number;
}

const keyOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** The speakers of some sessions in the order in which they first speak; a session without one names nobody. */
export function speakersOf(sessions: readonly BatchSession[]): readonly Speaker[] {
  const found = new Map<string, BatchSession[]>();
  for (const session of sessions) {
    const key = keyOf(session.speaker);
    if (key === '') continue;
    found.set(key, [...(found.get(key) ?? []), session]);
  }
  return [...found.values()].map((own) => ({
    name: own[0]?.speaker.trim() ?? '',
    sessions: own,
    hours: own.reduce((sum, { hours }) => sum + hours, 0),
  }));
}

/** The days on which a list is signed: every day of the batch, by speakers only those on which one of them speaks. */
export function signingDays(
  batch: BatchDays & { readonly sessions: readonly BatchSession[] },
  who: AttendanceList,
): readonly PlainDate[] {
  const days = listDays(batch);
  if (who !== 'speakers') return days;
  const spoken = new Set(
    speakersOf(batch.sessions).flatMap(({ sessions }) => sessions.map(({ heldOn }) => heldOn)),
  );
  return days.filter((day) => spoken.has(day));
}

/** "4 s.d. 6 November 2025", "30 Oktober s.d. 2 November 2025", "4 November 2025". */
export function longDaysText({ startsOn, endsOn }: BatchDays): string {
  if (startsOn === endsOn) return formatLongDate(startsOn);
  const [from, to] = [dateParts(startsOn), dateParts(endsOn)];
  const month = MONTH_NAMES[from.month - 1] ?? '';
  const start =
    from.year !== to.year
      ? formatLongDate(startsOn)
      : from.month === to.month
        ? String(from.day)
        : `${String(from.day)} ${month}`;
  return `${start} s.d. ${formatLongDate(endsOn)}`;
}
