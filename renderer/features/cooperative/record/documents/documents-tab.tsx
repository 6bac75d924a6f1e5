import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { AppError } from '#contract/errors.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { localDayOf } from '../../../../lib/instant.ts';
import { request } from '../../../../lib/request.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../../parts/notice/notice.tsx';
import { useScanOpener } from '../../../../parts/scan/use-scan-opener.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { DocumentDialog } from './document-dialog.tsx';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RowButtons, TabHead } from '../parts/tab-head.tsx';

const { documents: text, actions, none } = recordTabsText;
type Scan = CooperativeRecord['documents'][number];

const dayOf = (instant: string) => {
  const day = localDayOf(instant);
  return day ? formatShortDate(day) : none;
};

/** Scans of the cooperative's papers, opened in the system's own program. */
export function DocumentsTab({ record }: { readonly record: CooperativeRecord }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Scan | null>(null);
  const [wasKnown, setWasKnown] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const scans = useScanOpener();
  const remove = useCommand('document.remove');
  const attempt = (work: Promise<unknown>) => {
    setError(null);
    setWasKnown(false);
    work.catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  const choose = async () => setChosen((await request('shell.chooseFile', { kind: 'document' })).path);
  const close = () => {
    setLeaving(null);
    remove.reset();
  };
  const { columns } = text;
  const rowOf = (scan: Scan) => ({
    key: scan.id,
    cells: [
      scan.title,
      scan.kind,
      scan.datedOn ? formatShortDate(scan.datedOn) : none,
      scan.fileName,
      text.kilobytes(scan.byteCount),
      dayOf(scan.addedAt),
      <span key="buttons" className={css.buttons}>
        <Offered asks="document.locate">
          <Button
            variant="subtle"
            aria-label={text.openOf(scan.title)}
            onClick={() => scans.open({ from: 'cooperative', id: scan.id, name: scan.title })}
          >
            {text.open}
          </Button>
        </Offered>
        <RowButtons removes="document.remove" what={scan.title} onRemove={() => setLeaving(scan)} />
      </span>,
    ],
  });
  return (
    <>
      <TabHead
        asks="document.add"
        title={recordText.tabs.documents}
        addLabel={text.add}
        name="documents.add"
        onAdd={() => attempt(choose())}
      />
      <ErrorNotice error={error ?? scans.error} />
      {wasKnown && <Notice kind="info" title={text.wasKnown} />}
      {record.documents.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={recordText.tabs.documents}
            headers={[
              columns.title,
              columns.kind,
              columns.datedOn,
              columns.file,
              columns.size,
              columns.addedAt,
              actions,
            ]}
            rows={record.documents.map(rowOf)}
          />
        </div>
      )}
      {scans.dialog}
      {chosen !== null && (
        <DocumentDialog
          cooperativeId={record.id}
          path={chosen}
          onAdded={setWasKnown}
          onClose={() => setChosen(null)}
        />
      )}
      {leaving && (
        <RemoveDialog
          what={leaving.title}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) => remove.mutate({ id: leaving.id, reason }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}
