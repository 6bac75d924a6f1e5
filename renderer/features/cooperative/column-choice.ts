import { REGISTER_COLUMNS, type RegisterColumn } from '#rules/cooperative/register-column.ts';
import { DEFAULT_COLUMNS } from './list-view.ts';

const KEY = 'meja.list-columns';

/** The name cannot be hidden: without it a row says nothing. */
export const FIXED_COLUMN: RegisterColumn = 'name';

export interface ColumnChoice {
  readonly column: RegisterColumn;
  readonly isShown: boolean;
}

/** Every column, the shown ones first in their order, then the others as they are offered. */
export function choicesOf(shown: readonly RegisterColumn[]): readonly ColumnChoice[] {
  const hidden = REGISTER_COLUMNS.filter((column) => !shown.includes(column));
  return [
    ...shown.map((column) => ({ column, isShown: true })),
    ...hidden.map((column) => ({ column, isShown: false })),
  ];
}

export function shownOf(choices: readonly ColumnChoice[]): readonly RegisterColumn[] {
  return choices.filter((choice) => choice.isShown).map((choice) => choice.column);
}

/** One choice taken out and put in at another place; the fixed column keeps the first. */
export function movedChoice(
  choices: readonly ColumnChoice[],
  from: number,
  to: number,
): readonly ColumnChoice[] {
  const moved = choices[from];
  const place = Math.max(1, Math.min(choices.length - 1, to));
  if (moved === undefined || moved.column === FIXED_COLUMN) return choices;
  const rest = choices.filter((_, index) => index !== from);
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}

export function toggledChoice(
  choices: readonly ColumnChoice[],
  column: RegisterColumn,
): readonly ColumnChoice[] {
  if (column === FIXED_COLUMN) return choices;
  return choices.map((choice) => (choice.column === column ? { column, isShown: !choice.isShown } : choice));
}

/** Columns as stored or saved, without what this version does not know and without doubles; the name leads. */
export function knownColumns(stored: readonly string[]): readonly RegisterColumn[] {
  const known = stored
    .map((name) => REGISTER_COLUMNS.find((column) => column === name))
    .filter((column) => column !== undefined);
  return [...new Set([FIXED_COLUMN, ...known])];
}

/** The columns chosen last on this PC. */
export function rememberedColumns(): readonly RegisterColumn[] {
  const stored = localStorage.getItem(KEY);
  return stored === null ? DEFAULT_COLUMNS : knownColumns(stored.split(' '));
}

export function rememberColumns(columns: readonly RegisterColumn[]): void {
  localStorage.setItem(KEY, columns.join(' '));
}
