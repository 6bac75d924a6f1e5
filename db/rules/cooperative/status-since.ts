import type { PlainDate } from '../value/plain-date.ts';
import type { CooperativeStatus } from './cooperative.ts';

export interface RecordedStatus {
  readonly status: CooperativeStatus;
  /** Null: recorded without the day it holds from. */
  readonly sinceOn: PlainDate | null;
}

/** Since when the present status holds without a break, by a history of the oldest first; null where nobody wrote that down. */
export function statusSince(
  history: readonly RecordedStatus[],
  present: CooperativeStatus,
): PlainDate | null {
  const before = history.findLastIndex(({ status }) => status !== present);
  return history[before + 1]?.sinceOn ?? null;
}
