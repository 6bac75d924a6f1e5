import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { BoardLine } from '#contract/rat.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { BoardQuery } from './board-query.ts';

const PAGE_ROWS = 200;
/** Dragging the scroll bar passes hundreds of pages; only where it rests is read. */
const SCROLL_MS = 50;
/** Pages out of sight are given back after a minute. */
const PAGE_LIFE_MS = 60_000;

export interface BoardRows {
  readonly counts: OutputOf<'rat.boardCount'> | undefined;
  readonly rowCount: number;
  readonly rowAt: (index: number) => BoardLine | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
}

/** The board piece by piece: the pages in sight and their neighbours are read, whatever its length. */
export function useBoardRows(query: BoardQuery | undefined): BoardRows {
  const isEnabled = query !== undefined;
  const asked = query ?? { bookYear: 2000 };
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [settled] = useDebouncedValue(range, SCROLL_MS);
  const head = useRequest('rat.board', { ...asked, offset: 0, limit: PAGE_ROWS }, { isEnabled });
  const count = useRequest('rat.boardCount', asked, { isEnabled });
  const headRows = head.data?.rows.length ?? 0;
  const isShort = headRows < PAGE_ROWS;
  const rowCount =
    count.data && !count.isPlaceholderData && !isShort ? Math.max(count.data.total, headRows) : headRows;
  const lastPage = Math.max(0, Math.ceil(rowCount / PAGE_ROWS) - 1);
  const [from, to] = [Math.max(1, settled.from - 1), Math.min(lastPage, settled.to + 1)];
  const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const later = useQueries({
    queries: wanted.map((page) => {
      const input = { ...asked, offset: page * PAGE_ROWS, limit: PAGE_ROWS };
      return {
        queryKey: ['rat.board', input],
        queryFn: () => request('rat.board', input),
        gcTime: PAGE_LIFE_MS,
      };
    }),
  });
  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE_ROWS), to: Math.floor(last / PAGE_ROWS) };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  const rowAt = (index: number) => {
    const page = Math.floor(index / PAGE_ROWS);
    const rows = page === 0 ? head.data?.rows : later[wanted.indexOf(page)]?.data?.rows;
    return rows?.[index - page * PAGE_ROWS];
  };
  return { counts: count.data, rowCount, rowAt, onRange, error: head.error ?? count.error };
}
