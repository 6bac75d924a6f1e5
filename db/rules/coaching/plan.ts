import { INACTIVE_STATUSES, STATUS_LABELS } from '../cooperative/cooperative.ts';
import type { CooperativeStatus } from '../cooperative/cooperative.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { formatShortDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isFieldVisit } from './visit.ts';
import type { VisitOutcome } from './visit.ts';

export const PLAN_PRIORITIES = ['high', 'normal', 'low'] as const;
export type PlanPriority = (typeof PLAN_PRIORITIES)[number];
export const PRIORITY_LABELS: Readonly<Record<PlanPriority, string>> = {
  high: 'Didahulukan',
  normal: 'Biasa',
  low: 'Bila sempat',
};

/** Whom the office coaches in a year, by whom and what for. */
export interface PlanFacts {
  readonly year: number;
  readonly cooperativeId: string;
  /** Null: nobody has been named yet. */
  readonly officerId: string | null;
  /** A code of the rule `coaching-goals`. */
  readonly goal: string;
  /** What the code alone does not say. */
  readonly goalNote: string;
  /** 1 to 12. */
  readonly plannedMonth: number | null;
  readonly priority: PlanPriority;
  readonly priorityReason: string;
  readonly assignment: string;
}

export const PLAN_LABELS = {
  year: 'Tahun',
  cooperativeId: 'Koperasi',
  officerId: 'Petugas',
  goal: 'Tujuan',
  goalNote: 'Keterangan tujuan',
  plannedMonth: 'Bulan rencana',
  priority: 'Prioritas',
  priorityReason: 'Alasan prioritas',
  assignment: 'SK atau surat tugas',
} as const satisfies Readonly<Record<keyof PlanFacts, string>>;

/** How a cooperative stood on a day; what could not be said is null. */
export interface FrozenState {
  readonly on: PlainDate;
  readonly status: CooperativeStatus | null;
  /** Book year of its last RAT. */
  readonly ratYear: number | null;
  readonly grade: string;
  readonly members: number | null;
}

/** What cannot be saved as written, each at its field. */
export function planFaults(
  { goal, priority, priorityReason }: PlanFacts,
  goals: readonly string[],
): readonly FieldFault<keyof PlanFacts>[] {
  return [
    ...(goals.includes(goal)
      ? []
      : [{ field: 'goal' as const, message: 'Tujuan ini tidak ada dalam daftar dinas. Pilih dari daftar.' }]),
    ...(priority === 'high' && priorityReason === ''
      ? [{ field: 'priorityReason' as const, message: 'Tulis mengapa koperasi ini didahulukan.' }]
      : []),
  ];
}

const isInactive = (status: CooperativeStatus | null): boolean =>
  INACTIVE_STATUSES.some((one) => one === status);

export interface DatedVisit {
  readonly visitedOn: PlainDate;
  readonly outcome: VisitOutcome;
}

/**
 * Active after coaching: not active before, active after, and somebody went there in between. A telephone call is no
 * visit, and a status nobody knows is neither.
 */
export function becameActive(
  before: FrozenState,
  after: FrozenState,
  visits: readonly DatedVisit[],
): boolean {
  const isBetween = ({ visitedOn, outcome }: DatedVisit) =>
    isFieldVisit(outcome) && visitedOn >= before.on && visitedOn <= after.on;
  return isInactive(before.status) && after.status === 'active' && visits.some(isBetween);
}

/** "tidak aktif, RAT 2022, grade D, 151 anggota (12/01/2025)". */
export function stateText({ on, status, ratYear, grade, members }: FrozenState): string {
  const parts = [
    status === null ? 'status tidak tercatat' : STATUS_LABELS[status].toLowerCase(),
    ratYear === null ? 'RAT tidak tercatat' : `RAT ${String(ratYear)}`,
    ...(grade === '' ? [] : [`grade ${grade}`]),
    ...(members === null ? [] : [`${String(members)} anggota`]),
  ];
  return `${parts.join(', ')} (${formatShortDate(on)})`;
}
