import type { ImportResult } from '#contract/spreadsheet-import.ts';
import type { InputOf } from '#contract/index.ts';
import { countKept, keepToSend, NOTHING_KEPT, type Kept } from './kept-choices.ts';

export type ImportColumn = ImportResult['columns'][number];
export type ImportKind = 'cooperative' | 'rat';
export type Mapping = Readonly<Record<string, string | null>>;

export interface ImportSource {
  readonly path: string;
  readonly kind: ImportKind;
}

/** What the clerk corrected of the program's reading of the file. */
export interface Corrections {
  /** Null: the sheet the program chose. */
  readonly sheet: string | null;
  /** Column index to field; null leaves the column out; a column not named is read as proposed. */
  readonly mapping: Mapping;
  /** Null: the year the sheet names. */
  readonly figuresBookYear: number | null;
}

export const NO_CORRECTIONS: Corrections = { sheet: null, mapping: {}, figuresBookYear: null };

/** What a column is read as, counting a correction that has not been tried yet. */
export function fieldOf(column: ImportColumn, mapping: Mapping): string | null {
  const corrected = mapping[String(column.index)];
  return corrected === undefined ? column.field : corrected;
}

/** The mapping after a column was given a field: a field stands in one column only, so it leaves the other one. */
export function withField(
  columns: readonly ImportColumn[],
  mapping: Mapping,
  index: number,
  field: string | null,
): Mapping {
  const left = columns.filter(
    (column) => field !== null && column.index !== index && fieldOf(column, mapping) === field,
  );
  return {
    ...mapping,
    ...Object.fromEntries(left.map((column) => [String(column.index), null])),
    [String(index)]: field,
  };
}

/** The letter Excel shows above a column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCodePoint(65 + (index % 26));
}

/** Whether anything would be written: a new row, or a changed field that takes the file's value. */
export function writesAnything({ created, changedFields }: ImportResult, kept: Kept): boolean {
  const changes = changedFields.reduce((sum, { rows }) => sum + rows, 0);
  return created > 0 || changes > countKept(kept, changedFields);
}

export function importInput(
  source: ImportSource,
  corrections: Corrections,
  more: {
    readonly isDryRun: boolean;
    readonly kept?: Kept;
    readonly markedWorkbookPath?: string;
  },
): InputOf<'import.run'> {
  return {
    ...source,
    ...corrections,
    isDryRun: more.isDryRun,
    markedWorkbookPath: more.markedWorkbookPath ?? null,
    keep: keepToSend(more.kept ?? NOTHING_KEPT),
  };
}
