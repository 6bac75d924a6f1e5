import { figuresBookYear, ratYears } from '../find/book-years.ts';
import { cellText } from '../file/clean-text.ts';
import { dataRows } from '../find/data-rows.ts';
import type { DataRow, PassedOverRow } from '../find/data-rows.ts';
import { refuseDuplicates } from './file-duplicates.ts';
import { findTable } from '../find/find-table.ts';
import type { TableSearch } from '../find/find-table.ts';
import type { Table } from '../find/table.ts';
import { regionMatcher } from './match-region.ts';
import type { OfficeRegion } from './match-region.ts';
import { shownValue } from './reading.ts';
import { columnMeaning, meaningKey } from '../find/register-columns.ts';
import { readRegisterRow } from './register-row.ts';
import type { RegisterRow } from './register-row.ts';
import { columnsByField } from './row-reader.ts';
import type { SheetGrid } from '../file/sheet-grid.ts';

export interface ReadColumn {
  /** Place in the sheet, from 0. */
  readonly index: number;
  /** Headings above the column, from the top: "Badan Hukum / Nomor". */
  readonly header: string;
  /** Name of the field, "rat:2024" for a RAT column, null where the heading is not known. */
  readonly field: string | null;
  /** The first few different cells below the heading, cut, so that a person can judge the mapping. */
  readonly samples: readonly string[];
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

/** Columns that make a sheet a register even where the heading of the names is not understood. */
const COLUMNS_WITHOUT_NAME = 3;

/** A register names its cooperatives and says at least one thing more about them. */
const REGISTER: TableSearch = {
  meaningOf: columnMeaning,
  isEnough: (columns) => {
    const fields = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field]));
    const others = fields.filter((field) => field !== 'name' && field !== 'rowNumber').length;
    return others >= (fields.includes('name') ? 1 : COLUMNS_WITHOUT_NAME);
  },
};

/**
 * Finds the register in a workbook.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function findRegister(grids: readonly SheetGrid[], sheet: string | null): Table {
  return findTable(grids, sheet, REGISTER);
}

const SAMPLES = 3;

function samplesOf(rows: readonly DataRow[], index: number): readonly string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const text = cellText(cells[index] ?? null);
    if (text !== null) samples.add(shownValue(text));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

export function describeTable(
  table: Table,
  { rows, passedOver }: { readonly rows: readonly DataRow[]; readonly passedOver: readonly PassedOverRow[] },
): TableReading {
  return {
    sheet: table.grid.name,
    headerRow: table.headerRow,
    columns: table.columns.map(({ index, header, meaning }) => ({
      index,
      header,
      field: meaning === null ? null : meaningKey(meaning),
      samples: samplesOf(rows, index),
    })),
    bookYears: ratYears(table),
    passedOver,
  };
}

/**
 * Reads an office's register from its table, whatever the order of the columns. Every row carries all its reasons; a
 * row with a `refuse` among them must not be written.
 */
export function readRegisterTable(table: Table, regions: readonly OfficeRegion[]): RegisterReading {
  const columns = columnsByField(table);
  const match = regionMatcher(regions);
  const data = dataRows(table);
  return {
    ...describeTable(table, data),
    figuresBookYear: figuresBookYear(table),
    rows: refuseDuplicates(data.rows.map((row) => readRegisterRow(row, table, columns, match))),
  };
}

/**
 * Finds and reads the register of a workbook as the program understands it by itself.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRegister(grids: readonly SheetGrid[], options: ReadRegisterOptions): RegisterReading {
  return readRegisterTable(findRegister(grids, options.sheet), options.regions);
}
