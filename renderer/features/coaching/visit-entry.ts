import type { VisitLine } from '#contract/coaching/shapes.ts';
import type { InputOf } from '#contract/index.ts';
import { FINDING_STATES, VISIT_LABELS as labels, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN } from '#rules/cooperative/register-field.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { coachingText } from '../../text/coaching/coaching.ts';

const { required, dateFault } = coachingText;

export const EMPTY_VISIT = {
  cooperativeId: '',
  visitedOn: '',
  /** Ids with a semicolon between them. */
  officerIds: '',
  outcome: '',
  activitySeen: 'unknown',
  /** Empty: of no campaign. */
  campaignId: '',
  metName: '',
  metPosition: '',
  advice: '',
  nextStep: '',
  note: '',
};
export type VisitName = keyof typeof EMPTY_VISIT;
export type VisitEntry = Readonly<Record<VisitName, string>>;

/** What was found of one aspect, as chosen and typed; an empty state: nobody looked. */
export interface FindingEntry {
  readonly aspect: string;
  readonly state: string;
  readonly note: string;
}

/** A row of the follow-ups, as typed. */
export interface FollowUpEntry {
  readonly key: number;
  readonly task: string;
  readonly dueOn: string;
  readonly officer: string;
  /** The day it was done, kept as it is. */
  readonly doneOn: PlainDate | null;
}

export const idsIn = (text: string): string[] => (text === '' ? [] : text.split(';'));

const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** A recorded visit as the form shows it. */
export const entryOf = (visit: VisitLine): VisitEntry => ({
  cooperativeId: visit.cooperativeId,
  visitedOn: shown(visit.visitedOn),
  officerIds: visit.officers.map(({ id }) => id).join(';'),
  outcome: visit.outcome,
  activitySeen: visit.activitySeen,
  campaignId: visit.campaignId ?? '',
  metName: visit.metName,
  metPosition: visit.metPosition,
  advice: visit.advice,
  nextStep: visit.nextStep,
  note: visit.note,
});

export const findingsOf = (visit: VisitLine): readonly FindingEntry[] =>
  visit.findings.map(({ aspect, state, note }) => ({ aspect, state, note }));

export const followUpsOf = (visit: VisitLine): readonly FollowUpEntry[] =>
  visit.followUps.map(({ task, dueOn, officer, doneOn }, key) => ({
    key,
    task,
    officer,
    doneOn,
    dueOn: shown(dueOn),
  }));

type Input = InputOf<'coaching.recordVisit'>;

/** What the form says, or what is wrong with it at its fields; rows without a word are left out. */
export function readVisit(
  entry: VisitEntry,
  findings: readonly FindingEntry[],
  followUps: readonly FollowUpEntry[],
): { readonly input: Input } | { readonly faults: Faults; readonly rows: readonly number[] } {
  const faults: Record<string, string> = {};
  const rows: number[] = [];
  if (entry.cooperativeId === '') faults['cooperativeId'] = required(labels.cooperativeId);
  if (entry.officerIds === '') faults['officerIds'] = required(labels.officerIds);
  const visitedOn = parseTypedDate(entry.visitedOn);
  if (visitedOn === undefined)
    faults['visitedOn'] = entry.visitedOn.trim() === '' ? required(labels.visitedOn) : dateFault;
  const outcome = VISIT_OUTCOMES.find((one) => one === entry.outcome);
  if (outcome === undefined) faults['outcome'] = required(labels.outcome);
  const read = followUps
    .filter(({ task, dueOn }) => task.trim() !== '' || dueOn.trim() !== '')
    .map(({ key, task, dueOn, officer, doneOn }) => {
      const due = dueOn.trim() === '' ? null : parseTypedDate(dueOn);
      if (due === undefined || task.trim() === '') rows.push(key);
      return { task, officer, doneOn, dueOn: due ?? null };
    });
  if (Object.keys(faults).length > 0 || rows.length > 0 || !visitedOn || !outcome) return { faults, rows };
  return {
    input: {
      cooperativeId: entry.cooperativeId,
      visitedOn,
      officerIds: idsIn(entry.officerIds),
      outcome,
      activitySeen: ACTIVITY_SEEN.find((one) => one === entry.activitySeen) ?? 'unknown',
      campaignId: entry.campaignId === '' ? null : entry.campaignId,
      metName: entry.metName,
      metPosition: entry.metPosition,
      findings: findings.flatMap(({ aspect, state, note }) => {
        const kept = FINDING_STATES.find((one) => one === state);
        return kept === undefined ? [] : [{ aspect, state: kept, note }];
      }),
      advice: entry.advice,
      nextStep: entry.nextStep,
      note: entry.note,
      followUps: read,
    },
  };
}
