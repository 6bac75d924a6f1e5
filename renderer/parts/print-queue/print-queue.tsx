import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PrintSource, QueuedSheet } from '#contract/printing/printing.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { DataTable } from '../table/data-table.tsx';
import type { TableSort } from '../table/data-table-column.ts';
import { EmptyList } from '../filter/empty-list.tsx';
import { split } from '../filter/filter-part.ts';
import { ListFilter } from '../filter/list-filter.tsx';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { Split } from '../layout/split.tsx';
import { ProgressDialog } from '../dialog/progress-dialog.tsx';
import { queueColumns } from './queue-columns.tsx';
import { QueuePanel } from './queue-panel.tsx';
import { QUEUE_VIEWS, queueRows, type QueueView } from './queue-rows.ts';
import { QuickReason } from './quick-reason.tsx';
import css from './print-queue.module.css';
import { usePicks } from './use-picks.ts';
import type { PrintQueueState } from './use-print-queue.ts';

type Asking =
  | { readonly kind: 'again'; readonly numbers: readonly string[] }
  | { readonly kind: 'fail'; readonly sheet: QueuedSheet };

const NARROWER = QUEUE_VIEWS.filter((one) => one !== 'all');

interface PrintQueueProps {
  readonly source: PrintSource;
  readonly state: PrintQueueState;
}

/** Every sheet of a source with its state; one printed is never printed by going on, only again and with a reason. */
export function PrintQueue({ source, state }: PrintQueueProps) {
  const { queue, counts } = state;
  const [view, setView] = useState<QueueView>('all');
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<TableSort>({ key: 'position', isDescending: false });
  const [asking, setAsking] = useState<Asking>();
  const sheets = queue?.sheets;
  const rows = useMemo(
    () => queueRows(sheets ?? [], { view, words: typed, sort }),
    [sheets, view, typed, sort],
  );
  const picks = usePicks(rows);
  const columns = useMemo(
    () =>
      queueColumns({
        onAgain: ({ number }) => setAsking({ kind: 'again', numbers: [number] }),
        onFail: (sheet) => setAsking({ kind: 'fail', sheet }),
      }),
    [],
  );
  const marked = picks.rows.filter((row) => row.state === 'printed').map(({ number }) => number);
  const answer = (reason: string) => {
    if (!asking) return;
    setAsking(undefined);
    void (asking.kind === 'again'
      ? state.again(asking.numbers, reason)
      : state.fail(asking.sheet.position, reason));
  };
  const showAll = () => {
    setView('all');
    setTyped('');
  };
  const filter = {
    search: { label: text.search, short: text.searchShort, words: typed, onWords: setTyped },
    parts: [
      split({
        label: text.viewLabel,
        any: text.anyView,
        options: NARROWER.map((value) => ({ value, label: text.views[value], count: counts[value] })),
        value: view === 'all' ? null : view,
        onChange: (one) => setView(one ?? 'all'),
      }),
    ],
    onClear: showAll,
  };
  return (
    <>
      <ListFilter {...filter}>
        <Button
          ml="auto"
          variant="default"
          disabled={marked.length === 0}
          onClick={() => setAsking({ kind: 'again', numbers: marked })}
        >
          {text.againMarked(marked.length)}
        </Button>
      </ListFilter>
      <ErrorNotice error={state.error ?? state.failError} />
      <Split
        foot={
          <>
            <strong>{text.sums(counts.sheets)}</strong>
            <span>{text.printed(counts.printed)}</span>
            {counts.failed > 0 && <span className={css.bad}>{text.failedCount(counts.failed)}</span>}
            <span>{text.waiting(counts.waiting)}</span>
            {queue && <span title={queue.folder}>{text.folder(queue.folder)}</span>}
          </>
        }
        panel={<QueuePanel source={source} state={state} />}
      >
        <DataTable
          label={text.table}
          columns={columns}
          rowCount={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={(row) => row.number}
          nameOf={(row) => row.number}
          sort={sort}
          onSort={(key) => setSort({ key, isDescending: key === sort.key && !sort.isDescending })}
          selection={picks.selection}
          listKey={`${view} ${typed}`}
          actionsOf={({ state: sheetState, number }) =>
            sheetState === 'printed'
              ? [{ label: text.again, run: () => setAsking({ kind: 'again', numbers: [number] }) }]
              : []
          }
          empty={
            queue === undefined ? (
              <p className={css.quiet}>{text.loading}</p>
            ) : (
              <EmptyList filter={filter} title={text.emptyTitle}>
                {text.empty}
              </EmptyList>
            )
          }
        />
      </Split>
      {asking && (
        <QuickReason
          title={
            asking.kind === 'again'
              ? text.againTitle(asking.numbers.length, asking.numbers[0] ?? '')
              : text.failTitle(asking.sheet.position)
          }
          what={asking.kind === 'again' ? text.againWhat : text.failWhat}
          reasons={asking.kind === 'again' ? text.againReasons : text.failReasons}
          isBusy={state.isBusy}
          error={null}
          onReason={answer}
          onClose={() => setAsking(undefined)}
        />
      )}
      <ProgressDialog title={text.printing} state={state.running} onCancel={state.cancel} />
    </>
  );
}
