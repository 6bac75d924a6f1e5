import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { EvaluationView } from './evaluation-view.ts';

const PAGE_ROWS = 200;
/** Dragging the scroll bar passes hundreds of pages; only where it rests is read. */
const SCROLL_MS = 50;
/** Pages out of sight are given back after a minute. */
const PAGE_LIFE_MS = 60_000;

export interface EvaluationRows {
  /** Undefined until the year has been judged once. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => EvaluationLine | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
}

/** The evaluation piece by piece: the pages in sight and their neighbours are read, whatever its length. */
export function useEvaluationRows(bookYear: number | undefined, view: EvaluationView): EvaluationRows {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [settled] = useDebouncedValue(range, SCROLL_MS);
  const inputOf = (page: number) => ({
    ...view,
    bookYear: bookYear ?? 0,
    offset: page * PAGE_ROWS,
    limit: PAGE_ROWS,
  });
  const head = useRequest('evaluation.page', inputOf(0), { isEnabled: bookYear !== undefined });
  const total = head.data?.total;
  const lastPage = Math.max(0, Math.ceil((total ?? 0) / PAGE_ROWS) - 1);
  const [from, to] = [Math.max(1, settled.from - 1), Math.min(lastPage, settled.to + 1)];
  const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const later = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['evaluation.page', inputOf(page)],
      queryFn: () => request('evaluation.page', inputOf(page)),
      gcTime: PAGE_LIFE_MS,
    })),
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
  return { total, rowAt, onRange, error: head.error };
}
