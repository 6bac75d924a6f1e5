import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#contract/errors.ts';

interface Page<Row> {
  /** How many rows the whole list has, where the answer tells it. */
  readonly total?: number;
  readonly rows: readonly Row[];
}

export interface PagedRows<Row> {
  readonly rowCount: number;
  /** Undefined while that part of the list is still being read. */
  readonly rowAt: (index: number) => Row | undefined;
  /** For `DataTable`: which rows are in sight. */
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
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

const PAGE_ROWS = 200;
/** Dragging the scroll bar passes many pages; only where it rests is read. */
const SCROLL_MS = 50;
/** Pages out of sight are given back after a minute. */
const PAGE_LIFE_MS = 60_000;

/** A list of any length, read by pages: the first, those in sight and their neighbours. */
export function usePagedRows<Row>({ key, read, total }: PagedList<Row>): PagedRows<Row> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [settled] = useDebouncedValue(range, SCROLL_MS);
  const lastPage = total === undefined ? Infinity : Math.max(0, Math.ceil(total / PAGE_ROWS) - 1);
  const near = Array.from(
    { length: settled.to - settled.from + 3 },
    (_, index) => settled.from - 1 + index,
  ).filter((page) => page > 0 && page <= lastPage);
  const wanted = [0, ...near];
  const pages = useQueries({
    queries: wanted.map((page) => ({
      queryKey: [...key, page],
      queryFn: () => read({ offset: page * PAGE_ROWS, limit: PAGE_ROWS }),
      gcTime: PAGE_LIFE_MS,
    })),
  });
  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE_ROWS), to: Math.floor(last / PAGE_ROWS) };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  const first = pages[0]?.data;
  const error = (pages.find((page) => page.error !== null)?.error ?? null) as AppError | null;
  return {
    rowCount: total ?? first?.total ?? first?.rows.length ?? 0,
    rowAt: (index) => {
      const page = Math.floor(index / PAGE_ROWS);
      return pages[wanted.indexOf(page)]?.data?.rows[index - page * PAGE_ROWS];
    },
    onRange,
    error,
    isReading: total === undefined && first === undefined && error === null,
  };
}
