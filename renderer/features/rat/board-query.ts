import type { InputOf } from '#contract/index.ts';

/** What the board shows of a book year. */
export type BoardQuery = InputOf<'rat.boardCount'>;

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
