import type { PlainDate } from '#rules/value/plain-date.ts';

/** One filled cell: what Excel shows, and beside it the number and the day behind the picture where there are any. */
export interface FilledCell {
  /** As shown: "08/12/2008", "6,40805E+12", "Rp 1.000". Long numbers are shortened by Excel, so see `number`. */
  readonly text: string;
  readonly number?: number;
  /** The calendar day when the number carries a date format. */
  readonly day?: PlainDate;
  /** True when the value was copied here from the first cell of a merged block. */
  readonly isMergeCopy?: true;
}
export type Cell = FilledCell | null;
export type Row = readonly Cell[];

/** A sheet as plain, clonable data; `rows[i]` is the row that Excel numbers `firstRow + i`. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Excel's number of `rows[0]`, counted from 1. */
  readonly firstRow: number;
  readonly isHidden: boolean;
}

/** Cells that hold a value of their own: no copies of a merged block, no blanks. */
export function ownCells(row: Row): readonly FilledCell[] {
  return row.filter(
    (cell): cell is FilledCell => cell !== null && cell.isMergeCopy !== true && cell.text.trim() !== '',
  );
}
