import { describe, expect, it } from 'vitest';
import { actionFor } from '../../../../renderer/parts/grid/grid-keys.ts';
import {
  copyText,
  createGrid,
  enteredRows,
  gridAfter,
  type Grid,
  type GridAction,
  type GridShape,
} from '../../../../renderer/parts/grid/grid-model.ts';
import { type Rows } from '../../../../renderer/parts/grid/grid-place.ts';

const shape: GridShape = {
  width: 3,
  tidyCell: (column, text) => (column === 2 ? text.trim().toUpperCase() : text.trim()),
  tidyRow: (row) => row,
};
const FOUNDERS: Rows = [
  ['Siti', '1', 'P'],
  ['Budi', '2', 'L'],
];
const start = (rows: Rows = FOUNDERS) => createGrid(rows, shape);
const after = (grid: Grid, ...actions: readonly GridAction[]) =>
  actions.reduce((now, action) => gridAfter(now, action, shape), grid);
const press = (key: string, more: Partial<{ shiftKey: boolean; ctrlKey: boolean }> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
/** What pressing these keys one after the other makes of a grid. */
const keys = (grid: Grid, ...presses: readonly ReturnType<typeof press>[]) =>
  presses.reduce((now, key) => {
    if (now.draft !== null && key.key.length === 1 && !key.ctrlKey) {
      return gridAfter(now, { kind: 'type', text: now.draft + key.key }, shape);
    }
    const action = actionFor(now, key, shape.width);
    return action ? gridAfter(now, action, shape) : now;
  }, grid);
const go = (row: number, column: number, isExtending = false): GridAction => ({
  kind: 'go',
  to: { row, column },
  isExtending,
});

describe('entering rows', () => {
  it('always leaves one empty row to go on in', () => {
    expect(start([]).rows).toEqual([['', '', '']]);
    const grid = after(start([]), { kind: 'edit', text: 'A' }, { kind: 'commit', down: 1, right: 0 });
    expect(grid.rows).toEqual([
      ['A', '', ''],
      ['', '', ''],
    ]);
    expect(grid.focus).toEqual({ row: 1, column: 0 });
    expect(enteredRows(grid.rows)).toEqual([['A', '', '']]);
  });

  it('tidies a cell when it is left, not while it is typed', () => {
    const typing = after(start(), go(0, 2), { kind: 'edit', text: 'l' });
    expect(typing.draft).toBe('l');
    expect(after(typing, { kind: 'commit', down: 0, right: 0 }).rows[0]).toEqual(['Siti', '1', 'L']);
  });

  it('keeps what was there when Esc leaves the cell', () => {
    const grid = after(start(), { kind: 'edit' }, { kind: 'type', text: 'Lain' }, { kind: 'leave' });
    expect(grid.rows[0]?.[0]).toBe('Siti');
    expect(grid.past).toHaveLength(0);
  });

  it('keeps a half-typed cell when another one is clicked', () => {
    const grid = after(start(), { kind: 'edit', text: 'Ani' }, go(1, 1));
    expect(grid.rows[0]?.[0]).toBe('Ani');
    expect(grid.focus).toEqual({ row: 1, column: 1 });
  });
});

describe('blocks', () => {
  it('pastes a block and grows by the rows it needs', () => {
    const grid = after(start(), go(1, 1), { kind: 'paste', text: '7\tp\n8\tl\n9\tp' });
    expect(enteredRows(grid.rows)).toEqual([
      ['Siti', '1', 'P'],
      ['Budi', '7', 'P'],
      ['', '8', 'L'],
      ['', '9', 'P'],
    ]);
  });

  it('says how many columns had no place when a block is wider than the grid', () => {
    const grid = after(start([]), go(0, 2), { kind: 'paste', text: 'p\tx\ty' });
    expect(grid.rows[0]).toEqual(['', '', 'P']);
    expect(grid.dropped).toBe(2);
    expect(after(grid, { kind: 'paste', text: 'l' }).dropped).toBe(0);
  });

  it('pastes nothing where a list says that nothing is known', () => {
    const grid = after(start(), go(0, 0), { kind: 'paste', text: 'NULL\t-\n0000-00-00\tN/A' });
    expect(grid.rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('selects the pasted block', () => {
    const grid = after(start(), go(1, 1), { kind: 'paste', text: '7\tp\n8\tl' });
    expect([grid.focus, grid.anchor]).toEqual([
      { row: 1, column: 1 },
      { row: 2, column: 2 },
    ]);
  });

  it('fills the whole selection with a single copied value', () => {
    const grid = after(start(), go(0, 2), go(1, 2, true), { kind: 'paste', text: 'p' });
    expect(grid.rows.map((row) => row[2])).toEqual(['P', 'P', '']);
  });

  it('copies the selection whichever corner it was begun from', () => {
    expect(copyText(after(start(), go(1, 1), go(0, 0, true)))).toBe('Siti\t1\nBudi\t2');
  });

  it('clears the selection and drops rows that become empty at the end', () => {
    const grid = after(start(), go(1, 0), go(1, 2, true), { kind: 'clear' });
    expect(grid.rows).toEqual([
      ['Siti', '1', 'P'],
      ['', '', ''],
    ]);
  });

  it('removes the selected rows', () => {
    expect(enteredRows(after(start(), go(0, 1), { kind: 'removeRows' }).rows)).toEqual([['Budi', '2', 'L']]);
  });
});

describe('taking back', () => {
  it('takes back one change at a time, down to the beginning', () => {
    const changed = after(start(), { kind: 'paste', text: 'X' }, go(1, 0), { kind: 'clear' });
    expect(after(changed, { kind: 'undo' }).rows[1]?.[0]).toBe('Budi');
    expect(after(changed, { kind: 'undo' }, { kind: 'undo' }).rows).toEqual(start().rows);
    expect(after(changed, { kind: 'undo' }, { kind: 'undo' }, { kind: 'undo' }).rows).toEqual(start().rows);
  });

  it('does not count an edit that changes nothing', () => {
    const grid = after(start(), { kind: 'edit' }, { kind: 'commit', down: 1, right: 0 });
    expect(grid.past).toHaveLength(0);
  });

  it('brings the cursor back inside when rows disappear', () => {
    const pasted = after(start(), go(2, 0), { kind: 'paste', text: 'A\nB' }, go(4, 0), { kind: 'undo' });
    expect(pasted.focus).toEqual({ row: 2, column: 0 });
  });
});

describe('keys as in Excel', () => {
  it('Enter goes down, Shift+Enter up, Tab right', () => {
    const grid = after(start(), go(1, 1));
    expect(actionFor(grid, press('Enter'), 3)).toEqual({ kind: 'enter', isBack: false });
    expect(actionFor(grid, press('Enter', { shiftKey: true }), 3)).toEqual({ kind: 'enter', isBack: true });
    expect(actionFor(grid, press('Tab'), 3)).toEqual({ kind: 'tab', down: 0, right: 1 });
    expect(keys(grid, press('Enter')).focus).toEqual({ row: 2, column: 1 });
    expect(keys(grid, press('Enter', { shiftKey: true })).focus).toEqual({ row: 0, column: 1 });
  });

  it('Tab goes from the last column to the next row, and out of the grid after the last cell', () => {
    expect(actionFor(after(start(), go(0, 2)), press('Tab'), 3)).toEqual({ kind: 'tab', down: 1, right: -2 });
    expect(actionFor(after(start(), go(2, 2)), press('Tab'), 3)).toBeUndefined();
    expect(actionFor(after(start(), go(0, 0)), press('Tab', { shiftKey: true }), 3)).toBeUndefined();
  });

  it('Enter after a run of Tab keys goes to the next row where the run began', () => {
    const row = keys(start(), press('B'), press('Tab'), press('2'), press('Tab'), press('p'), press('Enter'));
    expect(row.rows[0]).toEqual(['B', '2', 'P']);
    expect(row.focus).toEqual({ row: 1, column: 0 });
    expect(keys(start(), press('Tab'), press('ArrowDown'), press('Enter')).focus).toEqual({
      row: 2,
      column: 1,
    });
  });

  it('a letter begins a new text, F2 goes on with the old one', () => {
    expect(actionFor(start(), press('k'), 3)).toEqual({ kind: 'edit', text: 'k' });
    expect(after(start(), { kind: 'edit' }).draft).toBe('Siti');
    expect(actionFor(start(), press('F2'), 3)).toEqual({ kind: 'edit' });
  });

  it('leaves Ctrl+C, Ctrl+V and Ctrl+S to others, but takes Ctrl+Z', () => {
    for (const key of ['c', 'v', 's'])
      expect(actionFor(start(), press(key, { ctrlKey: true }), 3)).toBeUndefined();
    expect(actionFor(start(), press('z', { ctrlKey: true }), 3)).toEqual({ kind: 'undo' });
  });

  it('moves the text cursor, not the cell, with left and right after F2', () => {
    const editing = after(start(), { kind: 'edit' });
    expect(actionFor(editing, press('ArrowLeft'), 3)).toBeUndefined();
    expect(actionFor(editing, press('ArrowDown'), 3)).toEqual({ kind: 'commit', down: 1, right: 0 });
  });

  it('ends a text typed over a cell with any arrow key', () => {
    const grid = keys(start(), press('A'), press('n'), press('i'), press('ArrowRight'));
    expect(grid.rows[0]?.[0]).toBe('Ani');
    expect(grid.focus).toEqual({ row: 0, column: 1 });
  });

  it('takes back with Ctrl+Z, and takes that back with Ctrl+Y or Ctrl+Shift+Z', () => {
    const cleared = keys(start(), press('Delete'));
    const back = keys(cleared, press('z', { ctrlKey: true }));
    expect([cleared.rows[0]?.[0], back.rows[0]?.[0]]).toEqual(['', 'Siti']);
    expect(keys(back, press('y', { ctrlKey: true })).rows[0]?.[0]).toBe('');
    expect(keys(back, press('Z', { ctrlKey: true, shiftKey: true })).rows[0]?.[0]).toBe('');
  });

  it('has nothing to do again after something new was written', () => {
    const grid = keys(start(), press('Delete'), press('z', { ctrlKey: true }), press('X'), press('Enter'));
    expect(keys(grid, press('y', { ctrlKey: true })).rows).toEqual(grid.rows);
    expect(grid.rows[0]?.[0]).toBe('X');
  });

  it('Backspace empties the cell and stays in it, Delete empties the selection', () => {
    expect(keys(start(), press('Backspace')).draft).toBe('');
    const both = keys(start(), press('ArrowDown', { shiftKey: true }), press('Delete'));
    expect(both.rows.map((row) => row[0])).toEqual(['', '', '']);
  });

  it('Home and End go along the row, with Ctrl to the corners, with Shift they select', () => {
    const grid = after(start(), go(1, 1));
    expect(keys(grid, press('Home')).focus).toEqual({ row: 1, column: 0 });
    expect(keys(grid, press('End')).focus).toEqual({ row: 1, column: 2 });
    expect(keys(grid, press('Home', { ctrlKey: true })).focus).toEqual({ row: 0, column: 0 });
    expect(keys(grid, press('End', { ctrlKey: true })).focus).toEqual({ row: 2, column: 2 });
    expect(copyText(keys(grid, press('End', { shiftKey: true })))).toBe('2\tL');
  });

  it('Ctrl and an arrow go to the end of the filled cells, then to the edge', () => {
    const down = press('ArrowDown', { ctrlKey: true });
    expect(keys(start(), down).focus).toEqual({ row: 1, column: 0 });
    expect(keys(start(), down, down).focus).toEqual({ row: 2, column: 0 });
    const gap = start([
      ['a', '', ''],
      ['', '', ''],
      ['c', '', ''],
    ]);
    expect(keys(gap, down).focus).toEqual({ row: 2, column: 0 });
    expect(keys(gap, press('ArrowRight', { ctrlKey: true })).focus).toEqual({ row: 0, column: 2 });
  });

  it('Ctrl+A selects what is entered, Ctrl+D fills down', () => {
    expect(copyText(keys(start(), press('a', { ctrlKey: true })))).toBe('Siti\t1\tP\nBudi\t2\tL');
    const filled = keys(start(), press('ArrowDown', { shiftKey: true }), press('d', { ctrlKey: true }));
    expect(filled.rows.map((row) => row[0])).toEqual(['Siti', 'Siti', '']);
    expect(keys(start(), press('ArrowDown'), press('d', { ctrlKey: true })).rows[1]?.[0]).toBe('Siti');
  });
});
