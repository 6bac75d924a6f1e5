import type { Facts } from './facts.ts';
import type { Cell, CooperativeRow, PassedOverKind } from './list-types.ts';

/** A row of the sheet with what it is, before it has its place. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly kind: PassedOverKind | 'cooperative';
  /** Of a cooperative; `doubleOf` is found once rows have their places. */
  readonly told: Omit<CooperativeRow, 'doubleOf'> | null;
  readonly facts: Facts | null;
  /** Columns merged into one, both ends included, together with so many rows below. */
  readonly merged: readonly (readonly [left: number, right: number, below?: number])[];
}

export const line = (kind: PassedOverKind, cells: readonly Cell[], merged: Line['merged'] = []): Line => ({
  cells,
  kind,
  told: null,
  facts: null,
  merged,
});

export const blankLine = (): Line => line('blank', []);

/** Cells of which only this column is filled. */
export const cellsWith = (column: number, value: Cell): readonly Cell[] => [
  ...Array.from({ length: column }, () => null),
  value,
];

export const isEmptyCell = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');
