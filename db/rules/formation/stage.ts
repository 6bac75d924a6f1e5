import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** The way of a formation file, in its usual order; a later stage may be reached before an earlier one is written down. */
export const FORMATION_STAGES = [
  'consultation',
  'counselling',
  'meeting',
  'name',
  'deed',
  'ahu',
  'npwp',
  'nib',
  'ods',
  'nik',
  'first_rat',
] as const;
export type FormationStage = (typeof FORMATION_STAGES)[number];

export const FORMATION_STAGE_LABELS: Readonly<Record<FormationStage, string>> = {
  consultation: 'Konsultasi',
  counselling: 'Penyuluhan',
  meeting: 'Rapat pembentukan',
  name: 'Pesan nama',
  deed: 'Akta notaris',
  ahu: 'Pengesahan AHU',
  npwp: 'NPWP',
  nib: 'NIB',
  ods: 'ODS',
  nik: 'NIK Koperasi',
  first_rat: 'RAT pertama',
};

export interface StageFact {
  readonly stage: FormationStage;
  readonly on: PlainDate;
  readonly number: string;
  readonly note: string;
}

export interface StageStanding {
  /** The furthest stage reached; null when none is. */
  readonly reached: StageFact | null;
  /** What comes after it; null when the whole way has been gone. */
  readonly next: FormationStage | null;
  /** Whole days since the last stage was reached; 0 on its day. */
  readonly daysWaiting: number;
}

/** The recorded stages and the meeting, whose day stands in the file itself once it has come. */
export function withMeeting(
  facts: readonly StageFact[],
  meetingOn: PlainDate,
  today: PlainDate,
): readonly StageFact[] {
  const others = facts.filter(({ stage }) => stage !== 'meeting');
  const recorded = facts.find(({ stage }) => stage === 'meeting');
  if (meetingOn > today) return others;
  return [...others, { number: '', note: '', ...recorded, stage: 'meeting', on: meetingOn }];
}

/** Where a file stands today, and for how long it has waited for its next stage. */
export function standingOf(facts: readonly StageFact[], today: PlainDate): StageStanding {
  const rank = ({ stage }: StageFact) => FORMATION_STAGES.indexOf(stage);
  const reached = facts.reduce<StageFact | null>(
    (furthest, fact) => (furthest === null || rank(fact) > rank(furthest) ? fact : furthest),
    null,
  );
  const next = FORMATION_STAGES[reached === null ? 0 : rank(reached) + 1] ?? null;
  const daysWaiting =
    reached === null || next === null ? 0 : Math.max(0, dayNumber(today) - dayNumber(reached.on));
  return { reached, next, daysWaiting };
}

/** A stage is written down when it has happened. */
export function stageFaults(
  stage: FormationStage,
  on: PlainDate,
  today: PlainDate,
): readonly FieldFault<'on'>[] {
  if (on <= today) return [];
  const message = `${FORMATION_STAGE_LABELS[stage]} bertanggal ${formatLongDate(on)}, sedangkan hari ini ${formatLongDate(today)}. Catat sesudah terjadi.`;
  return [{ field: 'on', message }];
}
