import type { RecapCellShape } from '#rules/recap/cell.ts';

export { recapCellText as cellText } from '#rules/recap/cell.ts';

/** A column of a recap as it is printed or written into a spreadsheet. */
export interface PaperColumn extends RecapCellShape {
  readonly heading: string;
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

/** The heading with the unit of its money, which is never torn over two lines. */
export const headingText = ({ heading, unit }: PaperColumn): string =>
  unit === 'rupiah' ? `${heading} (Rp\u00A0juta)` : heading;

/** What a reader of rounded money must know. */
export const ROUNDING_NOTE =
  'Nilai rupiah dalam juta dengan dua desimal; jumlah dihitung dari angka penuh, sehingga dapat berselisih sedikit dari jumlah baris yang dibulatkan.';

export const hasMoney = ({ columns }: PaperTable): boolean => columns.some(({ unit }) => unit === 'rupiah');
