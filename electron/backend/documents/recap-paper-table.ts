import { formatMillions } from '#rules/millions.ts';
import { dashForZero, formatDecimal, formatInteger } from '#rules/numbers.ts';

/** A column of a recap as it is printed or written into a spreadsheet. */
export interface PaperColumn {
  readonly heading: string;
  readonly unit: 'count' | 'people' | 'percent' | 'rupiah';
  /** Zero stands as "-", as the offices print an empty cell of "Progres". */
  readonly isDashForZero: boolean;
}

export interface PaperRow {
  readonly label: string;
  /** In the order of the columns; null: nothing to divide by, or not known. */
  readonly cells: readonly (number | null)[];
}

/** A recap table ready to be printed: every figure is decided before it comes here. */
export interface PaperTable {
  readonly title: string;
  /** Head of the first column, "Kecamatan". */
  readonly groupHeading: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** Null where rows are not parts of a whole, such as years. */
  readonly total: PaperRow | null;
}

export const NO_FIGURE = '-';

/** A cell as printed: money in Rp million with two decimals, a percentage with two, counts with dots. */
export function cellText(value: number | null, { unit, isDashForZero }: PaperColumn): string {
  if (value === null) return NO_FIGURE;
  switch (unit) {
    case 'percent':
      return formatDecimal(value, 2);
    case 'rupiah':
      return formatMillions(value);
    case 'count':
    case 'people':
    default:
      return isDashForZero ? dashForZero(value) : formatInteger(value);
  }
}

/** The heading with the unit of its money, which is never torn over two lines. */
export const headingText = ({ heading, unit }: PaperColumn): string =>
  unit === 'rupiah' ? `${heading} (Rp\u00A0juta)` : heading;

/** What a reader of rounded money must know. */
export const ROUNDING_NOTE =
  'Nilai rupiah dalam juta dengan dua desimal; jumlah dihitung dari angka penuh, sehingga dapat berselisih sedikit dari jumlah baris yang dibulatkan.';

export const hasMoney = ({ columns }: PaperTable): boolean => columns.some(({ unit }) => unit === 'rupiah');
