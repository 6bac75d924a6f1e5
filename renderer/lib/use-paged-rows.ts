import { useQuery } from '@tanstack/react-query';
import type { AppError } from '#contract/errors.ts';
import { PAGE_LIFE_MS, pageBounds, usePages, type Pages } from './use-pages.ts';

interface Page<Row> {
  /** How many rows the whole list has, where the answer tells it. */
  readonly total?: number;
  readonly rows: readonly Row[];
}

export interface PagedRows<Row> extends Pages<Row> {
  readonly rowCount: number;
  /** Nothing is known of the list yet, also not that it is empty; false once that failed. */
  readonly isReading: boolean;
}

interface PagedList<Row> {
  /** Names the list and what it was asked for; another key is another list. */
  readonly key: readonly unknown[];
  readonly read: (page: { readonly offset: number; readonly limit: number }) => Promise<Page<Row>>;
  /** How many rows there are, where another request counts them; the first page's own total otherwise. */
  readonly total?: number | undefined;
}

/** A list of any length, read by pages: the first, those in sight and their neighbours. */
export function usePagedRows<Row>({ key, read, total }: PagedList<Row>): PagedRows<Row> {
  const queryOf = (page: number) => ({ queryKey: [...key, page], queryFn: () => read(pageBounds(page)) });
  const first = useQuery({ ...queryOf(0), gcTime: PAGE_LIFE_MS });
  const pages = usePages(queryOf, first.data?.rows, total ?? Infinity);
  const error = (first.error as AppError | null) ?? pages.error;
  return {
    ...pages,
    rowCount: total ?? first.data?.total ?? first.data?.rows.length ?? 0,
    error,
    isReading: total === undefined && first.data === undefined && error === null,
  };
}
