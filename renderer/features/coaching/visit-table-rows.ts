import type { CheckedVisitRow } from '#contract/coaching/sheets.ts';
import type { InputOf } from '#contract/index.ts';
import type { SheetColumn } from '#rules/coaching/sheet.ts';
import { readSheetRow, sheetCellFault } from '#rules/coaching/sheet-table.ts';
import type { Rows } from '../../parts/grid/grid-place.ts';

export type CheckRow = InputOf<'coaching.checkVisitTable'>['rows'][number];
type SaveRow = InputOf<'coaching.saveVisitTable'>['rows'][number];

/** Cooperatives by the name that was typed: of the pack, or chosen by a person. */
export type Chosen = ReadonlyMap<string, string>;

const isBlank = (cells: readonly string[]) => cells.every((text) => text.trim() === '');

/** Where a row of the table stands: filled in and good, wrong, only named yet, or not yet judged. */
export type Standing = 'ready' | 'wrong' | 'blank' | 'waiting';

export interface JudgedVisit {
  readonly at: number;
  readonly checked: CheckedVisitRow | undefined;
  /** What cannot be read at all, by column of the grid. */
  readonly unreadable: ReadonlyMap<number, string>;
  /** Only its name and its officer stand there: the sheet has not been keyed. */
  readonly isBlank: boolean;
}

const officerAt = (columns: readonly SheetColumn[]): number =>
  columns.findIndex(({ cell }) => cell === 'officer') + 1;

/** The filled rows as they are asked about, each with its place in the grid. */
export function askedRows(
  rows: Rows,
  columns: readonly SheetColumn[],
  chosen: Chosen,
): readonly { readonly at: number; readonly row: CheckRow }[] {
  return rows.flatMap((cells, at) => {
    if (isBlank(cells)) return [];
    const name = (cells[0] ?? '').trim();
    const row = readSheetRow(cells.slice(1), columns);
    return [{ at, row: { ...row, name, cooperativeId: chosen.get(name) ?? null } }];
  });
}

export function judgedRow(
  at: number,
  cells: readonly string[],
  columns: readonly SheetColumn[],
  checked: CheckedVisitRow | undefined,
): JudgedVisit {
  const unreadable = new Map<number, string>();
  for (const [index, column] of columns.entries()) {
    const fault = sheetCellFault(column, cells[index + 1] ?? '');
    if (fault !== undefined) unreadable.set(index + 1, fault);
  }
  const officer = officerAt(columns);
  return {
    at,
    checked,
    unreadable,
    isBlank: cells.every((text, column) => column === 0 || column === officer || text.trim() === ''),
  };
}

export function standingOf({ checked, unreadable, isBlank: isUnkeyed }: JudgedVisit): Standing {
  if (isUnkeyed) return 'blank';
  if (unreadable.size > 0) return 'wrong';
  if (!checked) return 'waiting';
  return checked.faults.length > 0 ? 'wrong' : 'ready';
}

/** The column of the grid in which a fault of the row stands. */
export function columnOf(field: string, columns: readonly SheetColumn[]): number {
  const at = columns.findIndex(
    ({ cell, aspect }) => (cell === 'findings' ? `findings.${aspect}` : cell) === field,
  );
  return at + 1;
}

export interface ShownFault {
  readonly column: number;
  readonly message: string;
}

/** All that is wrong with a row, by column, the first one first. */
export function faultsOf(
  { checked, unreadable, isBlank: isUnkeyed }: JudgedVisit,
  columns: readonly SheetColumn[],
): readonly ShownFault[] {
  if (isUnkeyed) return [];
  const told = (checked?.faults ?? []).map(({ field, message }) => ({
    column: columnOf(field, columns),
    message,
  }));
  return [
    ...[...unreadable].map(([column, message]) => ({ column, message })),
    ...told.filter(({ column }) => !unreadable.has(column)),
  ].toSorted((one, other) => one.column - other.column);
}

/** The rows that can be saved, as they are saved; the others stay in the table. */
export function savedRows(
  rows: Rows,
  judged: readonly JudgedVisit[],
  columns: readonly SheetColumn[],
): readonly SaveRow[] {
  return judged.flatMap((one) => {
    const { cooperative } = one.checked ?? {};
    if (!cooperative || standingOf(one) !== 'ready') return [];
    return [{ ...readSheetRow((rows[one.at] ?? []).slice(1), columns), cooperativeId: cooperative.id }];
  });
}

/** What is left in the table once the good rows are saved: the pile of those that do not fit, and those not keyed. */
export function leftRows(rows: Rows, judged: readonly JudgedVisit[]): Rows {
  const gone = new Set(judged.filter((one) => standingOf(one) === 'ready').map(({ at }) => at));
  return rows.filter((cells, at) => !gone.has(at) && !isBlank(cells));
}

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
