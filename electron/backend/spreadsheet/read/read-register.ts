import type { PlainDate } from '#rules/value/plain-date.ts';
import { figuresBookYear, ratYears } from '../find/book-years.ts';
import { cellText } from '../file/clean-text.ts';
import { dataRows, lastRowOf } from '../find/data-rows.ts';
import type { DataRow, PassedOverRow, SheetRows } from '../find/data-rows.ts';
import { refuseDuplicates } from './file-duplicates.ts';
import { findTable } from '../find/find-table.ts';
import type { TablePlace, TableSearch } from '../find/find-table.ts';
import type { Table } from '../find/table.ts';
import { regionMatcher } from './match-region.ts';
import type { OfficeRegions } from './match-region.ts';
import { knowsPlaces } from './place-names.ts';
import { lastEndedYear } from './read-mark.ts';
import type { StatusWords } from './read-words.ts';
import { countedManagers, kindsInGroupColumn } from './columns-by-content.ts';
import { compareTotals } from './compare-totals.ts';
import type { TotalDifference } from './compare-totals.ts';
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
  /** The place of the column that already says the same; null for a column that is not left out for it. */
  readonly sameAs: number | null;
  /** Its unit of money has to be asked. */
  readonly isUnitDoubtful: boolean;
}

/** What every reading of a table says about where it was found. */
export interface TableReading {
  readonly sheet: string;
  /** Excel's number of the first header row. */
  readonly headerRow: number;
  readonly columns: readonly ReadColumn[];
  /** Book years with a RAT column, oldest first. */
  readonly bookYears: readonly number[];
  /** Every row that is no data: not counted among them, but named. */
  readonly passedOver: readonly PassedOverRow[];
  /** The sheet's last filled row, as Excel numbers it: data rows and those passed over add up to it. */
  readonly lastRow: number;
}

export interface RegisterReading extends TableReading {
  /** Proposed book year of members, capital and surplus; null when the sheet names no year. */
  readonly figuresBookYear: number | null;
  readonly rows: readonly RegisterRow[];
  /** Where a total row of the list says another sum than its rows have. */
  readonly totals: readonly TotalDifference[];
}

/** What a reading has to know of the office and of what a person said of this file. */
export interface ReadOptions {
  readonly regions: OfficeRegions;
  readonly today: PlainDate;
  readonly statusWords?: StatusWords;
}

export type ReadRegisterOptions = ReadOptions & Partial<TablePlace>;

/** Nobody has explained a word. */
export const NO_STATUS_WORDS: StatusWords = new Map();

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
export function findRegister(grids: readonly SheetGrid[], place: TablePlace): Table {
  return findTable(grids, place, REGISTER);
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

export function describeTable(table: Table, { rows, passedOver }: SheetRows): TableReading {
  return {
    sheet: table.grid.name,
    headerRow: table.headerRow,
    columns: table.columns.map(({ index, header, meaning, sameAs }) => ({
      index,
      header,
      field: meaning === null ? null : meaningKey(meaning),
      samples: samplesOf(rows, index),
      sameAs: sameAs ?? null,
      isUnitDoubtful: meaning?.isUnitDoubtful === true,
    })),
    bookYears: ratYears(table),
    passedOver,
    lastRow: lastRowOf(table),
  };
}

/**
 * Reads an office's register from its table, whatever the order of the columns. Every row carries all its reasons; a
 * row with a `refuse` among them must not be written.
 */
export function readRegisterTable(found: Table, options: ReadOptions): RegisterReading {
  const { regions, today, statusWords = NO_STATUS_WORDS } = options;
  const data = dataRows(found, knowsPlaces(regions.own));
  const table = kindsInGroupColumn(countedManagers(found, data.rows), data.rows);
  const columns = columnsByField(table);
  const context = { match: regionMatcher(regions), today, statusWords };
  return {
    ...describeTable(table, data),
    figuresBookYear: figuresBookYear(table, lastEndedYear(today)),
    rows: refuseDuplicates(data.rows.map((row) => readRegisterRow(row, table, columns, context))),
    totals: compareTotals(table, data),
  };
}

/**
 * Finds and reads the register of a workbook as the program understands it by itself.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRegister(
  grids: readonly SheetGrid[],
  { sheet = null, headerRow = null, ...options }: ReadRegisterOptions,
): RegisterReading {
  return readRegisterTable(findRegister(grids, { sheet, headerRow }), options);
}
