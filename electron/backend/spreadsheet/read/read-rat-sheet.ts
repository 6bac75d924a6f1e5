import type { Reason } from '#rules/value/reason.ts';
import { ratListYear } from '../find/book-years.ts';
import { dataRows } from '../find/data-rows.ts';
import { findTable } from '../find/find-table.ts';
import type { TablePlace, TableSearch } from '../find/find-table.ts';
import type { Table } from '../find/table.ts';
import { regionMatcher } from './match-region.ts';
import { knowsPlaces } from './place-names.ts';
import { lastEndedYear, readBookYear } from './read-mark.ts';
import { readNikKoperasi } from './read-number-name.ts';
import { describeTable } from './read-register.ts';
import type { ReadOptions, ReadRegisterOptions, TableReading } from './read-register.ts';
import { ratColumnMeaning } from '../find/register-columns.ts';
import { readLegalEntity } from './read-legal-entity.ts';
import { readPlace } from './read-place.ts';
import { columnsByField, rowReader } from './row-reader.ts';
import type { RatDay } from './row-reader.ts';
import type { SheetGrid } from '../file/sheet-grid.ts';

/** One line of a RAT sheet: by what the cooperative may be found, and its RAT per book year. */
export interface RatRow {
  /** The row's number as Excel shows it. */
  readonly row: number;
  readonly name: string | null;
  readonly legalEntityNumber: string | null;
  readonly nikKoperasi: string | null;
  readonly districtCode: string | null;
  readonly villageName: string | null;
  readonly rats: readonly RatDay[];
  readonly reasons: readonly Reason[];
}

export interface RatReading extends TableReading {
  /** The book year of columns that name none: as chosen, as the title says, or null where each row says it or nobody does. */
  readonly listYear: number | null;
  /** A column without a year, no year in a row or the title: it has to be asked. */
  readonly isYearMissing: boolean;
  readonly rows: readonly RatRow[];
}

const RAT_FIELDS: readonly string[] = ['rat', 'ratReported', 'ratHeldMark'];

/** A RAT sheet tells which cooperative, by name or number, and has a day for at least one book year. */
const RAT_SHEET: TableSearch = {
  meaningOf: ratColumnMeaning,
  isEnough: (columns) => {
    const fields = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field]));
    const names = fields.some(
      (field) => field === 'name' || field === 'legalEntityNumber' || field === 'nikKoperasi',
    );
    return names && fields.some((field) => RAT_FIELDS.includes(field));
  },
};

/**
 * Finds the RAT sheet of a workbook.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function findRatSheet(grids: readonly SheetGrid[], place: TablePlace): Table {
  return findTable(grids, place, RAT_SHEET);
}

/** Columns of RAT days or marks whose heading names no book year. */
const isYearless = ({ meaning }: Table['columns'][number]): boolean =>
  meaning !== null && meaning.bookYear === null && RAT_FIELDS.includes(meaning.field);

export type ReadRatOptions = ReadOptions & { readonly chosenYear: number | null };

/**
 * Reads a sheet of RAT days: a column per book year, or one whose year stands in the title, in a column of its own or is
 * said by a person. A tick says that the meeting was held on a day nobody wrote down.
 */
export function readRatTable(table: Table, { regions, today, chosenYear }: ReadRatOptions): RatReading {
  const columns = columnsByField(table);
  const match = regionMatcher(regions);
  const data = dataRows(table, knowsPlaces(regions.own));
  const listYear = chosenYear ?? ratListYear(table, lastEndedYear(today));
  const hasYearColumn = columns.has('bookYear');
  const rows = data.rows.map((one): RatRow => {
    const reader = rowReader(one.cells, table, columns, today);
    const name = reader.text('name');
    const { legalEntityNumber } = readLegalEntity(reader);
    const nikKoperasi = reader.read('nikKoperasi', readNikKoperasi);
    const { districtCode, villageName } = readPlace(reader, one, match);
    const rowYear = reader.read('bookYear', (cell, header) => readBookYear(cell, header, today));
    const rats = reader.rats(hasYearColumn ? rowYear : listYear);
    if (name === null && legalEntityNumber === null && nikKoperasi === null) {
      const message =
        'Nama dan nomor koperasi kosong, sehingga tidak diketahui RAT koperasi mana. Isi salah satunya.';
      reader.add({ code: 'NAMA_KOSONG', level: 'refuse', field: 'Nama Koperasi', message });
    }
    const { reasons } = reader;
    return { row: one.row, name, legalEntityNumber, nikKoperasi, districtCode, villageName, rats, reasons };
  });
  const isYearMissing = !hasYearColumn && listYear === null && table.columns.some(isYearless);
  return { ...describeTable(table, data), listYear, isYearMissing, rows };
}

/**
 * Finds and reads the RAT sheet of a workbook as the program understands it by itself.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRatSheet(
  grids: readonly SheetGrid[],
  { sheet = null, headerRow = null, ...options }: ReadRegisterOptions,
): RatReading {
  return readRatTable(findRatSheet(grids, { sheet, headerRow }), { ...options, chosenYear: null });
}
