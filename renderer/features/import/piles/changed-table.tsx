import type { ChangeLine, ImportResult } from '#contract/import.ts';
import { request } from '../../../lib/request.ts';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { changeText } from '../../../text/import/changes.ts';
import { changeColumns, fieldsOfLine, lineKey, sideOf } from './change-columns.tsx';
import { KeepBar } from './keep-bar.tsx';
import { NOTHING_KEPT, withKept, type Kept } from '../parts/kept-choices.ts';

interface ChangedTableProps {
  readonly result: ImportResult;
  /** Left out once the rows are saved. */
  readonly choice?: { readonly kept: Kept; readonly onKept: (kept: Kept) => void };
}

/** What each changing row says in the register and in the file, and which of the two is used. */
export function ChangedTable({ result: { reportId, changedFields }, choice }: ChangedTableProps) {
  const { rowCount, rowAt, onRange, error } = usePagedRows({
    key: ['import.changes', reportId],
    read: (page) => request('import.changes', { reportId, ...page }),
  });
  const kept = choice?.kept ?? NOTHING_KEPT;
  const choose =
    choice &&
    ((line: ChangeLine, keep: boolean) => choice.onKept(withKept(kept, line.row, fieldsOfLine(line), keep)));
  return (
    <>
      <ErrorNotice error={error} />
      {choice && changedFields.length > 0 && <KeepBar changed={changedFields} {...choice} />}
      <DataTable
        label={changeText.table}
        columns={changeColumns(kept, choose)}
        rowCount={rowCount}
        rowAt={rowAt}
        onRange={onRange}
        keyOf={lineKey}
        {...(choose && { onOpen: (line: ChangeLine) => choose(line, sideOf(line, kept) !== 'register') })}
        empty={<EmptyState title={changeText.noneTitle}>{changeText.none}</EmptyState>}
      />
    </>
  );
}
