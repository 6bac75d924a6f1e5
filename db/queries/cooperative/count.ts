import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { byField, FREE_WORD_FILTERS } from '#rules/cooperative/field-lists.ts';
import type { SummedColumn } from '#rules/cooperative/register-column.ts';
import type { ReadHandle } from '../../handles.ts';
import type { CooperativeTable } from '../../schema/cooperative.ts';
import { COLUMNS } from './columns.ts';
import type { CooperativeSelection } from './filter.ts';
import { selectedBy } from './page.ts';

export interface SelectionCount {
  readonly total: number;
  /** How many of them are active. */
  readonly activeTotal: number;
  /** Of the latest book year with figures; rupiah, members in people. */
  readonly totals: Readonly<Record<SummedColumn, number>>;
}

const sumOf = (column: keyof CooperativeTable): RawBuilder<number> =>
  sql`coalesce(sum(${sql.ref(column)}), 0)`;
const activeCount = sql<number>`coalesce(sum(CASE WHEN status = 'active' THEN 1 ELSE 0 END), 0)`;

/** How many match and what their figures add up to, in one pass. */
export async function countSelection(
  db: ReadHandle,
  selection: CooperativeSelection,
): Promise<SelectionCount> {
  const row = await db
    .selectFrom('cooperative')
    .select((expression) => [
      expression.fn.countAll<number>().as('all'),
      activeCount.as('active'),
      sumOf('latest_members').as('members'),
      sumOf('latest_own_capital').as('ownCapital'),
      sumOf('latest_assets').as('assets'),
      sumOf('latest_turnover').as('turnover'),
      sumOf('latest_surplus').as('surplus'),
    ])
    .where(await selectedBy(db, selection))
    .executeTakeFirstOrThrow();
  const { all, active, ...totals } = row;
  return { total: all, activeTotal: active, totals };
}

/** What the register holds in all (dissolved and merged left out) and how many of them are active. */
export async function countRegister(
  db: ReadHandle,
): Promise<{ readonly registerTotal: number; readonly registerActive: number }> {
  return db
    .selectFrom('cooperative')
    .select((expression) => [
      expression.fn.countAll<number>().as('registerTotal'),
      activeCount.as('registerActive'),
    ])
    .where('is_listed', '=', 1)
    .executeTakeFirstOrThrow();
}

const VALUE_COLUMNS = {
  ...byField(FREE_WORD_FILTERS, (field) => COLUMNS[field]),
  officer: COLUMNS.assignedOfficer,
} as const;
export type ValueField = keyof typeof VALUE_COLUMNS;

/** Values the listed cooperatives have in a column, by name, each with how many have it; an empty one stands first. */
export async function listValues(
  db: ReadHandle,
  field: ValueField,
): Promise<readonly { readonly value: string; readonly count: number }[]> {
  const column = VALUE_COLUMNS[field];
  const rows = await db
    .selectFrom('cooperative')
    .select((expression) => [column, expression.fn.countAll<number>().as('count')])
    .where('is_listed', '=', 1)
    .groupBy(column)
    .orderBy(column)
    .execute();
  return rows.map((row) => ({ value: row[column], count: row.count }));
}
