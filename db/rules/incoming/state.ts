import type { PlainDate } from '../value/plain-date.ts';

/** How a letter stands: what is still to be done comes before what was done. */
export const INCOMING_STATES = ['open', 'waiting', 'overdue', 'answered', 'done'] as const;
export type IncomingState = (typeof INCOMING_STATES)[number];
export const INCOMING_STATE_LABELS: Readonly<Record<IncomingState, string>> = {
  open: 'Belum didisposisi',
  waiting: 'Menunggu',
  overdue: 'Lewat tenggat',
  answered: 'Dijawab',
  done: 'Selesai',
};

/** Which last days of dispositions that wait are asked for. */
export const INCOMING_DUES = ['due', 'week', 'undated'] as const;
export type IncomingDue = (typeof INCOMING_DUES)[number];
export const INCOMING_DUE_LABELS: Readonly<Record<IncomingDue, string>> = {
  due: 'Hari ini atau lewat',
  week: 'Sampai 7 hari lagi',
  undated: 'Tanpa tenggat',
};
/** Days ahead that `week` takes in, and from which a last day counts as near. */
export const INCOMING_NEAR_DAYS = 7;

/** What the state is told by. */
export interface IncomingStanding {
  /** Dispositions that nobody has marked as done. */
  readonly waiting: number;
  /** The earliest last day among them; null where none of them has one. */
  readonly firstDueOn: PlainDate | null;
  readonly done: number;
  /** Letters that answer it and have left the stage of a draft. */
  readonly answers: number;
  readonly isClosed: boolean;
}

/** The state on a day: the last day itself is still in time. */
export function incomingState(
  { waiting, firstDueOn, done, answers, isClosed }: IncomingStanding,
  today: PlainDate,
): IncomingState {
  if (waiting > 0) return firstDueOn !== null && firstDueOn < today ? 'overdue' : 'waiting';
  if (answers > 0) return 'answered';
  return isClosed || done > 0 ? 'done' : 'open';
}
