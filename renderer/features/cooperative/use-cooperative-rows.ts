import { useDebouncedValue } from '@mantine/hooks';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import type { OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { ListQuery } from '../../lib/list-memory.tsx';

const PAGE_ROWS = 200;
/** Dragging the scroll bar passes hundreds of pages; only where it rests is read. */
const SCROLL_MS = 50;
/** Counting all that match takes longer than finding the first of them: it must not hold up the next letter. */
const COUNT_MS = 200;
/** Pages out of sight are given back after a minute: a walk through 220,000 rows must not fill a small PC. */
const PAGE_LIFE_MS = 60_000;

export type Counts = OutputOf<'cooperative.count'>;

export interface CooperativeRows {
  /** Undefined until the register has been counted once. */
  readonly counts: Counts | undefined;
  /** The counts are those of these very rows, not of what was asked before. */
  readonly isCounted: boolean;
  readonly rowCount: number;
  readonly rowAt: (index: number) => CooperativeLine | undefined;
  readonly onRange: (first: number, last: number) => void;
  /** Reads rows that may never have been in sight; both ends counted. */
  readonly readRows: (first: number, last: number) => Promise<readonly CooperativeLine[]>;
  readonly error: AppError | null;
}

function pageOf(query: ListQuery, page: number) {
  const input = { ...query, offset: page * PAGE_ROWS, limit: PAGE_ROWS };
  return {
    queryKey: ['cooperative.list', input],
    queryFn: () => request('cooperative.list', input),
    gcTime: PAGE_LIFE_MS,
  };
}

/** The register piece by piece: the pages in sight and their neighbours are read, whatever its length. */
export function useCooperativeRows(query: ListQuery): CooperativeRows {
  const client = useQueryClient();
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [settled] = useDebouncedValue(range, SCROLL_MS);
  const head = useRequest('cooperative.list', { ...query, offset: 0, limit: PAGE_ROWS });
  const [countedText] = useDebouncedValue(query.text, COUNT_MS);
  const count = useRequest('cooperative.count', { text: countedText, filters: query.filters });
  const isCounted = countedText === query.text && count.data !== undefined && !count.isPlaceholderData;
  const headRows = head.data?.rows.length ?? 0;
  const isShort = !head.isPlaceholderData && headRows < PAGE_ROWS;
  const rowCount = isCounted && !isShort ? Math.max(count.data.total, headRows) : headRows;

  const lastPage = Math.max(0, Math.ceil(rowCount / PAGE_ROWS) - 1);
  const [from, to] = [Math.max(1, settled.from - 1), Math.min(lastPage, settled.to + 1)];
  const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const later = useQueries({ queries: wanted.map((page) => pageOf(query, page)) });

  const onRange = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE_ROWS), to: Math.floor(last / PAGE_ROWS) };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  const rowAt = (index: number) => {
    const page = Math.floor(index / PAGE_ROWS);
    const rows = page === 0 ? head.data?.rows : later[wanted.indexOf(page)]?.data?.rows;
    return rows?.[index - page * PAGE_ROWS];
  };
  const readRows = async (first: number, last: number) => {
    const found: CooperativeLine[] = [];
    const firstPage = Math.floor(first / PAGE_ROWS);
    for (let page = firstPage; page * PAGE_ROWS <= last; page += 1) {
      const { rows } = await client.fetchQuery({ ...pageOf(query, page), staleTime: PAGE_LIFE_MS });
      found.push(...rows);
    }
    return found.slice(first - firstPage * PAGE_ROWS, last - firstPage * PAGE_ROWS + 1);
  };
  return {
    counts: count.data,
    isCounted,
    rowCount,
    rowAt,
    onRange,
    readRows,
    error: head.error ?? count.error,
  };
}
