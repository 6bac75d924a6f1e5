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
    if (column > 0) return { kind: 'tab', down: 0, right: -1 };
    return row === 0 ? undefined : { kind: 'tab', down: -1, right: width - 1 };
  }
  if (column < width - 1) return { kind: 'tab', down: 0, right: 1 };
  return row >= grid.rows.length - 1 ? undefined : { kind: 'tab', down: 1, right: 1 - width };
}

function whileEditing(grid: Grid, press: KeyPress, width: number): GridAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const arrow = ARROWS[press.key];
  if (arrow && (grid.isOverwriting || arrow[1] === 0)) {
    return { kind: 'commit', down: arrow[0], right: arrow[1] };
  }
  switch (press.key) {
    case 'Enter':
      return { kind: 'enter', isBack: press.shiftKey };
    case 'Escape':
      return { kind: 'leave' };
    case 'Tab':
      return tab(grid, width, press.shiftKey) ?? { kind: 'commit', down: 0, right: 0 };
    default:
      return undefined;
  }
}

const WITH_CTRL: Readonly<Record<string, GridAction>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  a: { kind: 'selectAll' },
  d: { kind: 'fillDown' },
};

function withCtrl(grid: Grid, press: KeyPress, width: number): GridAction | undefined {
  const isExtending = press.shiftKey;
  const arrow = ARROWS[press.key];
  if (arrow) return { kind: 'jump', down: arrow[0], right: arrow[1], isExtending };
  const last = { row: grid.rows.length - 1, column: width - 1 };
  if (press.key === 'Home') return { kind: 'go', to: { row: 0, column: 0 }, isExtending };
  if (press.key === 'End') return { kind: 'go', to: last, isExtending };
  const key = press.key.toLowerCase();
  if (!press.shiftKey) return WITH_CTRL[key];
  return key === 'z' ? { kind: 'redo' } : undefined;
}

/** What a key means in the grid; undefined when it is left to the browser (copying and pasting among them). */
export function actionFor(grid: Grid, press: KeyPress, width: number): GridAction | undefined {
  if (grid.draft !== null) return whileEditing(grid, press, width);
  if (press.altKey || press.metaKey) return undefined;
  if (press.ctrlKey) return withCtrl(grid, press, width);
  const arrow = ARROWS[press.key];
  const isExtending = press.shiftKey;
  if (arrow) return { kind: 'move', down: arrow[0], right: arrow[1], isExtending };
  switch (press.key) {
    case 'Enter':
      return { kind: 'enter', isBack: press.shiftKey };
    case 'Tab':
      return tab(grid, width, press.shiftKey);
    case 'Home':
      return { kind: 'go', to: { row: grid.focus.row, column: 0 }, isExtending };
    case 'End':
      return { kind: 'go', to: { row: grid.focus.row, column: width - 1 }, isExtending };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'edit', text: '' };
    default:
      return press.key.length === 1 ? { kind: 'edit', text: press.key } : undefined;
  }
}
