import type { RecapTable, RecapTableRow } from '#contract/recap/recap.ts';
import { isDashForZero, NO_FIGURE, recapCellText } from '#rules/recap/cell.ts';
import type { RecapColumnKey, RecapUnit } from '#rules/recap/column.ts';
import type { FigureCell, FigureColumn, FigureRow } from '../../parts/figure/figure-table.tsx';
import { recapText } from '../../text/recap/recap.ts';

interface ColumnOfCell {
  readonly key: RecapColumnKey;
  readonly unit: RecapUnit;
}

/** A number of the recap as it is printed. */
export const cellText = ({ key, unit }: ColumnOfCell, value: number | null): string =>
  recapCellText(value, { unit, isDashForZero: isDashForZero(key) });

/** A difference with its sign: "+12", "-3,40", "0" when nothing changed. */
export function differenceText(unit: RecapUnit, value: number | null): string {
  if (value === null) return NO_FIGURE;
  if (value === 0) return '0';
  return `${value > 0 ? '+' : ''}${recapCellText(value, { unit, isDashForZero: false })}`;
}

/** What stands small under a heading: the unit, where the heading does not say it. */
export function unitUnder(unit: RecapUnit, heading: string): string | undefined {
  if (unit === 'rupiah') return recapText.millions;
  return unit === 'percent' && !heading.includes('%') ? '%' : undefined;
}

export function figureColumns(table: RecapTable): readonly FigureColumn[] {
  return table.columns.map(({ key, bookYear, heading, unit, definition }) => ({
    key: `${key} ${bookYear ?? ''}`,
    heading,
    under: unitUnder(unit, heading),
    hint: definition,
  }));
}

/** One line of the table; nothing stands behind a dash or a zero. */
export function figureRow(table: RecapTable, row: RecapTableRow): FigureRow {
  const cells = table.columns.map((column, index): FigureCell => {
    const value = row.cells[index] ?? null;
    return { text: cellText(column, value), isOpen: value !== null && value !== 0 };
  });
  return { key: row.key, label: row.label, cells };
}

/** Nothing at all has been counted. */
export function isEmptyTable(table: RecapTable): boolean {
  return table.total.cells.every((value) => value === null || value === 0);
}

/** The number of a column in the total's line; undefined when the table does not have the column. */
export function totalOf(table: RecapTable, key: RecapTable['columns'][number]['key']): number | undefined {
  const index = table.columns.findIndex((column) => column.key === key);
  return table.total.cells[index] ?? undefined;
}
