import type { ImportResult } from '#contract/spreadsheet-import.ts';
import type { InputOf } from '#contract/index.ts';

export type ImportColumn = ImportResult['columns'][number];
export type ChangedRow = ImportResult['changes'][number];
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

/** Excel's row number to the fields that keep the register's value. */
export type Kept = ReadonlyMap<number, ReadonlySet<string>>;

export const NOTHING_KEPT: Kept = new Map();

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

export function isKept(kept: Kept, row: number, field: string): boolean {
  return kept.get(row)?.has(field) ?? false;
}

/** Lets these fields of a row keep the register's value, or take the file's again. */
export function withKept(kept: Kept, row: number, fields: readonly string[], keep: boolean): Kept {
  const others = [...(kept.get(row) ?? [])].filter((field) => !fields.includes(field));
  const after = keep ? [...others, ...fields] : others;
  const rest = [...kept].filter(([other]) => other !== row);
  return new Map(after.length === 0 ? rest : [...rest, [row, new Set(after)]]);
}

/** The same choice for every row that changes. */
export function keepEverything(changes: readonly ChangedRow[]): Kept {
  return new Map(changes.map(({ row, fields }) => [row, new Set(fields.map(({ field }) => field))]));
}

/** Choices for fields that no longer change have lost their meaning. */
export function stillKept(kept: Kept, changes: readonly ChangedRow[]): Kept {
  const remaining = changes.flatMap(({ row, fields }): [number, ReadonlySet<string>][] => {
    const names = fields.map(({ field }) => field).filter((field) => isKept(kept, row, field));
    return names.length === 0 ? [] : [[row, new Set(names)]];
  });
  return new Map(remaining);
}

export function countKept(kept: Kept): number {
  return [...kept.values()].reduce((sum, fields) => sum + fields.size, 0);
}

/** Whether anything would be written: a new row, or a changed field that takes the file's value. */
export function writesAnything(result: ImportResult, kept: Kept): boolean {
  const listed = result.changes.filter(({ row, fields }) =>
    fields.every(({ field }) => isKept(kept, row, field)),
  );
  return result.created > 0 || result.changed > listed.length;
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
    keep: [...(more.kept ?? NOTHING_KEPT)].map(([row, fields]) => ({ row, fields: [...fields] })),
  };
}
