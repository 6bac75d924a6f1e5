import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ProgrammeLineRow } from '#contract/programme.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { programmeText } from '../../text/programme.ts';
import { ImportButton } from './import-button.tsx';
import { LineDialog } from './line-dialog.tsx';
import { TREE_COLUMNS } from './programme-columns.tsx';
import css from './programme.module.css';

const { tree: text, undo } = programmeText;

interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

interface TreeViewProps {
  readonly year: number;
  /** Other years that have something, newest first. */
  readonly otherYears: readonly number[];
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** The tree of a year with its budgets and activities; a row opens the line. */
export function TreeView({ year, otherYears, isAdding, onAdded }: TreeViewProps) {
  const list = useRequest('programme.tree', { year });
  const fill = useCommand('programme.fillYear');
  const remove = useCommand('programme.removeLine');
  const again = useCommand('programme.saveLine');
  const [chosen, setChosen] = useState<ProgrammeLineRow>();
  const [leaving, setLeaving] = useState<ProgrammeLineRow>();
  const [said, setSaid] = useState<Said>();
  const rows = list.data?.rows ?? [];
  const close = () => {
    setChosen(undefined);
    onAdded();
  };
  const fillFrom = (from: number | null) =>
    fill.mutate(
      { year, from },
      { onSuccess: ({ added, kept }) => setSaid({ sentence: text.filled(added, kept) }) },
    );
  const bringBack = ({ code, name, indicator, budget }: ProgrammeLineRow) =>
    again.mutate(
      { id: null, expectedUpdatedAt: null, year, code, name, indicator, budget },
      { onSuccess: () => setSaid({ sentence: text.restored(code) }) },
    );
  const takeOut = (row: ProgrammeLineRow) =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: () => {
          setLeaving(undefined);
          close();
          setSaid({ sentence: text.removedLine(row.code), undo: () => bringBack(row) });
        },
      },
    );
  const isEmpty = list.data !== undefined && rows.length === 0;
  const source = otherYears[0];
  return (
    <>
      <ErrorNotice error={list.error ?? fill.error ?? remove.error ?? again.error} />
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
        columns={TREE_COLUMNS}
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        keyOf={(row) => row.id}
        selectedKey={chosen?.id}
        onOpen={setChosen}
        listKey={String(year)}
        empty={isEmpty && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
      <div className={css.bar}>
        <Offered asks="programme.fillYear">
          <Button variant="default" onClick={() => fillFrom(null)}>
            {text.fillStandard}
          </Button>
          {source !== undefined && (
            <Button variant="default" onClick={() => fillFrom(source)}>
              {text.fillFrom(source)}
            </Button>
          )}
        </Offered>
        <ImportButton
          task="programme.import"
          text={programmeText.import}
          year={year}
          onImported={(sentence) => setSaid({ sentence })}
        />
      </div>
      {(isAdding || (chosen && !leaving)) && (
        <LineDialog
          key={chosen?.id ?? 'new'}
          year={year}
          row={chosen}
          onSaved={(code) => setSaid({ sentence: text.saved(code) })}
          onRemove={setLeaving}
          onClose={close}
        />
      )}
      {leaving && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={text.removeTitle(leaving.code)}
          confirmLabel={text.remove}
          isBusy={remove.isPending}
          onConfirm={() => takeOut(leaving)}
          onClose={() => setLeaving(undefined)}
        >
          <p>{text.removeWhat(leaving.activities)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
