import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listWithin } from '#db/queries/office/region.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { correctedTable } from '../spreadsheet/find/column-mapping.ts';
import type { Table } from '../spreadsheet/find/table.ts';
import type { OfficeRegion } from '../spreadsheet/read/match-region.ts';
import { findRatSheet, readRatTable } from '../spreadsheet/read/read-rat-sheet.ts';
import { findRegister, readRegisterTable } from '../spreadsheet/read/read-register.ts';
import type { TableReading } from '../spreadsheet/read/read-register.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { ratJudge } from './judge-rat.ts';
import type { JudgeRats } from './judge-rat.ts';
import { mergeEntry } from './merge-entry.ts';
import { mergeRats } from './merge-rats.ts';
import type { ReadEntryRow } from './plan-import.ts';
import { readMapping } from './read-mapping.ts';
import type { ImportInput, MappingRead } from './read-mapping.ts';

export interface ReadRows {
  readonly table: TableReading;
  readonly mapping: MappingRead;
  /** The book year of members, capital and surplus; null for a sheet of RAT days. */
  readonly figuresBookYear: number | null;
  readonly rows: readonly ReadEntryRow[];
}

/**
 * Interprets an office's sheet as rows that know how they change the register: as the program proposes, as a person
 * corrected it for an earlier file with the same headings, and as corrected now, the later over the earlier.
 *
 * @throws AppError SHEET_NOT_FOUND, HEADER_NOT_FOUND, INVALID_INPUT for a correction that cannot be done
 */
export async function readRows(
  read: ReadHandle,
  office: OfficeRecord,
  grids: readonly SheetGrid[],
  input: ImportInput,
  today: PlainDate,
): Promise<ReadRows> {
  const proposed = (input.kind === 'rat' ? findRatSheet : findRegister)(grids, input.sheet);
  const mapping = await readMapping(read, proposed, input, today);
  const table = correctedTable(proposed, mapping.corrections);
  const regions = await listWithin(read, office.regionCode);
  const judge = ratJudge(await readRuleBook(read));
  return {
    mapping,
    ...(input.kind === 'rat'
      ? ratRows(table, regions, judge)
      : registerRows(table, regions, judge, {
          // A sheet that names no year reports the last closed one.
          fallbackYear: dateParts(today).year - 1,
          chosenYear: input.figuresBookYear,
          regencyCode: office.level === 'regency' ? office.regionCode : null,
        })),
  };
}

interface RegisterOptions {
  readonly fallbackYear: number;
  readonly chosenYear: number | null;
  readonly regencyCode: string | null;
}

type Interpreted = Omit<ReadRows, 'mapping'>;

function registerRows(
  source: Table,
  regions: readonly OfficeRegion[],
  judgeRats: JudgeRats,
  { fallbackYear, chosenYear, regencyCode }: RegisterOptions,
): Interpreted {
  const { rows, figuresBookYear: yearOfSheet, ...table } = readRegisterTable(source, regions);
  const figuresBookYear = chosenYear ?? yearOfSheet ?? fallbackYear;
  return {
    table,
    figuresBookYear,
    rows: rows.map(({ row, values, reasons }) => ({
      row,
      reasons: [...reasons, ...judgeRats(values.rats), ...tooLong(values)],
      name: values.name,
      nikKoperasi: values.nikKoperasi,
      legalEntityNumber: values.legalEntityNumber,
      districtCode: values.districtCode,
      mayCreate: true,
      merge: (known) => ({
        entry: mergeEntry(values, known, { figuresBookYear, regencyCode }),
        reasons: [
          ...mergeRats(known?.rats ?? [], values.rats).reasons,
          ...(known === undefined && values.status === null ? [STATUS_NOT_SAID] : []),
        ],
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

function ratRows(source: Table, regions: readonly OfficeRegion[], judgeRats: JudgeRats): Interpreted {
  const { rows, ...table } = readRatTable(source, regions);
  return {
    table,
    figuresBookYear: null,
    rows: rows.map(({ rats, reasons, ...row }) => ({
      ...row,
      reasons: [...reasons, ...judgeRats(rats)],
      mayCreate: false,
      merge: (known) => {
        if (!known) throw new Error('a RAT row never creates a cooperative');
        const merged = mergeRats(known.rats, rats);
        return { entry: { ...known, rats: merged.rats }, reasons: merged.reasons };
      },
    })),
  };
}
