import { formatMillions } from '../value/millions.ts';
import { dashForZero, formatDecimal, formatInteger } from '../value/numbers.ts';
import type { RecapColumnKey, RecapUnit } from './column.ts';

/** What stands where there is nothing to divide by, or nothing known. */
export const NO_FIGURE = '-';

/** How the numbers of a column are written. */
export interface RecapCellShape {
  readonly unit: RecapUnit;
  /** Zero stands as "-", as the offices print an empty cell of "Progres". */
  readonly isDashForZero: boolean;
}

/** Columns whose zero the offices print as "-"; every other zero is a finding and stands as "0". */
const DASHED: ReadonlySet<RecapColumnKey> = new Set(['inProgress']);

export const isDashForZero = (key: RecapColumnKey): boolean => DASHED.has(key);

/**
 * A number of a recap as it reads on screen and on paper: whole rupiah in Rp million with two decimals, a percentage
 * with two, counts with dots. Throws RangeError on a count or rupiah that is not whole.
 */
export function recapCellText(value: number | null, shape: RecapCellShape): string {
  if (value === null) return NO_FIGURE;
  switch (shape.unit) {
    case 'percent':
      return formatDecimal(value, 2);
    case 'rupiah':
      return formatMillions(value);
    case 'count':
    case 'people':
    default:
      return shape.isDashForZero ? dashForZero(value) : formatInteger(value);
  }
}
