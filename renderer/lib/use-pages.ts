import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#contract/errors.ts';

export const PAGE_ROWS = 200;
/** Pages out of sight are given back after a minute: a walk through 220,000 rows must not fill a small PC. */
export const PAGE_LIFE_MS = 60_000;
/** Dragging the scroll bar passes hundreds of pages; only where it rests is read. */
const SCROLL_MS = 50;

/** Where a page begins and how many rows it has, as requests ask for it; pages count from 0. */
export const pageBounds = (page: number) => ({ offset: page * PAGE_ROWS, limit: PAGE_ROWS });

interface PageQuery<Row> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<{ readonly rows: readonly Row[] }>;
}

export interface Pages<Row> {
  /** Undefined while that part of the list is still being read. */
  readonly rowAt: (index: number) => Row | undefined;
  /** For `DataTable`: which rows are in sight. */
  readonly onRange: (first: number, last: number) => void;
  /** Of the pages behind the first. */
  readonly error: AppError | null;
}

/**
 * The pages in sight and their neighbours of a list of any length, whose first page its owner reads.
 *
 * @param rowCount how many rows are known of; Infinity while nobody has counted them
 */
export function usePages<Row>(
  queryOf: (page: number) => PageQuery<Row>,
  firstRows: readonly Row[] | undefined,
  rowCount: number,
): Pages<Row> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [settled] = useDebouncedValue(range, SCROLL_MS);
  const lastPage = Math.max(0, Math.ceil(rowCount / PAGE_ROWS) - 1);
  const [from, to] = [Math.max(1, settled.from - 1), Math.min(lastPage, settled.to + 1)];
  const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const later = useQueries({
    queries: wanted.map((page) => ({ ...queryOf(page), gcTime: PAGE_LIFE_MS })),
  });
  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE_ROWS), to: Math.floor(last / PAGE_ROWS) };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  return {
    rowAt: (index) => {
      const page = Math.floor(index / PAGE_ROWS);
      const rows = page === 0 ? firstRows : later[wanted.indexOf(page)]?.data?.rows;
      return rows?.[index - page * PAGE_ROWS];
    },
    onRange,
    error: (later.find((page) => page.error !== null)?.error ?? null) as AppError | null,
  };
}
