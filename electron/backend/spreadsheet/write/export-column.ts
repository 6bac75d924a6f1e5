import type { PlainDate } from '#rules/value/plain-date.ts';

/** What stands in a cell of days where there is a day and nobody knows it. */
export interface DayWord {
  readonly word: string;
}

type Known<Value> = Value | null | undefined;

/** A column of an export; the kind decides how its cells are written, null leaves a cell empty. */
export type ExportColumn<Row> = { readonly header: string; readonly width: number } & (
  | { readonly kind: 'text'; readonly value: (row: Row) => Known<string> }
  | { readonly kind: 'number'; readonly value: (row: Row) => Known<number> }
  | { readonly kind: 'day'; readonly value: (row: Row) => Known<PlainDate | DayWord> }
);

/** Words, and numbers that are names: never calculated with. */
export function textColumn<Row>(
  header: string,
  width: number,
  value: (row: Row) => Known<string>,
): ExportColumn<Row> {
  return { kind: 'text', header, width, value };
}

export function numberColumn<Row>(header: string, value: (row: Row) => Known<number>): ExportColumn<Row> {
  return { kind: 'number', header, width: 16, value };
}

export function dayColumn<Row>(
  header: string,
  value: (row: Row) => Known<PlainDate | DayWord>,
): ExportColumn<Row> {
  return { kind: 'day', header, width: 14, value };
}
