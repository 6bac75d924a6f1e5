import type { OfficeRecord } from '#db/queries/office.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listWithin } from '#db/queries/region.ts';
import { dateParts } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { Reason } from '#rules/reason.ts';
import { readRatSheet } from '../spreadsheet/read-rat-sheet.ts';
import { readRegister } from '../spreadsheet/read-register.ts';
import type { TableReading } from '../spreadsheet/read-register.ts';
import type { RegisterValues } from '../spreadsheet/register-row.ts';
import type { SheetGrid } from '../spreadsheet/sheet-grid.ts';
import { mergeEntry, mergeRats } from './merge-entry.ts';
import type { ReadEntryRow } from './plan-import.ts';

export interface ReadRows {
  readonly table: TableReading;
  readonly rows: readonly ReadEntryRow[];
}

export interface RowsRequest {
  readonly kind: 'cooperative' | 'rat';
  readonly sheet: string | null;
  readonly today: PlainDate;
}

/** Interprets an office's sheet as rows that know how they change the register. */
export async function readRows(
  read: ReadHandle,
  office: OfficeRecord,
  grids: readonly SheetGrid[],
  request: RowsRequest,
): Promise<ReadRows> {
  const regions = await listWithin(read, office.regionCode);
  const options = { sheet: request.sheet, regions };
  return request.kind === 'rat'
    ? ratRows(grids, options)
    : registerRows(grids, options, office, request.today);
}

type Options = Parameters<typeof readRegister>[1];

function registerRows(
  grids: readonly SheetGrid[],
  options: Options,
  office: OfficeRecord,
  today: PlainDate,
): ReadRows {
  const { rows, figuresBookYear, ...table } = readRegister(grids, options);
  const defaults = {
    // A sheet that names no year reports the last closed one.
    figuresBookYear: figuresBookYear ?? dateParts(today).year - 1,
    regencyCode: office.level === 'regency' ? office.regionCode : null,
  };
  return {
    table,
    rows: rows.map(({ row, values, reasons }) => ({
      row,
      reasons: [...reasons, ...tooLong(values)],
      name: values.name,
      nikKoperasi: values.nikKoperasi,
      legalEntityNumber: values.legalEntityNumber,
      districtCode: values.districtCode,
      mayCreate: true,
      merge: (known) => ({
        entry: mergeEntry(values, known, defaults),
        reasons: known === undefined && values.status === null ? [STATUS_NOT_SAID] : [],
      }),
    })),
  };
}

/** Longer than any name, number or address an office writes; such a cell is a slip or an attack. */
const MAX_TEXT = 500;

function tooLong(values: RegisterValues): readonly Reason[] {
  return Object.values(values).flatMap((value: unknown) =>
    typeof value === 'string' && value.length > MAX_TEXT
      ? [
          {
            code: 'TEKS_TERLALU_PANJANG' as const,
            level: 'refuse' as const,
            value: `${value.slice(0, 60)}…`,
            limit: String(MAX_TEXT),
            message: `Ada sel berisi ${value.length} huruf ("${value.slice(0, 30)}…"); paling panjang ${MAX_TEXT}. Ringkas isinya.`,
          },
        ]
      : [],
  );
}

/** A register without a status column is usual for a first list; the clerk is told what was noted instead. */
const STATUS_NOT_SAID: Reason = {
  code: 'STATUS_TIDAK_DISEBUT',
  level: 'warning',
  field: 'Status',
  message: 'Status tidak disebut; dicatat tidak aktif sampai Anda memastikannya.',
};

function ratRows(grids: readonly SheetGrid[], options: Options): ReadRows {
  const { rows, ...table } = readRatSheet(grids, options);
  return {
    table,
    rows: rows.map(({ rats, ...row }) => ({
      ...row,
      mayCreate: false,
      merge: (known) => {
        if (!known) throw new Error('a RAT row never creates a cooperative');
        return { entry: { ...known, rats: mergeRats(known.rats, rats) }, reasons: [] };
      },
    })),
  };
}
