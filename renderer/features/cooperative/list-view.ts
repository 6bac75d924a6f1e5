import type { ListView } from '#contract/cooperative/filter.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '#rules/cooperative/register-column.ts';

export type ListSort = ListView['sort'];
export type SortColumn = ListSort['column'];

export const DEFAULT_COLUMNS: readonly RegisterColumn[] = [
  'name',
  'legalEntityNumber',
  'nikKoperasi',
  'districtName',
  'status',
  'lastRatOn',
  'members',
];

const UNSORTED: readonly RegisterColumn[] = ['completeness', 'regencyName'];

export function isSortColumn(column: RegisterColumn): column is SortColumn {
  return !UNSORTED.includes(column);
}

/** Pressing a header sorts by it; pressing it again turns the order round. */
export function sortedBy(now: ListSort, key: string): ListSort {
  const column = REGISTER_COLUMNS.find((known) => known === key);
  if (column === undefined || !isSortColumn(column)) return now;
  return { column, isDescending: column === now.column && !now.isDescending };
}
