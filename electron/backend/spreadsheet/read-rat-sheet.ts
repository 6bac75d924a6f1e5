import type { Reason } from '#rules/reason.ts';
import { dataRows } from './data-rows.ts';
import { findTable } from './find-table.ts';
import type { IsEnough } from './find-table.ts';
import { regionMatcher } from './match-region.ts';
import { readNikKoperasi } from './read-number-name.ts';
import { describeTable } from './read-register.ts';
import type { ReadRegisterOptions, TableReading } from './read-register.ts';
import { readPlace } from './register-row.ts';
import { columnsByField, rowReader } from './row-reader.ts';
import type { RatDay } from './row-reader.ts';
import type { SheetGrid } from './sheet-grid.ts';

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
const isRatSheet: IsEnough = (columns) => {
  const fields = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field]));
  const names = fields.some(
    (field) => field === 'name' || field === 'legalEntityNumber' || field === 'nikKoperasi',
  );
  return names && fields.includes('rat');
};

/**
 * Reads a sheet with one column of RAT days per book year.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND
 */
export function readRatSheet(grids: readonly SheetGrid[], options: ReadRegisterOptions): RatReading {
  const table = findTable(grids, options.sheet, isRatSheet);
  const columns = columnsByField(table);
  const match = regionMatcher(options.regions);
  const { rows, passedOver } = dataRows(table);
  const read = rows.map(({ row, cells, sectionDistrict }): RatRow => {
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
  return { ...describeTable(table, passedOver), rows: read };
}
