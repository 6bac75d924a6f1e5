import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { byField, describeField, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import type { ListedField } from '#rules/cooperative/field-lists.ts';
import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import type { CooperativeTable } from '../../schema/cooperative.ts';
import { COLUMNS } from './columns.ts';

export type SortColumn = Exclude<RegisterColumn, 'completeness' | 'regencyName'>;

export interface ListOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

interface SortKey {
  readonly column: keyof CooperativeTable;
  /** Few values, many rows each: within one value the rows stand in the order of names. */
  readonly isGrouped: boolean;
  /** How an unknown value is stored; undefined where every row has one. */
  readonly unknown?: '' | null;
}

const grouped = (column: keyof CooperativeTable, unknown: '' | null): SortKey => ({
  column,
  isGrouped: true,
  unknown,
});
const singular = (column: keyof CooperativeTable, unknown: '' | null): SortKey => ({
  column,
  isGrouped: false,
  unknown,
});

/** How the list stands in the order of a field of the row. */
function fieldKey(name: ListedField): SortKey {
  const { listed, empty } = describeField(name);
  const key = { column: COLUMNS[name], isGrouped: listed === 'few' };
  return empty === '' || empty === null ? { ...key, unknown: empty } : key;
}

/** Each has its index, made by the migration that made the column. */
const SORT_KEYS: Readonly<Record<SortColumn, SortKey>> = {
  ...byField(LISTED_FIELDS, fieldKey),
  name: { column: 'name_key', isGrouped: false },
  updatedAt: { column: 'updated_at', isGrouped: false },
  lastRatOn: grouped('latest_rat_on', null),
  verification: grouped('latest_verification', ''),
  members: singular('latest_members', null),
  ownCapital: singular('latest_own_capital', null),
  assets: singular('latest_assets', null),
  turnover: singular('latest_turnover', null),
  surplus: singular('latest_surplus', null),
};

const nameKey = sql.ref('cooperative.name_key');
/** Rows of equal keys stand in the order they came in; every index ends with it, so that no page sorts. */
const arrival = sql.ref('cooperative.sequence');

/** Part of a list whose rows all stand before those of the next part. */
export interface ListPart {
  readonly where: RawBuilder<SqlBool>;
  readonly orderBy: RawBuilder<unknown>;
}

/** The list in one piece, for few rows that are sorted as they are found. */
export function wholeOrder({ column, isDescending }: ListOrder): RawBuilder<unknown> {
  const key = SORT_KEYS[column];
  const order = orderOf(key, isDescending);
  return key.unknown === undefined ? order : sql`${isUnknown(key)}, ${order}`;
}

/** The list as parts that an index walks in order: what is known first, in either direction, as in a spreadsheet. */
export function partsOf({ column, isDescending }: ListOrder): readonly ListPart[] {
  const key = SORT_KEYS[column];
  const orderBy = orderOf(key, isDescending);
  if (key.unknown === undefined) return [{ where: sql`1 = 1`, orderBy }];
  const ref = sql.ref(`cooperative.${key.column}`);
  const known: RawBuilder<SqlBool> = key.unknown === '' ? sql`${ref} > ''` : sql`${ref} IS NOT NULL`;
  return [
    { where: known, orderBy },
    { where: isUnknown(key), orderBy },
  ];
}

function isUnknown({ column, unknown }: SortKey): RawBuilder<SqlBool> {
  const ref = sql.ref(`cooperative.${column}`);
  return unknown === null ? sql`${ref} IS NULL` : sql`${ref} = ''`;
}

/** Descending is the exact reverse, so that one index serves both directions. */
function orderOf({ column, isGrouped }: SortKey, isDescending: boolean): RawBuilder<unknown> {
  const terms = [sql.ref(`cooperative.${column}`), ...(isGrouped ? [nameKey] : []), arrival];
  return sql.join(isDescending ? terms.map((term) => sql`${term} DESC`) : terms);
}
