import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { PrintSource, QueuedSheet } from '#contract/printing/printing.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { DataTable } from '../table/data-table.tsx';
import type { TableSort } from '../table/data-table-column.ts';
import { EmptyState } from '../notice/empty-state.tsx';
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
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
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
  return (
    <>
      <div className={css.toolbar}>
        <SegmentedControl
          aria-label={text.viewLabel}
          transitionDuration={0}
          data={QUEUE_VIEWS.map((value) => ({
            value,
            label: text.views[value](value === 'all' ? counts.sheets : counts[value]),
          }))}
          value={view}
          onChange={(value) => setView(QUEUE_VIEWS.find((one) => one === value) ?? 'all')}
        />
        <TextInput
          ref={box}
          type="search"
          aria-label={text.search}
          placeholder={text.searchShort}
          w="12.5rem"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          ml="auto"
          variant="default"
          disabled={marked.length === 0}
          onClick={() => setAsking({ kind: 'again', numbers: marked })}
        >
          {text.againMarked(marked.length)}
        </Button>
      </div>
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
              <EmptyState
                title={text.noFitTitle}
                action={
                  <Button variant="default" onClick={showAll}>
                    {text.showAll}
                  </Button>
                }
              >
                {text.noFit}
              </EmptyState>
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
