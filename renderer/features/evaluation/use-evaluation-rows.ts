import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { AppError } from '#contract/errors.ts';
import { requestWhenOpen } from '../../lib/request.ts';
import { pageBounds, usePages } from '../../lib/use-pages.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { EvaluationView } from './evaluation-view.ts';

export interface EvaluationRows {
  /** Undefined until the year has been judged once. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => EvaluationLine | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly error: AppError | null;
}

/** The evaluation piece by piece: the pages in sight and their neighbours are read, whatever its length. */
export function useEvaluationRows(bookYear: number | undefined, view: EvaluationView): EvaluationRows {
  const inputOf = (page: number) => ({ ...view, bookYear: bookYear ?? 0, ...pageBounds(page) });
  const head = useRequest('evaluation.page', inputOf(0), { isEnabled: bookYear !== undefined });
  const total = head.data?.total;
  const { rowAt, onRange } = usePages(
    (page) => ({
      queryKey: ['evaluation.page', inputOf(page)],
      queryFn: () => requestWhenOpen('evaluation.page', inputOf(page)),
    }),
    head.data?.rows,
    total ?? 0,
  );
  return { total, rowAt, onRange, error: head.error };
}
