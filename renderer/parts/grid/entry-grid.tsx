import { Button } from '@mantine/core';
import { flushSync } from 'react-dom';
import { useEffect, useId, useMemo, useReducer, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { TypedText } from '../../lib/money-text.ts';
import { useClipboardKeys } from '../../lib/use-clipboard-keys.ts';
import { gridText } from '../../text/parts/grid.ts';
import css from './entry-grid.module.css';
import { actionFor } from './grid-keys.ts';
import {
  copyText,
  createGrid,
  enteredRows,
  gridAfter,
  isInBlock,
  selectedBlock,
  type Grid,
  type GridAction,
  type GridShape,
} from './grid-model.ts';
import { type Rows } from './grid-place.ts';

export interface GridColumn {
  readonly header: string;
  readonly width: string;
  /** How a cell reads once entered ("l" becomes "L"). */
  readonly tidy?: (text: string) => string;
  /** What is wrong with a cell's form, with the remedy. */
  readonly fault?: (text: string) => string | undefined;
  /** How the text reads while it is typed (dots between thousands), and where the cursor then stands. */
  readonly whileTyping?: (before: string, text: string, caret: number) => TypedText;
  /** Figures stand at the right. */
  readonly isNumber?: boolean;
}

/** Shapes what has just been typed, in the input itself, so that the cursor stays where it belongs. */
function shapeTyped(input: HTMLInputElement, before: string, column: GridColumn): string {
  if (!column.whileTyping) return input.value;
  const { text, caret } = column.whileTyping(before, input.value, input.selectionStart ?? input.value.length);
  if (text !== input.value) {
    input.value = text;
    input.setSelectionRange(caret, caret);
  }
  return text;
}

interface EntryGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  /** The rows it starts from; give the grid another `key` to start anew. */
  readonly rows: Rows;
  readonly onRows: (rows: Rows) => void;
  /** Fills in what follows from the rest of a row. */
  readonly tidyRow?: (row: readonly string[]) => readonly string[];
  /** What is wrong with a cell in view of the other cells; columns are counted from 0. */
  readonly faultAt?: (row: number, column: number) => string | undefined;
  /** Where the cursor is led; another object leads it again. */
  readonly cursor?: { readonly row: number; readonly column: number } | null;
  /** A read-only last column: what is to be said of each row. */
  readonly note?: {
    readonly header: string;
    readonly width: string;
    readonly render: (row: number) => ReactNode;
  };
}

const sameRow = (row: readonly string[]) => row;

/** Shortcuts of the screen that take what is on screen (saving, printing), and so also what is being typed. */
const TAKES_THE_SCREEN = /^[ps]$/i;

/** Rows of short texts, entered as in Excel: Enter down, Tab right, F2, Esc, Delete, Ctrl+C, Ctrl+V, Ctrl+Z. */
export function EntryGrid(props: EntryGridProps) {
  const { label, columns, rows, onRows, tidyRow = sameRow, note, faultAt, cursor = null } = props;
  const gridId = useId();
  const shape = useMemo<GridShape>(
    () => ({
      width: columns.length,
      tidyCell: (column, text) => columns[column]?.tidy?.(text) ?? text.trim(),
      tidyRow,
    }),
    [columns, tidyRow],
  );
  const [grid, act] = useReducer(
    (now: Grid, action: GridAction | Grid) => ('kind' in action ? gridAfter(now, action, shape) : action),
    rows,
    (start) => createGrid(start, shape),
  );
  const frame = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const told = useRef(grid.rows);
  useEffect(() => {
    if (told.current === grid.rows) return;
    told.current = grid.rows;
    onRows(enteredRows(grid.rows));
  }, [grid.rows, onRows]);
  useEffect(() => {
    if (cursor === null) return;
    hasFocus.current = true;
    act({ kind: 'go', to: { row: cursor.row, column: cursor.column }, isExtending: false });
  }, [cursor]);
  useEffect(() => {
    if (!hasFocus.current) return;
    const cell = frame.current?.querySelector<HTMLElement>('[data-focus="true"]');
    const target = cell?.querySelector('input') ?? cell;
    if (target !== document.activeElement) target?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (grid.draft !== null && event.ctrlKey && TAKES_THE_SCREEN.test(event.key)) {
      // The shortcut listens above and follows at once: the owner must know the cell being typed by then.
      const next = gridAfter(grid, { kind: 'commit', down: 0, right: 0 }, shape);
      told.current = next.rows;
      flushSync(() => {
        act(next);
        onRows(enteredRows(next.rows));
      });
      return;
    }
    const action = actionFor(grid, event, columns.length);
    if (!action) return;
    const isLeaving =
      event.key === 'Tab' && action.kind === 'commit' && action.down === 0 && action.right === 0;
    if (!isLeaving) event.preventDefault();
    // The grid has answered the key: a form around it must not take Enter for itself.
    event.stopPropagation();
    act(action);
  };
  const copy = (clipboard: DataTransfer) => clipboard.setData('text/plain', copyText(grid));
  // While a cell is typed in, the keys belong to its text.
  const clipboardKeys = {
    copy,
    cut: (clipboard: DataTransfer) => {
      copy(clipboard);
      act({ kind: 'clear' });
    },
    paste: (clipboard: DataTransfer) => act({ kind: 'paste', text: clipboard.getData('text/plain') }),
  };
  useClipboardKeys(frame, grid.draft === null ? clipboardKeys : {});
  const block = selectedBlock(grid);
  return (
    <div
      ref={frame}
      className={css.frame}
      onFocus={() => (hasFocus.current = true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) hasFocus.current = false;
      }}
    >
      <table className={css.grid} role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <colgroup>
          <col style={{ width: '2.5rem' }} />
          {columns.map((column) => (
            <col key={column.header} style={{ width: column.width }} />
          ))}
          {note && <col style={{ width: note.width }} />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{gridText.number}</th>
            {columns.map((column) => (
              <th key={column.header} scope="col">
                {column.header}
              </th>
            ))}
            {note && <th scope="col">{note.header}</th>}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((cells, row) => (
            // Rows have no identity of their own: the place is the row.
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((column, at) => {
                const text = cells[at] ?? '';
                const isFocus = grid.focus.row === row && grid.focus.column === at;
                const fault = (text === '' ? undefined : column.fault?.(text)) ?? faultAt?.(row, at);
                const faultId = fault === undefined ? undefined : `${gridId}${row}-${at}`;
                return (
                  <td
                    key={column.header}
                    role="gridcell"
                    className={column.isNumber ? css.number : undefined}
                    aria-label={`${column.header}, ${gridText.row(row + 1)}${text === '' ? '' : `: ${text}`}`}
                    aria-selected={isInBlock(block, row, at)}
                    aria-invalid={fault !== undefined}
                    aria-describedby={faultId}
                    title={fault ?? text}
                    data-focus={isFocus}
                    tabIndex={isFocus ? 0 : -1}
                    onMouseDown={(event) => {
                      if (isFocus && grid.draft !== null) return;
                      hasFocus.current = true;
                      act({ kind: 'go', to: { row, column: at }, isExtending: event.shiftKey });
                    }}
                    onMouseEnter={(event) => {
                      if (event.buttons === 1 && grid.draft === null) {
                        act({ kind: 'go', to: { row, column: at }, isExtending: true });
                      }
                    }}
                    onDoubleClick={() => act({ kind: 'edit' })}
                  >
                    {isFocus && grid.draft !== null ? (
                      <input
                        aria-label={column.header}
                        value={grid.draft}
                        maxLength={200}
                        onChange={(event) =>
                          act({
                            kind: 'type',
                            text: shapeTyped(event.currentTarget, grid.draft ?? '', column),
                          })
                        }
                        onBlur={() => act({ kind: 'commit', down: 0, right: 0 })}
                      />
                    ) : (
                      text
                    )}
                    {fault !== undefined && (
                      <span className={css.fault} id={faultId}>
                        {fault}
                      </span>
                    )}
                  </td>
                );
              })}
              {note && <td className={css.note}>{note.render(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.foot}>
        <Button
          variant="subtle"
          disabled={block.top >= grid.rows.length - 1}
          onClick={() => act({ kind: 'removeRows' })}
        >
          {block.top === block.bottom
            ? gridText.removeRow(block.top + 1)
            : gridText.removeRows(block.top + 1, block.bottom + 1)}
        </Button>
        <Button
          variant="subtle"
          disabled={grid.past.length === 0}
          title="Ctrl+Z"
          onClick={() => act({ kind: 'undo' })}
        >
          {gridText.undo}
        </Button>
        <Button
          variant="subtle"
          disabled={grid.future.length === 0}
          title="Ctrl+Y"
          onClick={() => act({ kind: 'redo' })}
        >
          {gridText.redo}
        </Button>
        <span role="status">{grid.dropped > 0 ? gridText.dropped(grid.dropped) : gridText.keys}</span>
      </div>
    </div>
  );
}
