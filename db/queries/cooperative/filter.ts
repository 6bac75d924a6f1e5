import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { COMPLETENESS_ITEMS, completenessOf } from '#rules/cooperative/completeness.ts';
import type { CompletenessItem } from '#rules/cooperative/completeness.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { byField, isDayFilter, WORD_FILTERS } from '#rules/cooperative/field-lists.ts';
import type { DayFilter, WordFilter } from '#rules/cooperative/field-lists.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { COMPLETENESS_COLUMNS, HELD_ITEMS } from '../../engine/completeness-index.ts';
import { unindexed } from '../../engine/planner-hint.ts';
import type { CooperativeTable } from '../../schema/cooperative.ts';
import { COLUMNS } from './columns.ts';

type Column = keyof CooperativeTable;

const WORD_COLUMNS = {
  status: 'status',
  district: 'district_code',
  village: 'village_code',
  regency: 'regency_code',
  ...byField(WORD_FILTERS, (field) => COLUMNS[field]),
  certificate: 'certificate',
  officer: 'assigned_officer',
  verification: 'latest_verification',
} as const satisfies Readonly<Record<string, Column>>;

const IS_PLACE: ReadonlySet<string> = new Set(['district', 'regency']);

const AMOUNT_COLUMNS = {
  members: 'latest_members',
  assets: 'latest_assets',
  turnover: 'latest_turnover',
} as const satisfies Readonly<Record<string, Column>>;

/** Unknown is null in these, an empty text in all others. */
const NULLABLE: readonly Column[] = [
  'legal_entity_on',
  'village_code',
  'latest_members',
  'latest_assets',
  'latest_rat_on',
];

/** One condition of the list; all of them must hold. */
export type CooperativeFilter =
  | { readonly field: 'status'; readonly in: readonly CooperativeStatus[] }
  | { readonly field: WordFilter; readonly in: readonly string[] }
  | {
      readonly field: Exclude<keyof typeof WORD_COLUMNS, 'status' | WordFilter>;
      readonly in: readonly string[];
    }
  | { readonly field: 'rat'; readonly bookYear: number; readonly isReported: boolean }
  | { readonly field: DayFilter; readonly from: PlainDate | null; readonly to: PlainDate | null }
  | {
      readonly field: 'members' | 'assets' | 'turnover' | 'completeness';
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Lacks at least one of these. */
  | { readonly field: 'missing'; readonly in: readonly CompletenessItem[] };

const isDays = (
  filter: CooperativeFilter,
): filter is Extract<CooperativeFilter, { readonly field: DayFilter }> => isDayFilter(filter.field);

export interface CooperativeSelection {
  readonly text: string;
  readonly filters: readonly CooperativeFilter[];
}

/** How many items of the completeness score a row has. */
export const heldItems = sql<number>`(${sql.raw(HELD_ITEMS)})`;

/** Percent for each number of items held: index 0 is an empty record. The rule's own rounding. */
export const PERCENT_OF_HELD: readonly number[] = Array.from(
  { length: COMPLETENESS_ITEMS.length + 1 },
  (_, held) => completenessOf(presentFirst(held)).percent,
);

function presentFirst(held: number): Readonly<Record<CompletenessItem, boolean>> {
  const entries = COMPLETENESS_ITEMS.map((item, index) => [item, index < held] as const);
  return Object.fromEntries(entries) as Record<CompletenessItem, boolean>;
}

/** True where dissolved cooperatives are asked for beside others, so that no index on the listed ones holds all. */
export function showsUnlisted(filters: readonly CooperativeFilter[]): boolean {
  const named = filters.flatMap((filter) => (filter.field === 'status' ? filter.in : []));
  return named.includes('dissolved') && named.some((status) => status !== 'dissolved');
}

/**
 * What the list shows at all: dissolved cooperatives only when a status filter names them, merged duplicates never.
 * @param mayLead false where a condition decides how the rows are found
 */
export function scopeOf(filters: readonly CooperativeFilter[], mayLead: boolean): RawBuilder<SqlBool> {
  const listed = sql.ref('cooperative.is_listed');
  const isListed = mayLead ? listed : unindexed(listed);
  const unmerged = sql`${unindexed(sql.ref('cooperative.merged_into'))} IS NULL`;
  const named = filters.flatMap((filter) => (filter.field === 'status' ? filter.in : []));
  if (!named.includes('dissolved')) return sql`${isListed} = 1`;
  return named.every((status) => status === 'dissolved')
    ? sql`${isListed} = 0 AND ${unmerged}`
    : sql`${isListed} IN (0, 1) AND ${unmerged}`;
}

/**
 * The condition of one filter.
 * @param mayLead false where another condition or the order decides how the rows are found
 */
export function conditionOf(filter: CooperativeFilter, mayLead: boolean): RawBuilder<SqlBool> {
  const column = (name: Column): RawBuilder<unknown> => {
    const ref = sql.ref(`cooperative.${name}`);
    return mayLead ? ref : unindexed(ref);
  };
  if (isDays(filter)) return between(column(COLUMNS[filter.field]), filter.from, filter.to);
  switch (filter.field) {
    case 'rat': {
      const { bookYear, isReported } = filter;
      if (isReported && mayLead)
        return sql`cooperative.id IN (SELECT cooperative_id FROM rat WHERE book_year = ${bookYear})`;
      const exists = sql<SqlBool>`EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id
        AND rat.book_year = ${bookYear})`;
      return isReported ? exists : sql`NOT ${exists}`;
    }
    case 'missing':
      return anyOf(
        filter.in.map((item) => {
          const name = COMPLETENESS_COLUMNS[item];
          return NULLABLE.includes(name) ? sql`${column(name)} IS NULL` : sql`${column(name)} = ''`;
        }),
      );
    case 'completeness': {
      const within = PERCENT_OF_HELD.flatMap((percent, held) => (isWithin(percent, filter) ? [held] : []));
      const held = mayLead ? heldItems : unindexed(heldItems);
      return within.length === 0 ? sql`1 = 0` : sql`${held} BETWEEN ${within[0]} AND ${within.at(-1)}`;
    }
    case 'members':
    case 'assets':
    case 'turnover':
      return between(column(AMOUNT_COLUMNS[filter.field]), filter.from, filter.to);
    default: {
      const words =
        filter.field === 'verification' ? filter.in.map((word) => word.replace('none', '')) : filter.in;
      const place = column(WORD_COLUMNS[filter.field]);
      if (!IS_PLACE.has(filter.field) || !words.includes('')) return sql`${place} IN (${sql.join(words)})`;
      // Where a cooperative lies is null, not empty, while nobody knows.
      const named = words.filter((word) => word !== '');
      const isUnknown = sql<SqlBool>`${place} IS NULL`;
      return named.length === 0 ? isUnknown : anyOf([sql`${place} IN (${sql.join(named)})`, isUnknown]);
    }
  }
}

/** Items of the completeness score whose column stands in no index of its own. */
const UNINDEXED_ITEMS: readonly CompletenessItem[] = ['secretaryName', 'treasurerName', 'supervisorName'];

/** True where an index answers the filter, so that few rows are found without looking at all. */
export function hasIndex(filter: CooperativeFilter): boolean {
  if (filter.field === 'rat') return filter.isReported;
  // Nearly the whole register lies in the office's own: an index would find nothing faster.
  if (filter.field === 'regency') return false;
  return filter.field !== 'missing' || !filter.in.some((item) => UNINDEXED_ITEMS.includes(item));
}

/** True where the list's own index (engine/list-index.ts) holds all that the filter asks. */
export const isInListIndex = ({ field }: CooperativeFilter): boolean =>
  field !== 'rat' && field !== 'missing';

/** True where the rows of one value stand in the order of names. */
export function keepsNameOrder(filter: CooperativeFilter): boolean {
  return 'in' in filter && filter.field !== 'missing' && filter.field !== 'regency' && filter.in.length === 1;
}

const isWithin = (
  value: number,
  { from, to }: { readonly from: number | null; readonly to: number | null },
) => (from === null || value >= from) && (to === null || value <= to);

const anyOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql`(${sql.join(conditions, sql` OR `)})`;

function between(
  column: RawBuilder<unknown>,
  from: number | PlainDate | null,
  to: number | PlainDate | null,
): RawBuilder<SqlBool> {
  const bounds = [
    ...(from === null ? [] : [sql`${column} >= ${from}`]),
    ...(to === null ? [] : [sql`${column} <= ${to}`]),
  ];
  return bounds.length === 0 ? sql`1 = 1` : sql`(${sql.join(bounds, sql` AND `)})`;
}
