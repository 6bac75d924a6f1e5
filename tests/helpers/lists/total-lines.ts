import { countCell, moneyCell } from './amounts.ts';
import type { TableColumn } from './cooperative-lines.ts';
import { isMoney, isYearFigure } from './figures.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { Cell } from './list-types.ts';
import type { Style } from './style.ts';

const TICKED = new Set(['statusActive', 'statusInactive', 'ratHeld', 'ratNotHeld']);

/** The sum of a column over these rows as the list writes it; null where there is nothing to add. */
function sumCell(
  style: Style,
  columns: readonly TableColumn[],
  column: number,
  lines: readonly Line[],
): Cell {
  const meaning = columns[column]?.meaning ?? 'empty';
  if (TICKED.has(meaning)) {
    return lines.filter(({ told }) =>
      meaning === 'statusActive'
        ? told?.status === 'active'
        : meaning === 'statusInactive'
          ? told?.status === 'inactive'
          : told?.rats.some(({ isHeld }) => isHeld === (meaning === 'ratHeld')),
    ).length;
  }
  if (!isYearFigure(meaning)) return null;
  const sum = lines.reduce((all, { told }) => all + (told?.figures[meaning] ?? 0), 0);
  return isMoney(meaning) ? moneyCell(style, sum) : countCell(style, sum);
}

/** A row of sums over these rows; with no column to add it tells their number. */
export function totalLine(
  style: Style,
  columns: readonly TableColumn[],
  words: string,
  lines: readonly Line[],
): Line {
  const { draw } = style;
  const cells: Cell[] = columns.map((_column, index) => sumCell(style, columns, index, lines));
  const nameColumn = columns.findIndex(({ meaning }) => meaning === 'name');
  const at = draw.chance(50) ? 0 : nameColumn;
  const hasSums = cells.some((cell) => cell !== null);
  draw.mark(hasSums ? 'total: sums' : 'total: a number of cooperatives');
  if (hasSums || columns.length > at + 1) {
    cells[at] = words;
    if (!hasSums) cells[at + 1] = draw.chance(50) ? lines.length : `${String(lines.length)} Koperasi`;
    const isMerged = at === 0 && nameColumn === 1 && hasSums && draw.chance(40);
    return line('total', cells, isMerged ? [[0, 1]] : []);
  }
  cells[at] = `${words}: ${String(lines.length)} koperasi`;
  return line('total', cells);
}
