import { ACTIVITY_SEEN_LABELS } from '../cooperative/register-field.ts';
import type { ActivitySeen } from '../cooperative/register-field.ts';
import type { NamedChoice } from '../rule-book/rule-value.ts';
import { VISIT_OUTCOME_LABELS, VISIT_OUTCOMES } from './visit.ts';
import type { FindingState, VisitOutcome } from './visit.ts';

/** What is written on a visit sheet and keyed afterwards, in the one order that paper and table share. */
export const SHEET_CELLS = [
  'officer',
  'visitedOn',
  'metName',
  'metPosition',
  'outcome',
  'activitySeen',
  'findings',
  'note',
  'advice',
  'task',
  'taskBy',
  'taskDue',
] as const;
export type SheetCell = (typeof SHEET_CELLS)[number];

export const SHEET_LABELS: Readonly<Record<Exclude<SheetCell, 'findings'>, string>> = {
  officer: 'Petugas',
  visitedOn: 'Tanggal',
  metName: 'Bertemu dengan',
  metPosition: 'Jabatannya',
  outcome: 'Hasil',
  activitySeen: 'Kegiatan',
  note: 'Masalah',
  advice: 'Saran',
  task: 'Tindak lanjut',
  taskBy: 'Oleh',
  taskDue: 'Batas',
};

/** A numbered place of the sheet and column of the table; `aspect` where it is one of the findings. */
export interface SheetColumn {
  readonly number: number;
  readonly cell: SheetCell;
  readonly aspect: string;
  readonly label: string;
}

/** The columns in order; each aspect of the office's own list has one. */
export function sheetColumns(aspects: readonly NamedChoice[]): readonly SheetColumn[] {
  return SHEET_CELLS.flatMap((cell): readonly Omit<SheetColumn, 'number'>[] =>
    cell === 'findings'
      ? aspects.map(({ code, name }) => ({ cell, aspect: code, label: name }))
      : [{ cell, aspect: '', label: SHEET_LABELS[cell] }],
  ).map((column, at) => ({ ...column, number: at + 1 }));
}

/** The letter beside each box of the sheet, which alone is keyed. */
export const OUTCOME_LETTERS: Readonly<Record<VisitOutcome, string>> = {
  met_officers: 'A',
  office_only: 'B',
  moved: 'C',
  not_found: 'D',
  refused: 'E',
  remote: 'F',
};
const ACTIVITY_LETTERS: Readonly<Record<ActivitySeen, string>> = { yes: 'A', no: 'T', unknown: '' };
export const FINDING_LETTERS: Readonly<Record<FindingState, string>> = { good: 'B', lacking: 'P' };
const FINDING_WORDS: Readonly<Record<FindingState, string>> = { good: 'baik', lacking: 'perlu dibenahi' };

const key = (text: string): string => text.trim().toLowerCase();

/** A letter of the sheet, or the beginning of the word; undefined where it is neither. */
function readChoice<Code extends string>(
  text: string,
  letters: Readonly<Record<Code, string>>,
  words: Readonly<Record<Code, string>>,
): Code | undefined {
  const typed = key(text);
  const codes = Object.keys(letters) as Code[];
  const byLetter = codes.find((code) => key(letters[code]) === typed && typed !== '');
  if (byLetter !== undefined || typed.length < 3) return byLetter;
  const begun = codes.filter((code) => key(words[code]).startsWith(typed));
  return begun.length === 1 ? begun[0] : undefined;
}

export const readOutcome = (text: string): VisitOutcome | undefined =>
  readChoice(text, OUTCOME_LETTERS, VISIT_OUTCOME_LABELS);

/** An empty cell says nothing of the activity; undefined where the cell cannot be read. */
export const readActivity = (text: string): ActivitySeen | undefined =>
  key(text) === ''
    ? 'unknown'
    : readChoice(text, ACTIVITY_LETTERS, { ...ACTIVITY_SEEN_LABELS, yes: 'ada', no: 'tidak ada' });

/** An empty cell was not looked at (null); undefined where the cell cannot be read. */
export const readFinding = (text: string): FindingState | null | undefined =>
  key(text) === '' ? null : readChoice(text, FINDING_LETTERS, FINDING_WORDS);

/** "A bertemu pengurus": what a box of the sheet says. */
export const outcomeBoxes = VISIT_OUTCOMES.map(
  (outcome) => [OUTCOME_LETTERS[outcome], VISIT_OUTCOME_LABELS[outcome]] as const,
);
