import type { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { BoardLine } from '#contract/rat.ts';
import { requestWhenOpen } from '../../lib/request.ts';
import { PAGE_ROWS, pageBounds, usePages } from '../../lib/use-pages.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { BoardQuery } from './board-query.ts';

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
  const inputOf = (page: number) => ({ ...asked, ...pageBounds(page) });
  const head = useRequest('rat.board', inputOf(0), { isEnabled });
  const count = useRequest('rat.boardCount', asked, { isEnabled });
  const headRows = head.data?.rows.length ?? 0;
  const isShort = headRows < PAGE_ROWS;
  const rowCount =
    count.data && !count.isPlaceholderData && !isShort ? Math.max(count.data.total, headRows) : headRows;
  const { rowAt, onRange } = usePages(
    (page) => ({
      queryKey: ['rat.board', inputOf(page)],
      queryFn: () => requestWhenOpen('rat.board', inputOf(page)),
    }),
    head.data?.rows,
    rowCount,
  );
  return { counts: count.data, rowCount, rowAt, onRange, error: head.error ?? count.error };
}
