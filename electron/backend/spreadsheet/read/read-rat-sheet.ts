import type { Reason } from '#rules/value/reason.ts';
import { dataRows } from '../find/data-rows.ts';
import { findTable } from '../find/find-table.ts';
import type { TableSearch } from '../find/find-table.ts';
import type { Table } from '../find/table.ts';
import { regionMatcher } from './match-region.ts';
import type { OfficeRegion } from './match-region.ts';
import { readNikKoperasi } from './read-number-name.ts';
import { describeTable } from './read-register.ts';
import type { ReadRegisterOptions, TableReading } from './read-register.ts';
import { ratColumnMeaning } from '../find/register-columns.ts';
import { readPlace } from './register-row.ts';
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
  readonly rats: readonly RatDay[];
  readonly reasons: readonly Reason[];
}

export interface RatReading extends TableReading {
  readonly rows: readonly RatRow[];
}

/** A RAT sheet tells which cooperative, by name or number, and has a day for at least one book year. */
const RAT_SHEET: TableSearch = {
  meaningOf: ratColumnMeaning,
  isEnough: (columns) => {
    const fields = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field]));
    const names = fields.some(
      (field) => field === 'name' || field === 'legalEntityNumber' || field === 'nikKoperasi',
    );
    return names && (fields.includes('rat') || fields.includes('ratReported'));
  },
};

/**
 * Finds the RAT sheet of a workbook.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function findRatSheet(grids: readonly SheetGrid[], sheet: string | null): Table {
  return findTable(grids, sheet, RAT_SHEET);
}

/** Reads a sheet with one column of RAT days per book year, and where it has them of report days. */
export function readRatTable(table: Table, regions: readonly OfficeRegion[]): RatReading {
  const columns = columnsByField(table);
  const match = regionMatcher(regions);
  const data = dataRows(table);
  const rows = data.rows.map(({ row, cells, sectionDistrict }): RatRow => {
    const reader = rowReader(cells, table, columns);
    const name = reader.text('name');
    const legalEntityNumber = reader.text('legalEntityNumber');
    const nikKoperasi = reader.read('nikKoperasi', readNikKoperasi);
    const { districtCode } = readPlace(reader, sectionDistrict, match);
    const rats = reader.rats();
    if (name === null && legalEntityNumber === null && nikKoperasi === null) {
      const message =
        'Nama dan nomor koperasi kosong, sehingga tidak diketahui RAT koperasi mana. Isi salah satunya.';
      reader.add({ code: 'NAMA_KOSONG', level: 'refuse', field: 'Nama Koperasi', message });
    }
    return { row, name, legalEntityNumber, nikKoperasi, districtCode, rats, reasons: reader.reasons };
  });
  return { ...describeTable(table, data), rows };
}

/**
 * Finds and reads the RAT sheet of a workbook as the program understands it by itself.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRatSheet(grids: readonly SheetGrid[], options: ReadRegisterOptions): RatReading {
  return readRatTable(findRatSheet(grids, options.sheet), options.regions);
}
