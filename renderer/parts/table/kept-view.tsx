import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { BackendRequestName } from '#contract/index.ts';
import { ReasonDialog } from '../dialog/reason-dialog.tsx';
import { Offered } from '../layout/offered.tsx';
import { EmptyState } from '../notice/empty-state.tsx';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { Notice } from '../notice/notice.tsx';
import { keptText as words } from '../../text/parts/kept.ts';
import type { Column } from './data-table-column.ts';
import { DataTable } from './data-table.tsx';
import css from './kept-view.module.css';

interface KeptRow {
  readonly id: string;
  readonly removedReason: string;
}

/** A command of the page as `useCommand` gives it. */
interface Command<Input> {
  readonly mutate: (input: Input, told: { readonly onSuccess: () => void }) => void;
  readonly isPending: boolean;
  readonly error: AppError | null;
}

/** What the dialog of such a book is given. */
export interface KeptDialog<Row> {
  /** Undefined: a new one. */
  readonly row: Row | undefined;
  readonly onSaved: (name: string, saved: { readonly id: string; readonly isNew: boolean }) => void;
  readonly onRemove: (row: Row) => void;
  readonly onClose: () => void;
}

interface KeptViewProps<Row extends KeptRow> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while it is read. */
  readonly rows: readonly Row[] | undefined;
  readonly error: AppError | null;
  /** Another list begins at its top. */
  readonly listKey: string;
  readonly nameOf: (row: Row) => string;
  readonly empty: { readonly title: string; readonly what: string };
  readonly isRemoved: boolean;
  readonly onRemovedChange: (isRemoved: boolean) => void;
  readonly remove: Command<{ readonly id: string; readonly reason: string }>;
  readonly restore: Command<{ readonly id: string }>;
  readonly asksRestore: BackendRequestName;
  /** A new one is being written down. */
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly renderDialog: (given: KeptDialog<Row>) => ReactNode;
  /** What stands beside the switch below the list. */
  readonly foot?: ReactNode;
}

interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

/** A book whose records are opened, corrected, taken out with a reason and brought back; each is told and undone. */
export function KeptView<Row extends KeptRow>(props: KeptViewProps<Row>) {
  const { label, columns, rows, error, listKey, nameOf, empty, isRemoved, remove, restore } = props;
  const [chosen, setChosen] = useState<Row>();
  const [leaving, setLeaving] = useState<Row>();
  const [said, setSaid] = useState<Said>();
  const bringBack = (id: string, name: string) =>
    restore.mutate({ id }, { onSuccess: () => setSaid({ sentence: words.restored(name) }) });
  const takeOut = (id: string, name: string, reason: string) =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          setLeaving(undefined);
          setSaid({ sentence: words.removed(name), undo: () => bringBack(id, name) });
        },
      },
    );
  const close = () => {
    setChosen(undefined);
    props.onAdded();
  };
  return (
    <>
      <ErrorNotice error={error ?? restore.error ?? (leaving ? null : remove.error)} />
      {said && (
        <Notice
          kind="ok"
          title={said.sentence}
          action={
            said.undo && (
              <Button variant="default" onClick={said.undo}>
                {words.undo}
              </Button>
            )
          }
        />
      )}
      <DataTable
        isWrapping
        label={label}
        columns={columns}
        rowCount={rows?.length ?? 0}
        rowAt={(at) => rows?.[at]}
        keyOf={(row) => row.id}
        selectedKey={chosen?.id}
        onOpen={setChosen}
        listKey={`${listKey} ${String(isRemoved)}`}
        empty={
          rows && (
            <EmptyState title={isRemoved ? words.noneRemoved : empty.title}>
              {isRemoved ? words.noneRemovedHint : empty.what}
            </EmptyState>
          )
        }
      />
      {chosen && isRemoved && (
        <Notice
          kind="info"
          title={words.removedFor(nameOf(chosen), chosen.removedReason)}
          action={
            <Offered asks={props.asksRestore}>
              <Button
                variant="default"
                onClick={() => {
                  bringBack(chosen.id, nameOf(chosen));
                  setChosen(undefined);
                }}
              >
                {words.restore}
              </Button>
            </Offered>
          }
        />
      )}
      <div className={css.bar}>
        <Checkbox
          label={words.removedOnes}
          checked={isRemoved}
          onChange={(event) => {
            props.onRemovedChange(event.currentTarget.checked);
            setChosen(undefined);
          }}
        />
        {props.foot}
      </div>
      {(props.isAdding || (chosen && !isRemoved && !leaving)) &&
        props.renderDialog({
          row: chosen,
          onSaved: (name, { id, isNew }) =>
            setSaid({
              sentence: words.saved(name),
              ...(isNew ? { undo: () => takeOut(id, name, words.undoReason) } : {}),
            }),
          onRemove: setLeaving,
          onClose: close,
        })}
      {leaving && (
        <ReasonDialog
          isDangerous
          title={words.removeTitle(nameOf(leaving))}
          saveLabel={words.remove}
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => {
            takeOut(leaving.id, nameOf(leaving), reason);
            close();
          }}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words.removeWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
