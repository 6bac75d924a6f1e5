import type { CooperativeStatus } from './cooperative.ts';
import type { PlainDate } from '../value/plain-date.ts';

export interface DatedStatus {
  readonly status: CooperativeStatus;
  /** The day it holds from. */
  readonly on: PlainDate;
}

/**
 * The statuses that tell every day from `from` on what a history tells it, oldest day first. The history is in the
 * order of recording, and a day has the status recorded last of those that hold by then, or else the first of all.
 */
export function statusesFrom(history: readonly DatedStatus[], from: PlainDate): readonly DatedStatus[] {
  const [first] = history;
  if (!first) return [];
  // One that holds from no later a day and was recorded later hides the one before it from every day.
  const telling = history.filter(({ on }, at) => !history.slice(at + 1).some((later) => later.on <= on));
  const start = telling.findLastIndex(({ on }) => on <= from);
  if (start >= 0) return telling.slice(start);
  return [{ status: first.status, on: from }, ...telling.filter((one) => one !== first)];
}
