import type { ReconciliationLine } from '#contract/reconcile.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { RECONCILE_KINDS } from '#rules/reconcile/reconcile.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { localDayOf } from '../../lib/instant.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import css from './reconcile.module.css';

const openOf = ({ counts }: ReconciliationLine): number =>
  RECONCILE_KINDS.reduce((sum, kind) => sum + counts[kind].open, 0);

function madeOn({ madeAt }: ReconciliationLine): string {
  const day = localDayOf(madeAt);
  return day ? formatShortDate(day) : '';
}

const { columns } = text;
const COLUMNS: readonly Column<ReconciliationLine>[] = [
  { key: 'source', header: columns.source, width: 'minmax(8rem, 1fr)', render: (row) => row.sourceName },
  {
    key: 'exported',
    header: columns.exported,
    width: '8rem',
    render: (row) => formatShortDate(row.exportedOn),
  },
  {
    key: 'file',
    header: columns.file,
    width: 'minmax(12rem, 2fr)',
    render: (row) => row.fileName,
    textOf: (row) => row.fileName,
  },
  {
    key: 'rows',
    header: columns.rows,
    width: '6rem',
    isNumber: true,
    render: (row) => formatInteger(row.rowCount),
  },
  {
    key: 'same',
    header: columns.same,
    width: '6rem',
    isNumber: true,
    render: (row) => formatInteger(row.sameCount),
  },
  {
    key: 'open',
    header: columns.open,
    width: '8rem',
    isNumber: true,
    render: (row) => <strong>{formatInteger(openOf(row))}</strong>,
  },
  { key: 'made', header: columns.made, width: '8rem', render: madeOn },
];

interface PastListsProps {
  readonly said: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

/** Every reconciliation so far, the last one first; Enter goes on working it off. */
export function PastLists({ said, onOpen, onNew }: PastListsProps) {
  const past = useRequest('reconcile.list', {});
  const rows = past.data ?? [];
  const start = (
    <Offered asks="reconcile.run">
      <ShortcutButton shortcut="Ctrl+N" onPress={onNew}>
        {text.start}
      </ShortcutButton>
    </Offered>
  );
  const isEmpty = past.data?.length === 0;
  return (
    <Page title={text.title} state={text.purpose} actions={!isEmpty && start}>
      <ErrorNotice error={past.error} />
      {said !== undefined && <Notice kind="ok" title={said} />}
      <div className={css.list}>
        <DataTable
          label={text.past}
          columns={COLUMNS}
          rowCount={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={(row) => row.id}
          onOpen={(row) => onOpen(row.id)}
          empty={
            isEmpty && (
              <EmptyState title={text.emptyTitle} action={start}>
                {text.empty}
              </EmptyState>
            )
          }
        />
      </div>
    </Page>
  );
}
