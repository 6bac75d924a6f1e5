import type { OutputOf } from '#contract/index.ts';
import { columnText } from '../../text/import/columns.ts';

type ImportColumn = OutputOf<'import.run'>['columns'][number];

/** A column of a read file; every reading of a list tells its columns so, an import also why one is not taken. */
export type SheetColumn = Pick<ImportColumn, 'index' | 'header' | 'field' | 'samples'> &
  Partial<Pick<ImportColumn, 'state' | 'sameAs'>>;
export type Mapping = Readonly<Record<string, string | null>>;

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
export function fieldOf(column: SheetColumn, mapping: Mapping): string | null {
  const corrected = mapping[String(column.index)];
  return corrected === undefined ? column.field : corrected;
}

/** The mapping after a column was given a field: a field stands in one column only, so it leaves the other one. */
export function withField(
  columns: readonly SheetColumn[],
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

/** Why a column is not taken as it stands, in words; empty for one that is, or where the reading does not tell. */
export function causeOf({ state, sameAs }: SheetColumn): string {
  if (state === undefined) return '';
  if (state === 'double') return columnText.sameAs(columnLetter(sameAs ?? 0));
  return columnText.causes[state];
}

/** The letter Excel shows above a column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCodePoint(65 + (index % 26));
}
