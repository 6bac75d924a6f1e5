import type { ColumnMeaning } from './register-columns.ts';
import type { SheetGrid } from '../file/sheet-grid.ts';

export interface TableColumn {
  readonly index: number;
  /** The headings above the column as typed: "Badan Hukum / Nomor". */
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
  /** The place of the column that already says the same, for which reason this one is not read. */
  readonly sameAs?: number;
}

export interface Table {
  readonly grid: SheetGrid;
  /** Excel's number of the first header row. */
  readonly headerRow: number;
  /** Index into `grid.rows` of the first row below the header. */
  readonly firstDataIndex: number;
  readonly columns: readonly TableColumn[];
}
