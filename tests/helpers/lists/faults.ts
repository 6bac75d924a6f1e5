import type { TableColumn } from './cooperative-lines.ts';
import { nothingCell } from './nothing.ts';
import type { Refusal } from './list-types.ts';
import type { Cell, ColumnMeaning } from './list-types.ts';
import type { Style } from './style.ts';

/** One row of a list that cannot be taken in as it stands. */
export interface Fault {
  /** Among the rows of cooperatives, from 1. */
  readonly row: number;
  readonly refusal: Exclude<Refusal, 'double'>;
  readonly meaning: ColumnMeaning;
  readonly cell: Cell;
}

const LAYOUTS: ReadonlySet<string> = new Set(['office', 'database', 'ods', 'english']);

/** Seldom; never where another column still names the place. */
export function drawFault(style: Style, columns: readonly TableColumn[], size: number): Fault | null {
  const { draw, layout } = style;
  if (!LAYOUTS.has(layout) || columns.length < 6 || !draw.chance(8)) return null;
  const has = (wanted: ColumnMeaning): boolean => columns.some(({ meaning }) => meaning === wanted);
  const faults: Omit<Fault, 'row'>[] = [];
  // Without a name a row must still tell enough to be one.
  if (style.gap <= 8) faults.push({ refusal: 'no-name', meaning: 'name', cell: nothingCell(style, 'text') });
  if (has('kecamatan') && !has('regency')) {
    faults.push({ refusal: 'unknown-place', meaning: 'kecamatan', cell: 'Kec. Antah Berantah' });
  }
  if (has('status')) {
    faults.push({
      refusal: 'unknown-status',
      meaning: 'status',
      cell: draw.pick(['Vakum', 'Mati suri', 'Beku']),
    });
  }
  return faults.length === 0 ? null : { ...draw.pick(faults), row: draw.between(1, size) };
}

/** The columns with that cell in place of what the cooperative's own facts would give; what hangs on it is untold too. */
export function withFault(
  columns: readonly TableColumn[],
  { meaning, cell, refusal }: Fault,
): readonly TableColumn[] {
  return columns.map((column) => {
    if (column.meaning === meaning) return { ...column, fill: () => ({ cell }) };
    // Where the kecamatan is unknown no village can be one of its villages.
    if (refusal === 'unknown-place' && column.meaning === 'village') {
      return { ...column, fill: () => ({ cell: null }) };
    }
    return column;
  });
}
