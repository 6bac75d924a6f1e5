import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#contract/errors.ts';

const PAGE_ROWS = 100;
/** Pages out of sight are given back after a minute. */
const PAGE_LIFE_MS = 60_000;

export interface CountedRows<Row> {
  readonly rowCount: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
}

interface CountedList<Row> {
  /** Names the list and what it was asked for; another key is another list. */
  readonly key: readonly unknown[];
  readonly read: (offset: number, limit: number) => Promise<readonly Row[]>;
  /** How many rows there are; undefined while they are being counted. */
  readonly total: number | undefined;
}

/** A long list piece by piece: only the pages in sight and their neighbours are read, however many there are. */
export function useCountedRows<Row>({ key, read, total }: CountedList<Row>): CountedRows<Row> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const lastPage = total === undefined ? 0 : Math.max(0, Math.ceil(total / PAGE_ROWS) - 1);
  const [from, to] = [Math.min(lastPage, Math.max(0, range.from - 1)), Math.min(lastPage, range.to + 1)];
  const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const pages = useQueries({
    queries: wanted.map((page) => ({
      queryKey: [...key, page],
      queryFn: () => read(page * PAGE_ROWS, PAGE_ROWS),
      gcTime: PAGE_LIFE_MS,
    })),
  });
  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE_ROWS), to: Math.floor(last / PAGE_ROWS) };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  const rowAt = (index: number) => {
    const page = Math.floor(index / PAGE_ROWS);
    return pages[wanted.indexOf(page)]?.data?.[index - page * PAGE_ROWS];
  };
  const error = pages.find((page) => page.error !== null)?.error ?? null;
  return {
    rowCount: total ?? pages[0]?.data?.length ?? 0,
    rowAt,
    onRange,
    error: error as AppError | null,
  };
}
