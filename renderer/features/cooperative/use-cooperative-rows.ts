import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CooperativeSummary } from '#contract/cooperative.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';

export type CooperativeFilter = Pick<
  CheckedInputOf<'cooperative.list'>,
  'text' | 'status' | 'districtCode' | 'sort' | 'isDescending'
>;

const PAGE_ROWS = 200;

export interface CooperativeRows {
  readonly counts: Omit<OutputOf<'cooperative.list'>, 'rows'> | undefined;
  readonly rowAt: (index: number) => CooperativeSummary | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
}

/** The register piece by piece: only the pages in sight are read, whatever its length. */
export function useCooperativeRows(filter: CooperativeFilter): CooperativeRows {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const head = useRequest('cooperative.list', { ...filter, offset: 0, limit: PAGE_ROWS });
  const wanted = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index).filter(
    (page) => page > 0,
  );
  const later = useQueries({
    queries: wanted.map((page) => {
      const input = { ...filter, offset: page * PAGE_ROWS, limit: PAGE_ROWS };
      return { queryKey: ['cooperative.list', input], queryFn: () => request('cooperative.list', input) };
    }),
  });
  const onRange = useCallback((first: number, last: number) => {
    const [from, to] = [Math.floor(first / PAGE_ROWS), Math.floor(last / PAGE_ROWS)];
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, []);
  const rowAt = (index: number) => {
    const page = Math.floor(index / PAGE_ROWS);
    const rows = page === 0 ? head.data?.rows : later[wanted.indexOf(page)]?.data?.rows;
    return rows?.[index - page * PAGE_ROWS];
  };
  return { counts: head.data, rowAt, onRange, error: head.error };
}
