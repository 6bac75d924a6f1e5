import type { PlannedColumn } from './layouts/layout.ts';
import { line } from './line.ts';
import type { Line } from './line.ts';
import type { Cell } from './list-types.ts';
import type { Style } from './style.ts';

/** True where both columns stand under the same groups down to this depth. */
const isSameGroup = (one: PlannedColumn, other: PlannedColumn | undefined, depth: number): boolean =>
  other !== undefined &&
  one.headings.length > depth + 1 &&
  other.headings.length > depth + 1 &&
  one.headings.slice(0, depth + 1).join('\n') === other.headings.slice(0, depth + 1).join('\n');

/** The heading over a table: groups over their columns, words of a column alone down to the last row; a year may be a number. */
export function headingLines({ draw, format }: Style, columns: readonly PlannedColumn[]): readonly Line[] {
  const hasNumbers = format === 'xlsx' && draw.chance(50);
  const depth = Math.max(...columns.map(({ headings }) => headings.length));
  const rows = Array.from({ length: depth }, () => ({
    cells: columns.map((): Cell => null),
    merged: [] as [number, number, number][],
  }));
  columns.forEach((column, left) => {
    column.headings.forEach((words, level) => {
      const row = rows[level];
      const before = columns[left - 1];
      if (row === undefined || (before !== undefined && isSameGroup(column, before, level))) return;
      row.cells[left] = hasNumbers && /^\d{4}$/.test(words) ? Number(words) : words;
      let right = left;
      while (isSameGroup(column, columns[right + 1], level)) right += 1;
      const below = level === column.headings.length - 1 ? depth - 1 - level : 0;
      if (right > left || below > 0) row.merged.push([left, right, below]);
    });
  });
  return rows.map(({ cells, merged }) => line('heading', cells, merged));
}

/** 1 2 3 under the heading. */
export function numberingLine({ draw, format }: Style, columns: readonly PlannedColumn[]): Line {
  const form = draw.pick(['number', 'text', 'brackets'] as const);
  draw.mark(`numbering: ${form}`);
  return line(
    'numbering',
    columns.map((_column, index) => {
      if (form === 'number' && format === 'xlsx') return index + 1;
      return form === 'brackets' ? `(${String(index + 1)})` : String(index + 1);
    }),
  );
}
