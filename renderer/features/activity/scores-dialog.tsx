import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText } from '../../text/activity.ts';
import css from './parts/activity.module.css';
import { changedScores, pasteScores, scoreFault, scoreRowsOf, withScore } from './entry/score-rows.ts';

const { scores: text, attendance } = activityText;
const COLUMNS = [
  [0, attendance.pre],
  [1, attendance.post],
] as const;

interface ScoresDialogProps {
  readonly batch: BatchLine;
  readonly onSaved: (count: number) => void;
  readonly onClose: () => void;
}

/** The scores before and after of a whole batch: typed row by row, or pasted as a column out of a spreadsheet. */
export function ScoresDialog({ batch, onSaved, onClose }: ScoresDialogProps) {
  const save = useCommand('activity.setScores');
  // Read once: what somebody else saves meanwhile is told by the save, at its row.
  const [participants] = useState(batch.participants);
  const [start] = useState(() => scoreRowsOf(participants));
  const [rows, setRows] = useState(start);
  const [left, setLeft] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const changed = changedScores(participants, rows);
  const refused = save.error === null ? [] : Object.values(faultsOf(save.error));
  const hasFault = rows.some((row) => row.some((typed) => scoreFault(typed) !== undefined));
  const cellAt = (row: number, column: number) =>
    body.current?.querySelector<HTMLInputElement>(`[data-field="scores.${String(row)}.${String(column)}"]`);
  const saveNow = () => {
    if (hasFault) {
      const row = rows.findIndex((one) => one.some((typed) => scoreFault(typed) !== undefined));
      cellAt(row, scoreFault(rows[row]?.[0] ?? '') === undefined ? 1 : 0)?.focus();
      return;
    }
    if (changed.length === 0) return onClose();
    save.mutate(
      { batchId: batch.id, scores: changed },
      {
        onSuccess: ({ count }) => {
          onSaved(count);
          onClose();
        },
      },
    );
  };
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : cellAt(row + by, column);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <FormDialog
      title={text.title(batch.number)}
      saveLabel={text.save}
      isChanged={changed.length > 0}
      isBusy={save.isPending}
      error={refused.length > 0 ? null : save.error}
      onSave={saveNow}
      onClose={onClose}
    >
      <p className={css.quiet}>{text.hint}</p>
      {refused.map((message) => (
        <MarkedWord key={message} kind="refuse">
          {message}
        </MarkedWord>
      ))}
      <div className={css.scores}>
        <table className={css.grid} aria-label={text.table}>
          <thead>
            <tr>
              <th scope="col">{attendance.no}</th>
              <th scope="col">{attendance.name}</th>
              {COLUMNS.map(([column, header]) => (
                <th key={column} scope="col" className={css.score}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {participants.map(({ id, name }, row) => (
              <tr key={id}>
                <td>{String(row + 1)}</td>
                <td>{name}</td>
                {COLUMNS.map(([column, header]) => {
                  const typed = rows[row]?.[column] ?? '';
                  return (
                    <td key={column} className={css.score}>
                      <TextInput
                        size="xs"
                        inputMode="numeric"
                        data-field={`scores.${String(row)}.${String(column)}`}
                        data-autofocus={(row === 0 && column === 0) || undefined}
                        aria-label={text.cell(header, name)}
                        value={typed}
                        error={scoreFault(typed)}
                        onChange={(event) => setRows(withScore(rows, row, column, event.currentTarget.value))}
                        onKeyDown={(event) => move(event, row, column)}
                        onPaste={(event) => {
                          const pasted = event.clipboardData.getData('text/plain');
                          if (!/[\t\r\n]/.test(pasted.trimEnd())) return;
                          event.preventDefault();
                          const next = pasteScores(rows, row, column, pasted);
                          setRows(next.rows);
                          setLeft(next.left);
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <MarkedWord kind="warning">{text.left(left)}</MarkedWord>}
      <p aria-live="polite">{text.changed(changed.length)}</p>
    </FormDialog>
  );
}
