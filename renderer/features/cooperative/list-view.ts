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

/** Where large letters leave no room: what a cooperative is and how it stands, whole. */
export const SHORT_COLUMNS: readonly RegisterColumn[] = ['name', 'districtName', 'status', 'lastRatOn'];

/** The columns to draw: those chosen, however wide; the short set in place of the usual ones where they would not fit. */
export function shownColumns(chosen: readonly RegisterColumn[], hasRoom: boolean): readonly RegisterColumn[] {
  const isUsual = chosen.join(' ') === DEFAULT_COLUMNS.join(' ');
  return isUsual && !hasRoom ? SHORT_COLUMNS : chosen;
}

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
