import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { changeText } from '../../text/import-changes.ts';
import { changeLines, fieldsOfLine, lineKey, type ChangeLine } from './change-lines.ts';
import css from './changes.module.css';
import {
  countKept,
  isKept,
  keepEverything,
  NOTHING_KEPT,
  withKept,
  type ChangedRow,
  type Kept,
} from './import-plan.ts';
import { SideChoice, type Side } from './side-choice.tsx';

function sideOf(line: ChangeLine, kept: Kept): Side {
  const fields = fieldsOfLine(line);
  const count = fields.filter((field) => isKept(kept, line.change.row, field)).length;
  if (count === 0) return 'file';
  return count === fields.length ? 'register' : 'mixed';
}

const shown = (text: string) => (text === '' ? <span className={css.quiet}>{changeText.empty}</span> : text);

function columnsFor(kept: Kept, onKept: (kept: Kept) => void): readonly Column<ChangeLine>[] {
  const valueOf = (line: ChangeLine, which: 'before' | 'after') => {
    if (line.kind === 'row') return null;
    const isUsed = (which === 'before') === isKept(kept, line.change.row, line.field.field);
    return <span className={isUsed ? css.used : css.dropped}>{shown(line.field[which])}</span>;
  };
  return [
    {
      key: 'row',
      header: changeText.headers.row,
      width: '4rem',
      isNumber: true,
      render: (line) => (line.kind === 'row' ? line.change.row : null),
    },
    {
      key: 'field',
      header: changeText.headers.field,
      width: 'minmax(11rem, 1.2fr)',
      render: (line) =>
        line.kind === 'row' ? (
          <strong>{line.change.name}</strong>
        ) : (
          <span className={css.field}>{line.field.label}</span>
        ),
    },
    {
      key: 'before',
      header: changeText.headers.before,
      width: 'minmax(7rem, 1fr)',
      render: (line) =>
        line.kind === 'row' ? (
          <span className={css.quiet}>{changeText.fieldCount(line.change.fields.length)}</span>
        ) : (
          valueOf(line, 'before')
        ),
    },
    {
      key: 'after',
      header: changeText.headers.after,
      width: 'minmax(7rem, 1fr)',
      render: (line) => valueOf(line, 'after'),
    },
    {
      key: 'used',
      header: changeText.headers.used,
      width: '16rem',
      render: (line) => (
        <SideChoice
          name={lineKey(line)}
          label={
            line.kind === 'row'
              ? changeText.choiceOfRow(line.change.name)
              : changeText.choiceOf(line.change.name, line.field.label)
          }
          side={sideOf(line, kept)}
          onChoose={(keep) => onKept(withKept(kept, line.change.row, fieldsOfLine(line), keep))}
        />
      ),
    },
  ];
}

interface ChangedTableProps {
  readonly changes: readonly ChangedRow[];
  readonly changedCount: number;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
}

/** What each changing row says in the register and in the file, and which of the two is used. */
export function ChangedTable({ changes, changedCount, kept, onKept }: ChangedTableProps) {
  const lines = useMemo(() => changeLines(changes), [changes]);
  const keptCount = countKept(kept);
  const swap = (line: ChangeLine) =>
    onKept(withKept(kept, line.change.row, fieldsOfLine(line), sideOf(line, kept) !== 'register'));
  return (
    <>
      {changes.length > 0 && (
        <div className={css.bar}>
          <Button variant="default" disabled={keptCount === 0} onClick={() => onKept(NOTHING_KEPT)}>
            {changeText.fileForAll}
          </Button>
          <Button variant="default" onClick={() => onKept(keepEverything(changes))}>
            {changeText.keepAll}
          </Button>
          <span role="status">{keptCount > 0 && changeText.keptCount(keptCount)}</span>
          <span className={css.hint}>
            {changedCount > changes.length
              ? changeText.onlyFirst(changes.length, changedCount)
              : changeText.keys}
          </span>
        </div>
      )}
      <DataTable
        label={changeText.table}
        columns={columnsFor(kept, onKept)}
        rowCount={lines.length}
        rowAt={(index) => lines[index]}
        keyOf={lineKey}
        onOpen={swap}
        empty={<EmptyState title={changeText.noneTitle}>{changeText.none}</EmptyState>}
      />
    </>
  );
}
