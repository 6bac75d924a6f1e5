import { useQuery } from '@tanstack/react-query';
import type { AppError } from '#contract/errors.ts';
import { PAGE_LIFE_MS, PAGE_ROWS, pageBounds, usePages, type Pages } from './use-pages.ts';

interface Page<Row> {
  /** How many rows the whole list has, where the answer tells it. */
  readonly total?: number;
  readonly rows: readonly Row[];
}

export interface PagedRows<Row, Answer = unknown> extends Pages<Row> {
  readonly rowCount: number;
  /** The answer with the first rows and whatever else it tells of the list; undefined while it is read. */
  readonly first: (Page<Row> & Answer) | undefined;
  /** Nothing is known of the list yet, also not that it is empty; false once that failed. */
  readonly isReading: boolean;
}

interface PagedList<Row, Answer> {
  /** Names the list and what it was asked for; another key is another list. */
  readonly key: readonly unknown[];
  readonly read: (page: { readonly offset: number; readonly limit: number }) => Promise<Page<Row> & Answer>;
  /** How many rows there are, where another request counts them; the first page's own total otherwise. */
  readonly total?: number | undefined;
}

/** A list of any length, read by pages: the first, those in sight and their neighbours. */
export function usePagedRows<Row, Answer = unknown>({
  key,
  read,
  total,
}: PagedList<Row, Answer>): PagedRows<Row, Answer> {
  const queryOf = (page: number) => ({ queryKey: [...key, page], queryFn: () => read(pageBounds(page)) });
  const first = useQuery({ ...queryOf(0), gcTime: PAGE_LIFE_MS });
  // Nothing is read behind a first page that may hold the whole list.
  const untold = first.data?.rows.length === PAGE_ROWS ? Infinity : 0;
  const pages = usePages<Row>(queryOf, first.data?.rows, total ?? first.data?.total ?? untold);
  const error = (first.error as AppError | null) ?? pages.error;
  return {
    ...pages,
    first: first.data,
    rowCount: total ?? first.data?.total ?? first.data?.rows.length ?? 0,
    error,
    isReading: total === undefined && first.data === undefined && error === null,
  };
}
