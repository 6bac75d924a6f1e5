import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { TargetLine } from '#contract/programme.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { programmeText } from '../../text/programme.ts';
import { TARGET_COLUMNS } from './programme-columns.tsx';
import css from './programme.module.css';
import { TargetDialog } from './target-dialog.tsx';
import { TargetPapers } from './target-papers.tsx';

const { target: text, undo } = programmeText;

interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

interface TargetViewProps {
  readonly year: number;
  readonly today: PlainDate;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** The targets of a year with what was reached; a row opens the target. */
export function TargetView({ year, today, isAdding, onAdded }: TargetViewProps) {
  const [isRemoved, setRemoved] = useState(false);
  const [chosen, setChosen] = useState<TargetLine>();
  const [leaving, setLeaving] = useState<TargetLine>();
  const [said, setSaid] = useState<Said>();
  const list = useRequest('target.list', { year, isRemoved });
  const remove = useCommand('target.remove');
  const restore = useCommand('target.restore');
  const rows = list.data?.rows ?? [];
  const bringBack = (id: string, name: string) =>
    restore.mutate({ id }, { onSuccess: () => setSaid({ sentence: text.done.restored(name) }) });
  const takeOut = (id: string, name: string, reason: string) =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          setLeaving(undefined);
          setSaid({ sentence: text.done.removed(name), undo: () => bringBack(id, name) });
        },
      },
    );
  const close = () => {
    setChosen(undefined);
    onAdded();
  };
  return (
    <>
      <ErrorNotice error={list.error ?? restore.error ?? (leaving ? null : remove.error)} />
      {said && (
        <Notice
          kind="ok"
          title={said.sentence}
          action={
            said.undo && (
              <Button variant="default" onClick={said.undo}>
                {undo}
              </Button>
            )
          }
        />
      )}
      <DataTable
        isWrapping
        label={text.table}
        columns={TARGET_COLUMNS}
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        keyOf={(row) => row.id}
        selectedKey={chosen?.id}
        onOpen={setChosen}
        listKey={`${String(year)} ${String(isRemoved)}`}
        empty={
          list.data && (
            <EmptyState title={isRemoved ? text.noneRemoved : text.emptyTitle}>
              {isRemoved ? text.noneRemovedHint : text.empty}
            </EmptyState>
          )
        }
      />
      {chosen && isRemoved && (
        <Notice
          kind="info"
          title={text.removedFor(chosen.name, chosen.removedReason)}
          action={
            <Offered asks="target.restore">
              <Button
                onClick={() => {
                  bringBack(chosen.id, chosen.name);
                  setChosen(undefined);
                }}
              >
                {text.restore}
              </Button>
            </Offered>
          }
        />
      )}
      <div className={css.bar}>
        <span className={css.quiet}>{rows[0] && text.asOf(formatLongDate(rows[0].asOf))}</span>
        <Checkbox
          label={text.removed}
          checked={isRemoved}
          onChange={(event) => {
            setRemoved(event.currentTarget.checked);
            setChosen(undefined);
          }}
        />
        <TargetPapers year={year} />
      </div>
      {(isAdding || (chosen && !isRemoved && !leaving)) && (
        <TargetDialog
          key={chosen?.id ?? 'new'}
          year={year}
          row={chosen}
          today={today}
          onSaved={(name, { id, isNew }) =>
            setSaid({
              sentence: text.done.saved(name),
              ...(isNew ? { undo: () => takeOut(id, name, text.undoReason) } : {}),
            })
          }
          onRemove={setLeaving}
          onClose={close}
        />
      )}
      {leaving && (
        <ReasonDialog
          isDangerous
          title={text.removeTitle(leaving.name)}
          saveLabel={text.removeSave}
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => {
            takeOut(leaving.id, leaving.name, reason);
            close();
          }}
          onClose={() => setLeaving(undefined)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
