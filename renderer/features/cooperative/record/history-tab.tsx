import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { OutputOf } from '#contract/index.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { StatusWord } from '../../../parts/notice/status-word.tsx';
import { recordTabsText } from '../../../text/cooperative/record-tabs.ts';
import { instantWords } from './parts/instant-words.ts';
import css from './parts/record.module.css';

const { history: text, none } = recordTabsText;
type Batch = OutputOf<'change.list'>[number];
const PAGE = 20;

function StatusHistory({ record }: { readonly record: CooperativeRecord }) {
  const today = useToday();
  const { statusColumns: headers } = text;
  return (
    <div className={css.table}>
      <SmallTable
        label={text.status}
        headers={[headers.status, headers.since, headers.reason, headers.recorded]}
        rows={record.statusHistory.map((entry, at) => ({
          key: `${entry.recordedAt} ${at}`,
          cells: [
            <StatusWord key="status" status={entry.status}>
              {STATUS_LABELS[entry.status]}
            </StatusWord>,
            entry.sinceOn ? formatShortDate(entry.sinceOn) : text.sinceUnknown,
            entry.reason || none,
            instantWords(entry.recordedAt, today),
          ],
        }))}
      />
    </div>
  );
}

function BatchCard({ batch, onUndo }: { readonly batch: Batch; readonly onUndo: () => void }) {
  const today = useToday();
  const { columns } = text;
  return (
    <article className={css.batch} aria-label={batch.title}>
      <header>
        <span>
          <strong>{batch.title}</strong> · {instantWords(batch.at, today)} · {batch.who} ·{' '}
          {text.sources[batch.source]}
        </span>
        {batch.isUndone && <span className={css.quiet}>{text.undone}</span>}
        {batch.canUndo && (
          <Offered asks="change.undo">
            <Button variant="default" onClick={onUndo}>
              {text.undo}
            </Button>
          </Offered>
        )}
      </header>
      {batch.entries.length > 0 && (
        <SmallTable
          label={batch.title}
          headers={[columns.field, columns.before, columns.after]}
          rows={batch.entries.map((entry, at) => ({
            key: `${entry.field} ${at}`,
            cells: [entry.label, entry.before || text.blank, entry.after || text.blank],
          }))}
        />
      )}
    </article>
  );
}

function Changes({ record }: { readonly record: CooperativeRecord }) {
  const [offset, setOffset] = useState(0);
  const [undoing, setUndoing] = useState<Batch | null>(null);
  // One more than shown tells whether there is an older page.
  const answer = useRequest('change.list', { cooperativeId: record.id, offset, limit: PAGE + 1 });
  const undo = useCommand('change.undo');
  const batches = answer.data ?? [];
  const close = () => {
    setUndoing(null);
    undo.reset();
  };
  return (
    <>
      <ErrorNotice error={answer.error} />
      {answer.data?.length === 0 && offset === 0 && (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      )}
      {batches.slice(0, PAGE).map((batch) => (
        <BatchCard key={batch.batchId} batch={batch} onUndo={() => setUndoing(batch)} />
      ))}
      {(offset > 0 || batches.length > PAGE) && (
        <div className={css.buttons}>
          <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {text.newer}
          </Button>
          <Button
            variant="default"
            disabled={batches.length <= PAGE}
            onClick={() => setOffset(offset + PAGE)}
          >
            {text.older}
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={undoing !== null}
        title={text.undoTitle}
        confirmLabel={text.undo}
        isBusy={undo.isPending}
        onConfirm={() => undoing && undo.mutate({ batchId: undoing.batchId }, { onSuccess: close })}
        onClose={close}
      >
        <ErrorNotice error={undo.error} />
        <p>{undoing && text.undoWhat(undoing.title)}</p>
        {undoing && undoing.cooperativeCount > 1 && <p>{text.undoMany(undoing.cooperativeCount)}</p>}
      </ConfirmDialog>
    </>
  );
}

/** Every status with its reason; every change with who, when, old and new. */
export function HistoryTab({ record }: { readonly record: CooperativeRecord }) {
  return (
    <>
      <h2 className={css.part}>{text.status}</h2>
      <StatusHistory record={record} />
      <h2 className={css.part}>{text.changes}</h2>
      <Changes record={record} />
    </>
  );
}
