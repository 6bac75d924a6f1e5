import type { InputOf } from '#contract/index.ts';
import { MOST_TABLE_ROWS, type CheckedRatRow } from '#contract/rat-table.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { isTickText } from '#rules/value/tick.ts';
import { readMoney } from '../../lib/money-text.ts';
import type { Rows } from '../../parts/grid/grid-place.ts';
import { ratEntryText } from '../../text/rat/entry.ts';

type CheckRow = InputOf<'rat.checkTable'>['rows'][number];
type SaveRow = InputOf<'rat.saveTable'>['rows'][number];
export type CellName = Exclude<keyof SaveRow, 'cooperativeId' | 'expectedUpdatedAt' | 'isHeld'>;

/** As many rows as are looked through at once. */
export const MOST_ROWS = MOST_TABLE_ROWS;

const DAYS: readonly CellName[] = ['held', 'reported'];
export const isDay = (name: CellName): boolean => DAYS.includes(name);
const PEOPLE: readonly CellName[] = ['present', 'entitled', 'membersMale', 'membersFemale'];

/** The cells of a row after the name, in the order of the columns. */
export const CELLS: readonly CellName[] = [
  ...DAYS,
  ...PEOPLE,
  'ownCapital',
  'outsideCapital',
  'assets',
  'turnover',
  'surplus',
];

/** What is wrong with the form of a cell, whatever the register says. */
export function cellFault(name: CellName, text: string): string | undefined {
  // The RAT alone may be ticked, as in the lists that are imported: held, its day not known.
  if (text.trim() === '' || (name === 'held' && isTickText(text))) return undefined;
  if (DAYS.includes(name)) return parseTypedDate(text) ? undefined : ratEntryText.dateUnreadable;
  const value = readMoney(text);
  if (PEOPLE.includes(name)) {
    return value === undefined || (value !== null && value < 0) ? ratEntryText.peopleUnreadable : undefined;
  }
  return value === undefined ? ratEntryText.numberUnreadable : undefined;
}

/** The cells of a row that cannot be read at all. */
export const unreadableCells = (cells: readonly string[]): readonly CellName[] =>
  CELLS.filter((name, at) => cellFault(name, cells[at + 1] ?? '') !== undefined);

/** Cooperatives that a person chose for a typed name. */
export type Chosen = ReadonlyMap<string, string>;

type Values = Pick<SaveRow, CellName | 'isHeld'>;

function valuesOf(cells: readonly string[]): Values {
  const read = (name: CellName, at: number) => {
    const text = cells[at + 1] ?? '';
    if (DAYS.includes(name)) return parseTypedDate(text) ?? null;
    return readMoney(text) ?? null;
  };
  return {
    ...Object.fromEntries(CELLS.map((name, at) => [name, read(name, at)])),
    isHeld: isTickText(cells[CELLS.indexOf('held') + 1] ?? ''),
  };
}

const isBlank = (cells: readonly string[]) => cells.every((text) => text.trim() === '');

/** What is kept of a table that was not saved; null where nothing stands in it. */
export const keptText = (rows: Rows): string | null => (rows.every(isBlank) ? null : JSON.stringify(rows));

/** A kept table, as far as it is one. */
export function readKept(content: string): Rows | null {
  const parsed: unknown = JSON.parse(content);
  if (!Array.isArray(parsed)) return null;
  const isRow = (row: unknown): row is readonly string[] =>
    Array.isArray(row) && row.every((cell) => typeof cell === 'string');
  const rows = (parsed as readonly unknown[]).filter(isRow);
  return rows.every(isBlank) ? null : rows;
}

/** The filled rows as they are asked about, each with its place in the grid. */
export function askedRows(
  rows: Rows,
  chosen: Chosen,
): readonly { readonly at: number; readonly row: CheckRow }[] {
  return rows.flatMap((cells, at) => {
    const name = (cells[0] ?? '').trim();
    if (isBlank(cells)) return [];
    return [{ at, row: { ...valuesOf(cells), name, cooperativeId: chosen.get(name) ?? null } }];
  });
}

export interface JudgedRow {
  readonly at: number;
  readonly checked: CheckedRatRow | undefined;
  /** Wrong by their form alone. */
  readonly unreadable: readonly CellName[];
}

export type Standing = 'ready' | 'look' | 'wrong' | 'same' | 'waiting';

/** Where a row stands: ready, to be looked at, wrong, on record already, or not yet judged. */
export function standingOf({ checked, unreadable }: JudgedRow): Standing {
  if (unreadable.length > 0) return 'wrong';
  if (!checked) return 'waiting';
  if (checked.faults.length > 0) return 'wrong';
  if (checked.isSame) return 'same';
  return checked.reasons.some(({ level }) => level !== 'info') ? 'look' : 'ready';
}

/** The rows that can be saved, as they are saved; the others stay in the table. */
export function savedRows(rows: Rows, judged: readonly JudgedRow[]): readonly SaveRow[] {
  return judged.flatMap((one) => {
    const { cooperative } = one.checked ?? {};
    const standing = standingOf(one);
    if (!cooperative || (standing !== 'ready' && standing !== 'look')) return [];
    const { id, updatedAt } = cooperative;
    return [{ ...valuesOf(rows[one.at] ?? []), cooperativeId: id, expectedUpdatedAt: updatedAt }];
  });
}

/** What is left in the table once the good rows are saved. */
export function leftRows(rows: Rows, judged: readonly JudgedRow[]): Rows {
  const gone = new Set(
    judged.filter((one) => ['ready', 'look', 'same'].includes(standingOf(one))).map(({ at }) => at),
  );
  return rows.filter((cells, at) => !gone.has(at) && !isBlank(cells));
}
