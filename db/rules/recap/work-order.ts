import type { PlainDate } from '../value/plain-date.ts';
import { WORK_URGENCIES } from '../value/work-day.ts';
import type { WorkUrgency } from '../value/work-day.ts';

/** What the first screen can find waiting; within one urgency and day the work stands in this order. */
export const WORK_KINDS = [
  'rat',
  'consultation',
  'coaching',
  'incoming',
  'notice_running',
  'notice_over',
  'expired',
  'expiring',
  'licence',
  'formation',
  'village',
  'award',
  'drafts',
  'letters',
  'performance',
  'recap',
  'turn',
  'signatory',
  'retention',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface DatedWork {
  readonly kind: WorkKind;
  readonly urgency: WorkUrgency;
  /** The last day; null where nothing is dated. */
  readonly on: PlainDate | null;
}

/** What presses most first: by urgency, then the earliest day, then in the order of the kinds. */
export function orderWork<Work extends DatedWork>(work: readonly Work[]): readonly Work[] {
  return work.toSorted(
    (a, b) =>
      WORK_URGENCIES.indexOf(a.urgency) - WORK_URGENCIES.indexOf(b.urgency) ||
      (a.on ?? '').localeCompare(b.on ?? '') ||
      WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind),
  );
}
