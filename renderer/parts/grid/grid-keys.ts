import type { Grid, GridAction } from './grid-model.ts';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Tab past the last cell, or back before the first, leaves the grid as on any other field. */
function tab(grid: Grid, width: number, isBack: boolean): GridAction | undefined {
  const { row, column } = grid.focus;
  if (isBack) {
    if (column > 0) return { kind: 'commit', down: 0, right: -1 };
    return row === 0 ? undefined : { kind: 'commit', down: -1, right: width - 1 };
  }
  if (column < width - 1) return { kind: 'commit', down: 0, right: 1 };
  return row >= grid.rows.length - 1 ? undefined : { kind: 'commit', down: 1, right: 1 - width };
}

function whileEditing(grid: Grid, press: KeyPress, width: number): GridAction | undefined {
  switch (press.key) {
    case 'Enter':
      return { kind: 'commit', down: press.shiftKey ? -1 : 1, right: 0 };
    case 'ArrowDown':
      return { kind: 'commit', down: 1, right: 0 };
    case 'ArrowUp':
      return { kind: 'commit', down: -1, right: 0 };
    case 'Escape':
      return { kind: 'leave' };
    case 'Tab':
      return tab(grid, width, press.shiftKey) ?? { kind: 'commit', down: 0, right: 0 };
    default:
      return undefined;
  }
}

/** What a key means in the grid; undefined when it is left to the browser (copying and pasting among them). */
export function actionFor(grid: Grid, press: KeyPress, width: number): GridAction | undefined {
  if (grid.draft !== null) return whileEditing(grid, press, width);
  if (press.ctrlKey && press.key.toLowerCase() === 'z') return { kind: 'undo' };
  if (press.ctrlKey && press.key === 'Home') return { kind: 'go', to: { row: 0, column: 0 } };
  if (press.ctrlKey && press.key === 'End')
    return { kind: 'go', to: { row: grid.rows.length - 1, column: width - 1 } };
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const arrow = ARROWS[press.key];
  if (arrow) return { kind: 'move', down: arrow[0], right: arrow[1], isExtending: press.shiftKey };
  switch (press.key) {
    case 'Enter':
      return { kind: 'move', down: press.shiftKey ? -1 : 1, right: 0 };
    case 'Tab':
      return tab(grid, width, press.shiftKey);
    case 'Home':
      return { kind: 'go', to: { row: grid.focus.row, column: 0 } };
    case 'End':
      return { kind: 'go', to: { row: grid.focus.row, column: width - 1 } };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return press.key.length === 1 ? { kind: 'edit', text: press.key } : undefined;
  }
}
