import { BOARD_ORDERS } from '#contract/rat.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';

/** What the board shows of a book year. */
export type BoardQuery = InputOf<'rat.boardCount'>;

export type StageWord = keyof OutputOf<'rat.boardCount'>['stages'];
/** Every stage in the order of the year. */
export const STAGE_WORDS: readonly StageWord[] = ['none', 'unplaced', ...RAT_STAGES];

export const wholeBoard = (bookYear: number): BoardQuery => ({ bookYear });

/** Without a value the condition is taken away. */
export function withCondition<Name extends keyof BoardQuery>(
  query: BoardQuery,
  name: Name,
  value: BoardQuery[Name] | undefined,
): BoardQuery {
  const { [name]: _former, ...rest } = query;
  return { ...rest, bookYear: query.bookYear, ...(value === undefined ? {} : { [name]: value }) };
}

/** A heading pressed once sorts, again turns it round, a third time brings back the order by kecamatan. */
export function sortedBy(query: BoardQuery, key: string): BoardQuery {
  const order = BOARD_ORDERS.find((one) => one === key);
  const { sort = 'district', isDescending = false, ...rest } = query;
  if (order === undefined) return query;
  if (sort !== order) return { ...rest, sort: order };
  if (!isDescending) return { ...rest, sort: order, isDescending: true };
  return order === 'district' ? { ...rest, sort: order } : rest;
}
