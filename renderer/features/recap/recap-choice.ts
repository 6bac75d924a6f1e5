import { cooperativeFilter, type CooperativeFilter } from '#contract/cooperative/filter.ts';
import {
  RECAP_COLUMN_CATALOGUE,
  STANDARD_RECAP_COLUMNS,
  type RecapColumnChoice,
  type RecapColumnKey,
} from '#rules/recap/column.ts';
import { RECAP_GROUPINGS, type RecapGrouping } from '#rules/recap/grouping.ts';

/** What a recap shows: its rows, its columns and which cooperatives it counts. */
export interface RecapChoice {
  readonly grouping: RecapGrouping;
  readonly columns: readonly RecapColumnChoice[];
  readonly filters: readonly CooperativeFilter[];
}

const KEY = 'meja.recap';

const needsBookYear = (key: RecapColumnKey): boolean =>
  RECAP_COLUMN_CATALOGUE.some((entry) => entry.key === key && entry.needsBookYear);

/** The table as the province publishes it, of every cooperative of the region. */
export function standardChoice(level: 'regency' | 'province' | undefined): RecapChoice {
  return {
    grouping: level === 'province' ? 'regency' : 'district',
    columns: STANDARD_RECAP_COLUMNS.map((key) => ({ key, bookYear: null })),
    filters: [],
  };
}

export function isStandard(choice: RecapChoice, standard: RecapChoice): boolean {
  return JSON.stringify(choice) === JSON.stringify(standard);
}

/** The chosen columns in the catalogue's order, the years of one column one after the other. */
export function inCatalogueOrder(columns: readonly RecapColumnChoice[]): readonly RecapColumnChoice[] {
  return RECAP_COLUMN_CATALOGUE.flatMap(({ key }) =>
    columns.filter((one) => one.key === key).sort((a, b) => (a.bookYear ?? 0) - (b.bookYear ?? 0)),
  );
}

/** The columns with or without one; a column of a book year may stand there once for each year. */
export function withColumn(
  columns: readonly RecapColumnChoice[],
  column: RecapColumnChoice,
  isChosen: boolean,
): readonly RecapColumnChoice[] {
  const others = columns.filter(({ key, bookYear }) => key !== column.key || bookYear !== column.bookYear);
  return inCatalogueOrder(isChosen ? [...others, column] : others);
}

function readColumn(stored: unknown): RecapColumnChoice | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { key, bookYear } = stored as Readonly<Record<string, unknown>>;
  const known = RECAP_COLUMN_CATALOGUE.find((entry) => entry.key === key);
  if (!known) return undefined;
  if (!needsBookYear(known.key)) return { key: known.key, bookYear: null };
  return typeof bookYear === 'number' ? { key: known.key, bookYear } : undefined;
}

/** The choice in a kept text, without what this version does not know; undefined when nothing of it is left. */
export function readChoice(text: string): RecapChoice | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof stored !== 'object' || stored === null) return undefined;
  const kept = stored as Readonly<Record<string, unknown>>;
  const grouping = RECAP_GROUPINGS.find((known) => known === kept['grouping']);
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const columns = listOf(kept['columns'])
    .map(readColumn)
    .filter((column) => column !== undefined);
  if (grouping === undefined || columns.length === 0) return undefined;
  const filters = listOf(kept['filters']).map((filter) => cooperativeFilter.safeParse(filter));
  // Without one of its conditions a recap would count other cooperatives than the clerk remembers.
  if (filters.some(({ success }) => !success)) return undefined;
  return { grouping, columns: inCatalogueOrder(columns), filters: filters.flatMap(({ data }) => data ?? []) };
}

/** The recap chosen last on this PC. */
export function rememberedChoice(): RecapChoice | undefined {
  const stored = localStorage.getItem(KEY);
  return stored === null ? undefined : readChoice(stored);
}

export function rememberChoice(choice: RecapChoice): void {
  localStorage.setItem(KEY, JSON.stringify(choice));
}
