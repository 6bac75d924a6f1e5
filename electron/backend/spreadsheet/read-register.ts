import { figuresBookYear, ratYears } from './book-years.ts';
import { dataRows } from './data-rows.ts';
import type { PassedOverRow } from './data-rows.ts';
import { refuseDuplicates } from './file-duplicates.ts';
import { findTable } from './find-table.ts';
import type { IsEnough, Table } from './find-table.ts';
import { regionMatcher } from './match-region.ts';
import type { OfficeRegion } from './match-region.ts';
import { readRegisterRow } from './register-row.ts';
import type { RegisterRow } from './register-row.ts';
import { columnsByField } from './row-reader.ts';
import type { SheetGrid } from './sheet-grid.ts';

export interface ReadColumn {
  /** Headings above the column, from the top: "Badan Hukum / Nomor". */
  readonly header: string;
  /** Name of the field, "rat:2024" for a RAT column, null where the heading is not known. */
  readonly field: string | null;
}

/** What every reading of a table says about where it was found. */
export interface TableReading {
  readonly sheet: string;
  /** Excel's number of the first header row. */
  readonly headerRow: number;
  readonly columns: readonly ReadColumn[];
  /** Book years with a RAT column, oldest first. */
  readonly bookYears: readonly number[];
  /** Section, total, signature and repeated header rows: no data, not counted, but shown. */
  readonly passedOver: readonly PassedOverRow[];
}

export interface RegisterReading extends TableReading {
  /** Proposed book year of members, capital and surplus; null when the sheet names no year. */
  readonly figuresBookYear: number | null;
  readonly rows: readonly RegisterRow[];
}

export interface ReadRegisterOptions {
  readonly sheet: string | null;
  readonly regions: readonly OfficeRegion[];
}

/** A register names its cooperatives and says at least one thing more about them. */
const isRegister: IsEnough = (columns) => {
  const fields = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field]));
  return fields.includes('name') && fields.some((field) => field !== 'name' && field !== 'rowNumber');
};

export function describeTable(table: Table, passedOver: readonly PassedOverRow[]): TableReading {
  return {
    sheet: table.grid.name,
    headerRow: table.headerRow,
    columns: table.columns.map(({ header, meaning }) => ({
      header,
      field: meaning?.field === 'rat' ? `rat:${String(meaning.bookYear)}` : (meaning?.field ?? null),
    })),
    bookYears: ratYears(table),
    passedOver,
  };
}

/**
 * Reads an office's register from the grids of its workbook, whatever the order of its columns. Every row carries all
 * its reasons; a row with a `refuse` among them must not be written.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRegister(grids: readonly SheetGrid[], options: ReadRegisterOptions): RegisterReading {
  const table = findTable(grids, options.sheet, isRegister);
  const columns = columnsByField(table);
  const match = regionMatcher(options.regions);
  const { rows, passedOver } = dataRows(table);
  return {
    ...describeTable(table, passedOver),
    figuresBookYear: figuresBookYear(table),
    rows: refuseDuplicates(rows.map((row) => readRegisterRow(row, table, columns, match))),
  };
}
