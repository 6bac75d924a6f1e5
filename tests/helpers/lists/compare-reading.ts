import path from 'node:path';
import type { SheetGrid } from '#backend/spreadsheet/file/sheet-grid.ts';
import { correctedTable, scaledTable } from '#backend/spreadsheet/find/column-mapping.ts';
import { findRatSheet, readRatTable } from '#backend/spreadsheet/read/read-rat-sheet.ts';
import { findRegister, readRegisterTable } from '#backend/spreadsheet/read/read-register.ts';
import type { ReadOptions, TableReading } from '#backend/spreadsheet/read/read-register.ts';
import type { RegisterValues } from '#backend/spreadsheet/read/register-row.ts';
import type { RatDay } from '#backend/spreadsheet/read/row-reader.ts';
import { loadProvince } from '#db/reference-data/regions.ts';
import { isIdentifying } from '#rules/value/nothing.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { LIST_DAY } from './facts.ts';
import type { ColumnMeaning, CooperativeRow, GeneratedList } from './list-types.ts';

/** What a reading says otherwise than the truth of its list; `what` names the kind of fault. */
export interface Difference {
  readonly seed: number;
  readonly what: string;
  readonly row: number | null;
  readonly expected: unknown;
  readonly found: unknown;
}

const REGIONS = path.resolve('resources/region');
const optionsByOffice = new Map<string, ReadOptions>();

export function optionsOf(office: string): ReadOptions {
  const known = optionsByOffice.get(office);
  if (known) return known;
  const province = loadProvince(REGIONS, office.slice(0, 2));
  const isOwn = ({ code }: { readonly code: string }): boolean =>
    code === office || code.startsWith(`${office}.`);
  const options = {
    regions: {
      own: province.filter(isOwn),
      neighbours: province.filter((region) => region.level === 'regency' && !isOwn(region)),
    },
    today: toPlainDate(LIST_DAY),
  };
  optionsByOffice.set(office, options);
  return options;
}

/** The program's own name of what a column holds. */
export const FIELD_OF: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  position: 'rowNumber',
  kecamatan: 'districtName',
  village: 'villageName',
  regency: 'regencyName',
  province: 'provinceName',
  managers: 'managerCount',
  employees: 'employeeCount',
  legalEntityNumberAndDay: 'legalEntityNumber',
  statusActive: 'statusActiveMark',
  statusInactive: 'statusInactiveMark',
  ratOn: 'rat',
  ratHeld: 'ratHeldMark',
  ratNotHeld: 'ratNotHeldMark',
};
const fieldOf = (meaning: ColumnMeaning): string => FIELD_OF[meaning] ?? meaning;

/** What a person would say of the columns, as the import takes it. */
export function correctionsOf({ answers }: Pick<GeneratedList, 'answers'>): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.columns.map(({ column, meaning }) => [String(column), fieldOf(meaning)]));
}

interface ReadRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly values: Partial<RegisterValues>;
  readonly rats: readonly RatDay[];
}

export interface ListOfRows extends TableReading {
  readonly all: readonly ReadRow[];
  readonly year: number | null;
}

const UNITS = { ribu: 1e3, juta: 1e6 } as const;

/** The list as the program reads it, with the answers a person would give. */
export function readGenerated(list: GeneratedList, grids: readonly SheetGrid[]): ListOfRows {
  const options = optionsOf(list.office);
  const find = list.kind === 'rat' ? findRatSheet : findRegister;
  // Whoever has to say what a column holds has the sheet before the eyes.
  const sheet = list.answers.columns.length > 0 && list.format === 'xlsx' ? list.truth.sheet : null;
  const proposed = find(grids, { sheet, headerRow: null });
  const table = scaledTable(
    correctedTable(proposed, correctionsOf(list)),
    list.answers.unit === null ? null : UNITS[list.answers.unit],
  );
  if (list.kind === 'rat') {
    const { rows, listYear, ...reading } = readRatTable(table, {
      ...options,
      chosenYear: list.answers.bookYear,
    });
    const all = rows.map(({ row, reasons, rats, ...values }) => ({ row, reasons, rats, values }));
    return { ...reading, all, year: listYear };
  }
  const { rows, figuresBookYear, ...reading } = readRegisterTable(table, options);
  const all = rows.map(({ row, reasons, values }) => ({ row, reasons, values, rats: values.rats }));
  return { ...reading, all, year: list.answers.bookYear ?? figuresBookYear };
}

/** Every difference between a reading and the truth. */
export function differencesOf(list: GeneratedList, reading: ListOfRows): readonly Difference[] {
  const { seed, truth } = list;
  const found: Difference[] = [];
  const differ = (what: string, row: number | null, expected: unknown, actual: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(actual))
      found.push({ seed, what, row, expected, found: actual });
  };
  if (list.format === 'xlsx') differ('sheet', null, truth.sheet, reading.sheet);
  differ('last row', null, truth.rows.length, reading.lastRow);
  differ('piles', null, reading.lastRow, reading.all.length + reading.passedOver.length);
  if (found.length > 0) return found;
  const passed = new Map(reading.passedOver.map(({ row, kind }) => [row, kind]));
  const rows = new Map(reading.all.map((one) => [one.row, one]));
  for (const [index, told] of truth.rows.entries()) {
    const row = index + 1;
    const one = rows.get(row);
    if (told.kind !== 'cooperative') {
      if (one !== undefined) differ('no cooperative taken for one', row, told.kind, one.values.name);
      else if (told.kind !== passed.get(row)) differ(`kind ${told.kind}`, row, told.kind, passed.get(row));
      continue;
    }
    if (one === undefined) differ('lost cooperative', row, told.name, passed.get(row));
    else
      for (const difference of rowDifferences(list, reading, told, one))
        found.push({ seed, row, ...difference });
  }
  for (const [index, { meaning, headings }] of truth.columns.entries()) {
    const column = reading.columns.find((each) => each.index === index);
    const field = column?.field ?? null;
    if (meaning === 'other' || meaning === 'empty') {
      if (field !== null && field !== 'grade') differ('unknown column taken', null, headings, field);
    } else if (field === null && (column?.sameAs ?? null) === null)
      differ('column not understood', null, headings, meaning);
  }
  return found;
}

type RowDifference = Omit<Difference, 'seed' | 'row'>;

function rowDifferences(
  list: GeneratedList,
  reading: ListOfRows,
  told: CooperativeRow,
  { reasons, values, rats }: ReadRow,
): readonly RowDifference[] {
  const isIn = isAccepted(reasons);
  if (told.refusal !== null) {
    // A word that this program happens to know is no unknown one.
    const isUnderstood = told.refusal === 'unknown-status' && values.status !== null;
    return isIn && told.refusal !== 'double' && !isUnderstood
      ? [{ what: `not refused: ${told.refusal}`, expected: told.refusal, found: values.name }]
      : [];
  }
  if (!isIn && told.doubleOf === null)
    return [{ what: 'refused', expected: told.name, found: reasons.map(({ message }) => message) }];
  const pairs: [string, unknown, unknown][] = [
    ['name', told.name.replace(/\s+/g, ' '), values.name],
    ['legalEntityNumber', told.legalEntityNumber, identifying(values.legalEntityNumber)],
  ];
  if (list.kind === 'cooperative') {
    pairs.push(
      ['place', told.placeCode, values.districtCode ?? values.regencyCode ?? null],
      ['village', told.villageCode, values.villageCode],
      ['status', told.status, values.status],
      ['legalEntityOn', told.legalEntityOn, values.legalEntityOn],
      ['nikKoperasi', told.nikKoperasi, identifying(values.nikKoperasi)],
      ['certificate', told.certificate, values.certificate],
      ['certificateIssuedOn', told.certificateIssuedOn, values.certificateIssuedOn],
      ['certificateUntil', told.certificateUntil, values.certificateUntil],
      ['chairName', told.chairName?.replace(/\s+/g, ' ') ?? null, values.chairName],
      ['phone', told.phone?.replace(/\s+/g, ' ') ?? null, values.phone],
      ['lastRatOn', told.lastRatOn, values.lastRatOn],
      ...Object.entries(told.figures).map(([figure, amount]): [string, unknown, unknown] => [
        figure,
        amount ?? (figure === 'membersTotal' ? sumOf(told.figures) : null),
        values[(FIELD_OF[figure as ColumnMeaning] ?? figure) as 'assets'],
      ]),
    );
    const hasFigures = Object.values(told.figures).some((amount) => amount !== null);
    if (hasFigures) pairs.push(['book year', list.truth.bookYear, values.bookYear ?? reading.year]);
  }
  pairs.push([
    'rats',
    told.rats.filter(({ isHeld }) => isHeld).map(({ bookYear, on }) => [bookYear, on]),
    rats.map(({ bookYear, heldOn }) => [bookYear, heldOn]),
  ]);
  return pairs
    .filter(([, expected, found]) => JSON.stringify(expected ?? null) !== JSON.stringify(found ?? null))
    .map(([what, expected, found]) => ({ what, expected, found }));
}

/** Where a list has no total of its own, men and women make it. */
const sumOf = ({ membersMale, membersFemale }: CooperativeRow['figures']): number | null =>
  membersMale === null || membersFemale === null ? null : membersMale + membersFemale;

const identifying = (text: string | null | undefined): string | null =>
  text === null || text === undefined || !isIdentifying(text) ? null : text;
