import type Sqlite from 'better-sqlite3';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import type { CooperativeRow } from '#db/schema/cooperative.ts';
import { COMPLETENESS_ITEMS, completenessOf } from '#rules/cooperative/completeness.ts';
import { isDayFilter, isWordFilter } from '#rules/cooperative/field-lists.ts';
import type { DayFilter, WordFilter } from '#rules/cooperative/field-lists.ts';
import type { CompletenessItem } from '#rules/cooperative/completeness.ts';
import { NAME_OPENINGS } from '#rules/cooperative/name.ts';

/** The list worked out in plain JavaScript over the same rows, to compare the database's answers with. */
export interface ModelRow extends CooperativeRow {
  /** Book years with a RAT. */
  readonly ratYears: readonly number[];
  /** Names of everyone with a role. */
  readonly people: readonly string[];
}

export function modelRows(raw: Sqlite.Database): readonly ModelRow[] {
  const years = new Map<string, number[]>();
  for (const { id, year } of raw
    .prepare<[], { id: string; year: number }>('SELECT cooperative_id AS id, book_year AS year FROM rat')
    .all()) {
    years.set(id, [...(years.get(id) ?? []), year]);
  }
  return raw
    .prepare<[], CooperativeRow>('SELECT * FROM cooperative')
    .all()
    .map((row) => ({ ...row, ratYears: years.get(row.id) ?? [], people: [] }));
}

const ITEM_VALUES: Readonly<Record<CompletenessItem, (row: ModelRow) => unknown>> = {
  legalEntityNumber: (row) => row.legal_entity_number,
  legalEntityOn: (row) => row.legal_entity_on,
  nikKoperasi: (row) => row.nik_koperasi,
  nib: (row) => row.nib,
  npwp: (row) => row.npwp,
  kind: (row) => row.kind,
  group: (row) => row.cooperative_group,
  sector: (row) => row.sector,
  address: (row) => row.address,
  villageCode: (row) => row.village_code,
  phone: (row) => row.phone,
  chairName: (row) => row.chair_name,
  secretaryName: (row) => row.secretary_name,
  treasurerName: (row) => row.treasurer_name,
  supervisorName: (row) => row.supervisor_name,
  members: (row) => row.latest_members,
  assets: (row) => row.latest_assets,
  rat: (row) => row.latest_rat_on,
};

const hasItem = (row: ModelRow, item: CompletenessItem): boolean => {
  const value = ITEM_VALUES[item](row);
  return value !== null && value !== '';
};

/** By the rule itself. */
export function modelCompleteness(row: ModelRow): number {
  const present = Object.fromEntries(COMPLETENESS_ITEMS.map((item) => [item, hasItem(row, item)]));
  return completenessOf(present as Record<CompletenessItem, boolean>).percent;
}

type Range = { readonly from: number | string | null; readonly to: number | string | null };
const isWithin = (value: number | string | null, { from, to }: Range): boolean =>
  (from === null && to === null) ||
  (value !== null && (from === null || value >= from) && (to === null || value <= to));

const isDays = (
  filter: CooperativeFilter,
): filter is Extract<CooperativeFilter, { readonly field: DayFilter }> => isDayFilter(filter.field);

const isWords = (
  filter: CooperativeFilter,
): filter is Extract<CooperativeFilter, { readonly field: WordFilter }> => isWordFilter(filter.field);

function meets(row: ModelRow, filter: CooperativeFilter): boolean {
  const isIn = (value: string | null, words: readonly string[]) => value !== null && words.includes(value);
  if (isDays(filter)) return isWithin(row[COLUMNS[filter.field]], filter);
  if (isWords(filter)) return isIn(row[COLUMNS[filter.field]], filter.in);
  switch (filter.field) {
    case 'status':
      return isIn(row.status, filter.in);
    case 'district':
      return isIn(row.district_code ?? '', filter.in);
    case 'village':
      return isIn(row.village_code, filter.in);
    case 'regency':
      return isIn(row.regency_code ?? '', filter.in);
    case 'certificate':
      return isIn(row.certificate, filter.in);
    case 'officer':
      return isIn(row.assigned_officer, filter.in);
    case 'verification':
      return isIn(row.latest_verification === '' ? 'none' : row.latest_verification, filter.in);
    case 'rat':
      return row.ratYears.includes(filter.bookYear) === filter.isReported;
    case 'members':
      return isWithin(row.latest_members, filter);
    case 'assets':
      return isWithin(row.latest_assets, filter);
    case 'turnover':
      return isWithin(row.latest_turnover, filter);
    case 'completeness':
      return isWithin(modelCompleteness(row), filter);
    case 'missing':
      return filter.in.some((item) => !hasItem(row, item));
    default:
      return filter satisfies never;
  }
}

/** Rows that the filters select: merged ones never, dissolved ones when a status filter names them. */
export function modelSelection(
  rows: readonly ModelRow[],
  filters: readonly CooperativeFilter[],
): readonly ModelRow[] {
  const statuses = filters.flatMap((filter) => (filter.field === 'status' ? filter.in : []));
  return rows.filter(
    (row) =>
      row.merged_into === null &&
      (row.status !== 'dissolved' || statuses.includes('dissolved')) &&
      filters.every((filter) => meets(row, filter)),
  );
}

const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[.'’-]/g, '');

/** Rows that hold every one of these lower-case words: anywhere from three letters on, at the start of a word below. */
export function modelFound(rows: readonly ModelRow[], words: readonly string[]): readonly ModelRow[] {
  return rows.filter((row) => {
    const numbers = [row.legal_entity_key, row.nik_koperasi, row.nib, row.npwp];
    const places = [row.address, row.village_name, row.district_name];
    const officers = [
      row.chair_name,
      row.secretary_name,
      row.treasurer_name,
      row.supervisor_name,
      row.manager_name,
    ];
    const text = ` ${row.name_key} ${[...numbers, ...places, ...officers, ...row.people].map(squeezed).join(' ')}`;
    return words.every((word) => text.includes(word.length < 3 ? ` ${word}` : word));
  });
}

/** True for a name that begins with the words, whatever kind stands before. */
export function modelOpens(row: ModelRow, opening: string): boolean {
  return NAME_OPENINGS.some((kind) => row.name_key.startsWith(kind === '' ? opening : `${kind} ${opening}`));
}
