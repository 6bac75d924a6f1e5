import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { request } from '../../lib/request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { logText as text } from '../../text/log.ts';
import { LOG_COLUMNS } from './log-columns.tsx';
import css from './log.module.css';

const LINES_AT_ONCE = 100;

type Page = OutputOf<'log.list'>;

interface LogListProps {
  readonly asked: InputOf<'log.list'>;
  readonly filter: ListFilterProps;
}

/** Lines as they are filtered, newest first; older ones come as one scrolls. */
export function LogList({ asked, filter }: LogListProps) {
  const pages = useInfiniteQuery<
    Page,
    AppError,
    { readonly pages: readonly Page[] },
    unknown[],
    number | null
  >({
    queryKey: ['log.list', asked],
    queryFn: ({ pageParam }) => request('log.list', { ...asked, before: pageParam, limit: LINES_AT_ONCE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  const lines = (pages.data?.pages ?? []).flatMap((page) => page.lines);
  return (
    <>
      <ErrorNotice error={pages.error} />
      <div className={css.list}>
        <DataTable
          label={text.table}
          columns={LOG_COLUMNS}
          rowCount={lines.length}
          rowAt={(index) => lines[index]}
          keyOf={({ number }) => String(number)}
          listKey={JSON.stringify(asked)}
          onRange={(_first, last) => {
            if (last >= lines.length - 1 && pages.hasNextPage && !pages.isFetching)
              void pages.fetchNextPage();
          }}
          empty={
            !pages.isPending && (
              <EmptyList filter={filter} title={text.emptyTitle}>
                {text.empty}
              </EmptyList>
            )
          }
        />
      </div>
      <p className={css.quiet} aria-live="polite">
        {pages.data && text.count(lines.length, pages.hasNextPage)}
      </p>
    </>
  );
}
