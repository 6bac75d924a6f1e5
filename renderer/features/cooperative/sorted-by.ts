import type { CooperativeFilter } from './use-cooperative-rows.ts';

type Sorting = Pick<CooperativeFilter, 'sort' | 'isDescending'>;

const SORTS: readonly CooperativeFilter['sort'][] = ['name', 'district', 'status', 'lastRat'];

/** Pressing a header sorts by it; pressing it again turns the order round. */
export function sortedBy(now: Sorting, key: string): Sorting {
  const sort = SORTS.find((known) => known === key) ?? now.sort;
  return { sort, isDescending: sort === now.sort ? !now.isDescending : false };
}
