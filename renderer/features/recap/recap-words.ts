import type { RecapTable, RecapTableRow } from '#contract/recap.ts';
import { formatDecimal, formatInteger } from '#rules/numbers.ts';
import type { RecapUnit } from '#rules/recap-column.ts';
import type { FigureCell, FigureColumn, FigureRow } from '../../parts/figure-table.tsx';
import { recapText } from '../../text/recap.ts';

const MILLION = 1_000_000;

/**
 * A number of the recap as it is printed: counts with dots, percent with two decimals, rupiah in millions with two;
 * "-" where there is nothing. A percentage of zero is a finding and stays "0,00".
 */
export function cellText(unit: RecapUnit, value: number | null): string {
  if (value === null) return '-';
  if (unit === 'percent') return formatDecimal(value, 2);
  if (value === 0) return '-';
  return unit === 'rupiah' ? formatDecimal(value / MILLION, 2) : formatInteger(value);
}

/** A difference with its sign: "+12", "-3,40", "0" when nothing changed. */
export function differenceText(unit: RecapUnit, value: number | null): string {
  if (value === null) return '-';
  if (value === 0) return '0';
  return `${value > 0 ? '+' : ''}${cellText(unit, value)}`;
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

/** One line of the table; nothing stands behind a dash. */
export function figureRow(table: RecapTable, row: RecapTableRow): FigureRow {
  const cells = table.columns.map(({ unit }, index): FigureCell => {
    const value = row.cells[index] ?? null;
    return { text: cellText(unit, value), isOpen: value !== null && value !== 0 };
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
