import type { ImportResult, RowChoice } from '#contract/import.ts';
import type { InputOf } from '#contract/index.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { NO_CORRECTIONS, type Corrections } from '../../../parts/columns/column-mapping.ts';
import { countKept, keepToSend, NOTHING_KEPT, type Kept } from './kept-choices.ts';

export type ImportKind = 'cooperative' | 'rat';

export interface ImportSource {
  readonly path: string;
  readonly kind: ImportKind;
}

export type MoneyUnit = NonNullable<InputOf<'import.run'>['unit']>;

/** What the clerk corrected or answered of this sheet; sent with every trial and with the save. */
export interface ImportCorrections extends Corrections {
  /** Excel's number of the first header row; null: as the program found it. */
  readonly headerRow: number | null;
  readonly unit: MoneyUnit | null;
  /** The unit is right, though it changes nearly all money of known cooperatives a thousand or a million times. */
  readonly isScaleConfirmed: boolean;
  readonly isStrict: boolean;
  /** The list looks like one of RATs, and the clerk says that it is a register. */
  readonly isKindConfirmed: boolean;
  readonly statusWords: Readonly<Record<string, CooperativeStatus>>;
  /** Excel's row number to what was answered of it. */
  readonly answers: ReadonlyMap<number, RowChoice>;
}

export const NOTHING_CORRECTED: ImportCorrections = {
  ...NO_CORRECTIONS,
  headerRow: null,
  unit: null,
  isScaleConfirmed: false,
  isStrict: false,
  isKindConfirmed: false,
  statusWords: {},
  answers: new Map(),
};

/** Whether anything would be written: a new row, or a changed field that takes the file's value. */
export function writesAnything({ created, changedFields }: ImportResult, kept: Kept): boolean {
  const changes = changedFields.reduce((sum, { rows }) => sum + rows, 0);
  return created > 0 || changes > countKept(kept, changedFields);
}

/** Nothing of the list can be taken before this is said: a column, or an answer about the whole file. */
export function isBlocked({ lacking, questions }: ImportResult, kind: ImportKind): boolean {
  const isColumnMissing = lacking.includes('name') || lacking.includes('rat');
  const isAnswerMissing =
    questions.includes('kind') ||
    questions.includes('unit') ||
    questions.includes('scale') ||
    (kind === 'rat' && questions.includes('bookYear'));
  return isColumnMissing || isAnswerMissing;
}

export type AskedRow = ImportResult['asked'][number];

/** Every row with a question, answered or not, as the sheet has them. */
export function askedRows({ asked, answered }: ImportResult): readonly AskedRow[] {
  return [...asked, ...answered].sort((one, other) => one.row - other.row);
}

/** How many of the asked rows nobody has answered. */
export function countOpen(result: ImportResult, { answers }: ImportCorrections): number {
  return askedRows(result).filter(({ row }) => !answers.has(row)).length;
}

export function importInput(
  source: ImportSource,
  { answers, ...corrections }: ImportCorrections,
  more: {
    readonly isDryRun: boolean;
    readonly kept?: Kept;
    readonly markedWorkbookPath?: string;
  },
): InputOf<'import.run'> {
  return {
    ...source,
    ...corrections,
    answers: [...answers].map(([row, choice]) => ({ row, choice })),
    isDryRun: more.isDryRun,
    markedWorkbookPath: more.markedWorkbookPath ?? null,
    keep: keepToSend(more.kept ?? NOTHING_KEPT),
  };
}
