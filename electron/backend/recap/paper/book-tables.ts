import type { RecapTable } from '#contract/recap/recap.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { ratYearsShown } from '#rules/recap/annual-recap.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { STANDARD_RECAP_COLUMNS } from '#rules/recap/column.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { TableRequest } from '#rules/recap/table-request.ts';
import { numberIn } from './paper-table.ts';

/** The newest book years stand kecamatan by kecamatan too. */
export const RAT_YEARS_BY_REGION = 3;

const plain = (keys: readonly RecapColumnKey[]): readonly RecapColumnChoice[] =>
  keys.map((key) => ({ key, bookYear: null }));

export const STANDARD = plain(STANDARD_RECAP_COLUMNS);
export const MEMBERS = plain(['membersMale', 'membersFemale', 'members', 'managers', 'employees']);
export const MONEY = plain(['ownCapital', 'outsideCapital', 'assets', 'turnover', 'surplus']);

const ratOf = (bookYear: number): readonly RecapColumnChoice[] => [
  { key: 'rat', bookYear },
  { key: 'ratPercent', bookYear },
];

/** Active cooperatives, and of each book year how many held their RAT. */
export const ratColumns = (years: readonly number[]): readonly RecapColumnChoice[] => [
  { key: 'active', bookYear: null },
  ...years.flatMap(ratOf),
];

export interface BookTables {
  /** Regions, finest last: only kecamatan for a kabupaten, kabupaten and kecamatan for a province. Every column. */
  readonly regions: readonly RecapTable[];
  /** By kind: every column but RAT. */
  readonly kind: RecapTable;
  /** The six figures of the published table by everything else that says something. */
  readonly others: readonly RecapTable[];
  readonly ratYears: readonly number[];
}

const OTHERS: readonly RecapGrouping[] = ['group', 'sector', 'form', 'pattern', 'grade', 'localClass'];

/** A table in which every cooperative is unknown, such as grades before the first evaluation, says nothing. */
function isTelling(table: RecapTable): boolean {
  const at = table.columns.findIndex(({ key }) => key === 'total');
  return table.rows.some(({ key, cells }) => key !== '' && (cells[at] ?? 0) > 0);
}

const levelsOf = (office: OfficeRecord): readonly RecapGrouping[] =>
  office.level === 'province' ? ['regency', 'district'] : ['district'];

/** Every table that the annual recap asks its frozen cooperatives for. */
export function bookTableRequests(office: OfficeRecord, cutOffOn: PlainDate): readonly TableRequest[] {
  const everything = [...STANDARD, ...ratYearsShown(cutOffOn).flatMap(ratOf), ...MEMBERS, ...MONEY];
  return [
    ...levelsOf(office).map((grouping) => ({ grouping, columns: everything })),
    { grouping: 'kind', columns: [...STANDARD, ...MEMBERS, ...MONEY] },
    ...OTHERS.map((grouping) => ({ grouping, columns: STANDARD })),
  ];
}

/** @param tables the answers to `bookTableRequests`, in its order */
export function bookTables(
  office: OfficeRecord,
  cutOffOn: PlainDate,
  tables: readonly RecapTable[],
): BookTables {
  const levels = levelsOf(office).length;
  const regions = tables.slice(0, levels);
  const [kind, ...others] = tables.slice(levels);
  if (!kind) throw new Error('an annual recap has a table by kind');
  const ratYears = knownYears(regions[0], ratYearsShown(cutOffOn));
  return { regions, kind, others: others.filter(isTelling), ratYears };
}

/** From the first year of which the register knows a RAT: before it the register is silent, not the cooperatives. */
function knownYears(table: RecapTable | undefined, years: readonly number[]): readonly number[] {
  const first = years.findIndex(
    (year) => table !== undefined && (numberIn(table, table.total.cells, 'rat', year) ?? 0) > 0,
  );
  return years.slice(first < 0 ? -1 : first);
}
