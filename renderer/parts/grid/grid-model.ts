import { assertNever } from '../../lib/assert-never.ts';
import { isEmptyWord } from '#rules/value/nothing.ts';
import { formatBlock, parseBlock } from './clipboard-text.ts';
import { jumpFrom } from './grid-jump.ts';
import type { Place, Rows } from './grid-place.ts';

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
  /** The edit was begun by typing over the cell, so that every arrow key ends it; after F2 they move in the text. */
  readonly isOverwriting: boolean;
  /** The column a run of Tab keys began in; Enter goes back there, one row down. */
  readonly tabStart: number | null;
  /** Earlier contents, the latest last. */
  readonly past: readonly Rows[];
  /** Contents taken back, the next one last. */
  readonly future: readonly Rows[];
  /** How many columns of the last pasted block had no place. */
  readonly dropped: number;
}

export type GridAction =
  | { readonly kind: 'go'; readonly to: Place; readonly isExtending?: boolean }
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly isExtending?: boolean }
  /** Enter or Shift+Enter: keeps what was typed and goes down or up. */
  | { readonly kind: 'enter'; readonly isBack: boolean }
  | { readonly kind: 'tab'; readonly down: number; readonly right: number }
  | { readonly kind: 'jump'; readonly down: number; readonly right: number; readonly isExtending?: boolean }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'fillDown' }
  | { readonly kind: 'edit'; readonly text?: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'commit'; readonly down: number; readonly right: number }
  | { readonly kind: 'leave' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'removeRows' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

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
  return {
    rows: withEmptyRow(rows, shape.width),
    focus: start,
    anchor: start,
    draft: null,
    isOverwriting: false,
    tabStart: null,
    past: [],
    future: [],
    dropped: 0,
  };
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
  return { ...grid, focus, anchor: isExtending ? grid.anchor : focus, draft: null, tabStart: null };
}

/** New contents; the old ones can be had back. Nothing is remembered when nothing changed. */
function changed(grid: Grid, shape: GridShape, rows: Rows): Grid {
  const tidied = withEmptyRow(
    rows.map((row) => (isBlank(row) ? row : shape.tidyRow(row))),
    shape.width,
  );
  if (JSON.stringify(tidied) === JSON.stringify(grid.rows)) return { ...grid, draft: null, dropped: 0 };
  const past = [...grid.past, grid.rows].slice(-UNDO_STEPS);
  return { ...withRows(grid, shape, tidied), past, future: [], dropped: 0 };
}

/** Other contents; the cursor stays where it is as far as there are rows. */
function withRows(grid: Grid, shape: GridShape, rows: Rows): Grid {
  const place = (now: Place) => clamp(now, rows, shape.width);
  return { ...grid, rows, focus: place(grid.focus), anchor: place(grid.anchor), draft: null };
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
  // Lists and databases write "NULL", "-" or a day of zeros into cells that hold nothing.
  const block = parseBlock(text).map((row) => row.map((cell) => (isEmptyWord(cell) ? '' : cell)));
  const { top, bottom, left, right } = selectedBlock(grid);
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const filled =
    only === undefined
      ? block
      : Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only));
  const at = { row: top, column: left };
  const next = changed(grid, shape, written(grid.rows, shape, at, filled));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const end = { row: top + filled.length - 1, column: left + columns - 1 };
  return {
    ...next,
    focus: at,
    anchor: filled.length === 0 ? at : clamp(end, next.rows, shape.width),
    dropped: Math.max(0, left + columns - shape.width),
  };
}

/** The first row of the selection in all its other rows; of a single row, what stands above it. */
function filledDown(grid: Grid, shape: GridShape): Grid {
  const block = selectedBlock(grid);
  const source = grid.rows[block.top === block.bottom ? block.top - 1 : block.top];
  if (source === undefined) return grid;
  const rows = grid.rows.map((row, at) =>
    row.map((cell, column) => (isInBlock(block, at, column) ? (source[column] ?? '') : cell)),
  );
  return changed(grid, shape, rows);
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
    case 'enter': {
      const next = committed(grid, shape);
      const row = grid.focus.row + (action.isBack ? -1 : 1);
      return gone(next, shape, { row, column: grid.tabStart ?? grid.focus.column });
    }
    case 'tab': {
      const to = { row: grid.focus.row + action.down, column: grid.focus.column + action.right };
      const tabStart = action.down === 0 ? (grid.tabStart ?? grid.focus.column) : 0;
      return { ...gone(committed(grid, shape), shape, to), tabStart };
    }
    case 'jump': {
      const to = jumpFrom(grid.rows, grid.focus, action.down, action.right, shape.width);
      return gone(grid, shape, to, action.isExtending);
    }
    case 'selectAll': {
      const end = { row: Math.max(0, enteredRows(grid.rows).length - 1), column: shape.width - 1 };
      return { ...gone(grid, shape, end), anchor: { row: 0, column: 0 } };
    }
    case 'fillDown':
      return filledDown(grid, shape);
    case 'edit':
      return {
        ...grid,
        anchor: grid.focus,
        draft: action.text ?? grid.rows[grid.focus.row]?.[grid.focus.column] ?? '',
        isOverwriting: action.text !== undefined,
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
      const [past, future] = [grid.past.slice(0, -1), [...grid.future, grid.rows]];
      return { ...withRows(grid, shape, rows), past, future, dropped: 0 };
    }
    case 'redo': {
      const rows = grid.future.at(-1);
      if (!rows) return grid;
      const [past, future] = [[...grid.past, grid.rows], grid.future.slice(0, -1)];
      return { ...withRows(grid, shape, rows), past, future, dropped: 0 };
    }
    default:
      return assertNever(action);
  }
}
