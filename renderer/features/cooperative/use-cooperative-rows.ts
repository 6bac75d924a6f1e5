import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import type { OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { requestWhenOpen } from '../../lib/request.ts';
import { PAGE_LIFE_MS, PAGE_ROWS, pageBounds, usePages } from '../../lib/use-pages.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { ListQuery } from '../../lib/kept/list-memory.tsx';

/** Counting all that match takes longer than finding the first of them: it must not hold up the next letter. */
const COUNT_MS = 200;

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
  const input = { ...query, ...pageBounds(page) };
  return {
    queryKey: ['cooperative.list', input],
    queryFn: () => requestWhenOpen('cooperative.list', input),
  };
}

/** The register piece by piece: the pages in sight and their neighbours are read, whatever its length. */
export function useCooperativeRows(query: ListQuery): CooperativeRows {
  const client = useQueryClient();
  const head = useRequest('cooperative.list', { ...query, ...pageBounds(0) });
  const [countedText] = useDebouncedValue(query.text, COUNT_MS);
  const count = useRequest('cooperative.count', { text: countedText, filters: query.filters });
  const isCounted = countedText === query.text && count.data !== undefined && !count.isPlaceholderData;
  const headRows = head.data?.rows.length ?? 0;
  const isShort = !head.isPlaceholderData && headRows < PAGE_ROWS;
  const rowCount = isCounted && !isShort ? Math.max(count.data.total, headRows) : headRows;
  const { rowAt, onRange } = usePages((page) => pageOf(query, page), head.data?.rows, rowCount);
  const readRows = async (first: number, last: number) => {
    const found: CooperativeLine[] = [];
    const firstPage = Math.floor(first / PAGE_ROWS);
    for (let page = firstPage; page * PAGE_ROWS <= last; page += 1) {
      const { rows } = await client.fetchQuery({
        ...pageOf(query, page),
        gcTime: PAGE_LIFE_MS,
        staleTime: PAGE_LIFE_MS,
      });
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
