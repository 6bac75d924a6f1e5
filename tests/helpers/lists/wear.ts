import type { PlannedColumn } from './layouts/layout.ts';
import { isEmptyCell } from './line.ts';
import type { Line } from './line.ts';
import type { Cell, ColumnMeaning, ListAnswers } from './list-types.ts';
import type { Style } from './style.ts';

interface Worn {
  readonly lines: readonly Line[];
  readonly columns: readonly PlannedColumn[];
}

/** Some tables begin in column B. */
export function shiftedRight({ draw }: Style, worn: Worn): Worn {
  if (!draw.chance(7)) return worn;
  draw.mark('sheet: begins in column B');
  return {
    columns: [{ meaning: 'empty', headings: [] }, ...worn.columns],
    lines: worn.lines.map((line) => ({
      ...line,
      cells: line.cells.length === 0 ? [] : [null, ...line.cells],
      merged: line.merged.map(([left, right, below = 0]) => [left + 1, right + 1, below] as const),
    })),
  };
}

const padded = (cell: Cell): Cell => {
  if (typeof cell === 'number') return ` ${String(cell)} `;
  return typeof cell === 'string' && !isEmptyCell(cell) ? ` ${cell} ` : cell;
};

/** Some programs put a space around every cell of a text file. */
export function withSpaces({ draw, format, layout }: Style, lines: readonly Line[]): readonly Line[] {
  if (format !== 'csv' || layout !== 'database' || !draw.chance(25)) return lines;
  draw.mark('sheet: spaces around cells');
  return lines.map((line) => ({ ...line, cells: line.cells.map(padded) }));
}

const ARBITRARY: Partial<Record<ColumnMeaning, readonly string[]>> = {
  name: ['URAIAN', 'Lembaga Binaan', 'OBJEK', 'X1', 'Yang Dibina'],
  status: ['S', 'Kode S', 'X2'],
  kecamatan: ['Lokus', 'W', 'X3'],
};
const LAYOUTS: ReadonlySet<string> = new Set(['office', 'short', 'database', 'english']);

/** Some headings are known to their author alone; a person has to say what stands below. */
export function withArbitraryHeadings(
  { draw, layout }: Style,
  columns: readonly PlannedColumn[],
): { readonly columns: readonly PlannedColumn[]; readonly explained: ReadonlySet<ColumnMeaning> } {
  if (!LAYOUTS.has(layout) || !draw.chance(8)) return { columns, explained: new Set() };
  const explained = new Set<ColumnMeaning>(
    draw.shuffled<ColumnMeaning>(['name', 'status', 'kecamatan']).slice(0, draw.between(1, 2)),
  );
  const changed = columns.map((column) => {
    const words = explained.has(column.meaning) ? ARBITRARY[column.meaning] : undefined;
    if (words === undefined) return column;
    draw.mark(`heading: arbitrary for ${column.meaning}`);
    return { ...column, headings: [...column.headings.slice(0, -1), draw.pick(words)] };
  });
  return { columns: changed, explained };
}

/** What a person answers for those headings. */
export const explainedColumns = (
  columns: readonly PlannedColumn[],
  explained: ReadonlySet<ColumnMeaning>,
): ListAnswers['columns'] =>
  columns.flatMap(({ meaning }, column) => (explained.has(meaning) ? [{ column, meaning }] : []));
