import { assertNever } from '../../lib/assert-never.ts';
import { formatBlock, parseBlock } from './clipboard-text.ts';

export type Rows = readonly (readonly string[])[];
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the grid knows of its columns: how many, and how a cell or a whole row is tidied once entered. */
export interface GridShape {
  readonly width: number;
  readonly tidyCell: (column: number, text: string) => string;
  readonly tidyRow: (row: readonly string[]) => readonly string[];
}

export interface Grid {
  /** The entered rows and always one empty row after them, to write the next one in. */
  readonly rows: Rows;
  readonly focus: Place;
  /** The other corner of the selected block. */
  readonly anchor: Place;
  /** The text being edited in the focused cell; null when not editing. */
  readonly draft: string | null;
  /** Earlier contents, the latest last. */
  readonly past: readonly Rows[];
}

export type GridAction =
  | { readonly kind: 'go'; readonly to: Place; readonly isExtending?: boolean }
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly isExtending?: boolean }
  | { readonly kind: 'edit'; readonly text?: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'commit'; readonly down: number; readonly right: number }
  | { readonly kind: 'leave' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'removeRows' }
  | { readonly kind: 'undo' };

/** Enough to take back a morning's typing, little enough to keep. */
const UNDO_STEPS = 200;

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/** The rows as entered, without the empty ones at the end. */
export function enteredRows(rows: Rows): Rows {
  const last = rows.findLastIndex((row) => !isBlank(row));
  return rows.slice(0, last + 1);
}

function withEmptyRow(rows: Rows, width: number): Rows {
  return [...enteredRows(rows), Array.from({ length: width }, () => '')];
}

export function createGrid(rows: Rows, shape: GridShape): Grid {
  const start = { row: 0, column: 0 };
  return { rows: withEmptyRow(rows, shape.width), focus: start, anchor: start, draft: null, past: [] };
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function selectedBlock({ focus, anchor }: Pick<Grid, 'focus' | 'anchor'>): Block {
  return {
    top: Math.min(focus.row, anchor.row),
    bottom: Math.max(focus.row, anchor.row),
    left: Math.min(focus.column, anchor.column),
    right: Math.max(focus.column, anchor.column),
  };
}

export function isInBlock(block: Block, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

/** The selected block as text for the clipboard. */
export function copyText(grid: Grid): string {
  const { top, bottom, left, right } = selectedBlock(grid);
  return formatBlock(grid.rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
}

function clamp(place: Place, rows: Rows, width: number): Place {
  return {
    row: Math.max(0, Math.min(rows.length - 1, place.row)),
    column: Math.max(0, Math.min(width - 1, place.column)),
  };
}

function gone(grid: Grid, shape: GridShape, to: Place, isExtending = false): Grid {
  const focus = clamp(to, grid.rows, shape.width);
  return { ...grid, focus, anchor: isExtending ? grid.anchor : focus, draft: null };
}

/** New contents; the old ones can be had back. Nothing is remembered when nothing changed. */
function changed(grid: Grid, shape: GridShape, rows: Rows): Grid {
  const tidied = withEmptyRow(
    rows.map((row) => (isBlank(row) ? row : shape.tidyRow(row))),
    shape.width,
  );
  if (JSON.stringify(tidied) === JSON.stringify(grid.rows)) return { ...grid, draft: null };
  const past = [...grid.past, grid.rows].slice(-UNDO_STEPS);
  const place = (now: Place) => clamp(now, tidied, shape.width);
  return { rows: tidied, focus: place(grid.focus), anchor: place(grid.anchor), draft: null, past };
}

function written(rows: Rows, shape: GridShape, at: Place, block: Rows): Rows {
  const height = Math.max(rows.length, at.row + block.length);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: shape.width }, (__, column) => {
      const cell = block[row - at.row]?.[column - at.column];
      return cell === undefined ? (rows[row]?.[column] ?? '') : shape.tidyCell(column, cell);
    }),
  );
}

function committed(grid: Grid, shape: GridShape): Grid {
  return grid.draft === null
    ? grid
    : changed(grid, shape, written(grid.rows, shape, grid.focus, [[grid.draft]]));
}

function pasted(grid: Grid, shape: GridShape, text: string): Grid {
  const block = parseBlock(text);
  const { top, bottom, left, right } = selectedBlock(grid);
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const filled =
    only === undefined
      ? block
      : Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only));
  return changed(grid, shape, written(grid.rows, shape, { row: top, column: left }, filled));
}

function cleared(grid: Grid, shape: GridShape): Grid {
  const block = selectedBlock(grid);
  const rows = grid.rows.map((row, at) =>
    row.map((cell, column) => (isInBlock(block, at, column) ? '' : cell)),
  );
  return changed(grid, shape, rows);
}

/** The next state of the grid; the same keys as in Excel. */
export function gridAfter(grid: Grid, action: GridAction, shape: GridShape): Grid {
  switch (action.kind) {
    case 'go':
      return gone(committed(grid, shape), shape, action.to, action.isExtending);
    case 'move':
      return gone(
        grid,
        shape,
        { row: grid.focus.row + action.down, column: grid.focus.column + action.right },
        action.isExtending,
      );
    case 'edit':
      return {
        ...grid,
        anchor: grid.focus,
        draft: action.text ?? grid.rows[grid.focus.row]?.[grid.focus.column] ?? '',
      };
    case 'type':
      return { ...grid, draft: action.text };
    case 'commit': {
      const next = committed(grid, shape);
      return gone(next, shape, {
        row: grid.focus.row + action.down,
        column: grid.focus.column + action.right,
      });
    }
    case 'leave':
      return { ...grid, draft: null };
    case 'clear':
      return cleared(grid, shape);
    case 'paste':
      return pasted(grid, shape, action.text);
    case 'removeRows': {
      const { top, bottom } = selectedBlock(grid);
      return changed(
        grid,
        shape,
        grid.rows.filter((_, row) => row < top || row > bottom),
      );
    }
    case 'undo': {
      const rows = grid.past.at(-1);
      if (!rows) return grid;
      const place = (now: Place) => clamp(now, rows, shape.width);
      return {
        rows,
        focus: place(grid.focus),
        anchor: place(grid.anchor),
        draft: null,
        past: grid.past.slice(0, -1),
      };
    }
    default:
      return assertNever(action);
  }
}
