import type { FILE_QUESTIONS, YEAR_SOURCES } from '#contract/import.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason, ReasonCode } from '#rules/value/reason.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { comparableWords } from '../spreadsheet/file/clean-text.ts';
import { correctedTable, scaledTable } from '../spreadsheet/find/column-mapping.ts';
import { figuresYear } from '../spreadsheet/find/book-years.ts';
import type { Table } from '../spreadsheet/find/table.ts';
import { YEAR_COLUMNS } from '../spreadsheet/find/year-column.ts';
import { withListYear, yearsSideBySide } from '../spreadsheet/find/year-columns.ts';
import type { TotalDifference } from '../spreadsheet/read/compare-totals.ts';
import { statusInRemarks } from '../spreadsheet/read/columns-by-content.ts';
import { lastEndedYear } from '../spreadsheet/read/read-mark.ts';
import { findRatSheet, readRatTable } from '../spreadsheet/read/read-rat-sheet.ts';
import { findRegister, readRegisterTable } from '../spreadsheet/read/read-register.ts';
import type { ReadOptions, TableReading } from '../spreadsheet/read/read-register.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { cooperativeLacks, ratLacks } from './lacking-columns.ts';
import type { WantedColumn } from './lacking-columns.ts';
import { withAssumed } from './assumed-values.ts';
import { isKindOpen } from './looks-like-rat-list.ts';
import { ratJudge } from './judge-rat.ts';
import type { JudgeRats } from './judge-rat.ts';
import { fittingValues } from './fitting-values.ts';
import { mergeEntry } from './merge-entry.ts';
import { mergeRats } from './merge-rats.ts';
import { regionsOf } from '../office/office-regions.ts';
import type { ReadEntryRow } from './plan-import.ts';
import { readMapping } from './read-mapping.ts';
import type { ImportInput, MappingRead } from './read-mapping.ts';

type YearSource = (typeof YEAR_SOURCES)[number];

export interface ReadRows {
  readonly table: TableReading;
  readonly mapping: MappingRead;
  /** The book year of members, capital and surplus, or of RAT columns that name none; null where nobody has said it. */
  readonly figuresBookYear: number | null;
  /** What named it. */
  readonly yearSource: YearSource | null;
  /** Other book years whose figures stand beside. */
  readonly furtherBookYears: readonly number[];
  readonly totals: readonly TotalDifference[];
  /** What is only to be had from a person: what the list is, the unit of money, the book year. */
  readonly questions: readonly (typeof FILE_QUESTIONS)[number][];
  /** Without its book year nothing of the list can be taken; in a register its figures are left out and named. */
  readonly isYearVital: boolean;
  readonly lacking: readonly WantedColumn[];
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
  const { sheet, headerRow } = input;
  const place = { sheet, headerRow };
  const proposed =
    input.kind === 'rat' ? findRatSheet(grids, place) : statusInRemarks(findRegister(grids, place));
  const mapping = await readMapping(read, proposed, input, today);
  const corrected = correctedTable(proposed, mapping.corrections);
  const table = scaledTable(corrected, input.unit === null ? null : UNITS[input.unit]);
  const options: ReadOptions = {
    regions: await regionsOf(read, office),
    today,
    statusWords: new Map(
      Object.entries(input.statusWords).map(([word, status]) => [comparableWords(word), status]),
    ),
  };
  const judge = ratJudge(await readRuleBook(read));
  const found =
    input.kind === 'rat'
      ? ratRows(table, options, judge, input.figuresBookYear)
      : registerRows(table, options, judge, {
          chosenYear: input.figuresBookYear,
          regencyCode: office.level === 'regency' ? office.regionCode : null,
        });
  const isUnitOpen =
    input.unit === null && table.columns.some(({ meaning }) => meaning?.isUnitDoubtful === true);
  return {
    mapping,
    ...found,
    questions: [
      ...(isKindOpen(table, input) ? ['kind' as const] : []),
      ...(isUnitOpen ? ['unit' as const] : []),
      ...found.questions,
    ],
    rows: input.isStrict ? found.rows.map(strictly) : found.rows,
  };
}

const UNITS = { one: 1, thousand: 1e3, million: 1e6 } as const;

/** Cells that could not be read as they stand: left out, or refusing their row where the office wants it so. */
const UNREADABLE: readonly ReasonCode[] = [
  'NIK_ANGKA_EXCEL',
  'ANGKA_TIDAK_TERBACA',
  'TANGGAL_TIDAK_TERBACA',
  'TANGGAL_TIDAK_MUNGKIN',
  'TEKS_TERLALU_PANJANG',
  'NIK_KOPERASI_PANJANG',
  'ANGGOTA_TIDAK_COCOK',
];

function strictly(row: ReadEntryRow): ReadEntryRow {
  const reasons = row.reasons.map((reason) =>
    UNREADABLE.includes(reason.code) ? { ...reason, level: 'refuse' as const } : reason,
  );
  return { ...row, reasons };
}

interface RegisterOptions {
  readonly chosenYear: number | null;
  readonly regencyCode: string | null;
}

type Interpreted = Omit<ReadRows, 'mapping'>;

const hasFigures = (values: RegisterValues): boolean =>
  YEAR_COLUMNS.some((figure) => values[figure] !== null);

function registerRows(
  source: Table,
  options: ReadOptions,
  judgeRats: JudgeRats,
  { chosenYear, regencyCode }: RegisterOptions,
): Interpreted {
  const proposed = figuresYear(source, lastEndedYear(options.today));
  const figuresBookYear = chosenYear ?? proposed?.year ?? null;
  const byYear = withListYear(source, figuresBookYear);
  const { rows, totals, ...table } = readRegisterTable(byYear, options);
  const isYearOpen =
    figuresBookYear === null && rows.some(({ values }) => values.bookYear === null && hasFigures(values));
  return {
    table,
    totals,
    figuresBookYear,
    yearSource: chosenYear === null ? (proposed?.source ?? null) : 'person',
    furtherBookYears: yearsSideBySide(byYear.columns).filter((year) => year !== figuresBookYear),
    questions: isYearOpen ? ['bookYear'] : [],
    isYearVital: false,
    lacking: cooperativeLacks(table),
    rows: rows.map(({ row, values, reasons }) => {
      const fitting = fittingValues(values);
      return {
        row,
        reasons: [
          ...reasons,
          ...judgeRats(values.rats),
          ...fitting.reasons,
          ...placeReasons(values, table, regencyCode),
        ],
        name: values.name,
        nikKoperasi: values.nikKoperasi,
        legalEntityNumber: values.legalEntityNumber,
        districtCode: values.districtCode,
        villageName: values.villageName,
        mayCreate: true,
        merge: (known) => {
          const defaults = { figuresBookYear, regencyCode, today: options.today };
          const merged = mergeEntry(fitting.values, known, defaults);
          const { entry, reasons: assumed } =
            known === undefined ? withAssumed(fitting.values, merged) : { entry: merged, reasons: [] };
          return {
            entry,
            reasons: [
              ...mergeRats(known?.rats ?? [], values.rats, options.today).reasons,
              ...(known === undefined && values.status === null ? [STATUS_NOT_SAID] : []),
              ...assumed,
            ],
          };
        },
      };
    }),
  };
}

/** A row whose place is said to no level, though the sheet has a column for it, is counted nowhere. */
function placeReasons(
  { districtCode, regencyCode, districtName }: RegisterValues,
  { columns }: TableReading,
  officeRegency: string | null,
): readonly Reason[] {
  const hasColumn = columns.some(({ field }) => field === 'districtName' || field === 'regencyName');
  if (districtCode !== null || regencyCode !== null || districtName !== null || !hasColumn) return [];
  const level = officeRegency === null ? 'Kabupaten/kota dan kecamatan' : 'Kecamatan';
  return [
    {
      code: 'WILAYAH_KOSONG',
      level: 'warning',
      field: 'Kecamatan',
      message: `${level} tidak disebut; dalam rekap koperasi ini terhitung "Tidak diketahui" sampai tempatnya diisi.`,
    },
  ];
}

/** A register without a status column is usual for a first list; the clerk is told what was noted instead. */
const STATUS_NOT_SAID: Reason = {
  code: 'STATUS_TIDAK_DISEBUT',
  level: 'warning',
  field: 'Status',
  message: 'Status tidak disebut; dicatat tidak aktif sampai Anda memastikannya.',
};

function ratRows(
  source: Table,
  options: ReadOptions,
  judgeRats: JudgeRats,
  chosenYear: number | null,
): Interpreted {
  const { rows, listYear, isYearMissing, ...table } = readRatTable(source, { ...options, chosenYear });
  return {
    table,
    totals: [],
    figuresBookYear: listYear,
    yearSource: listYear === null ? null : chosenYear === null ? 'title' : 'person',
    furtherBookYears: [],
    questions: isYearMissing ? ['bookYear'] : [],
    isYearVital: true,
    lacking: ratLacks(table),
    rows: rows.map(({ rats, reasons, ...row }) => ({
      ...row,
      reasons: [...reasons, ...judgeRats(rats)],
      bookYears: rats.map(({ bookYear }) => bookYear),
      mayCreate: false,
      merge: (known) => {
        if (!known) throw new Error('a RAT row never creates a cooperative');
        const merged = mergeRats(known.rats, rats, options.today);
        return { entry: { ...known, rats: merged.rats }, reasons: merged.reasons };
      },
    })),
  };
}
