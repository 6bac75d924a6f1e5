import type { SheetRows } from '../find/data-rows.ts';
import { fieldLabel } from '../find/field-choices.ts';
import type { Table, TableColumn } from '../find/table.ts';
import { isYearColumn } from '../find/year-column.ts';
import type { YearColumn } from '../find/year-column.ts';
import type { Row } from '../file/sheet-grid.ts';
import { readCount } from './read-count.ts';
import { readMoney } from './read-money.ts';

/** A sum that the list's own total row writes and its rows do not have. */
export interface TotalDifference {
  /** Excel's number of the total row. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly stated: number;
  readonly read: number;
}

const COUNTED: readonly YearColumn[] = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managerCount',
  'employeeCount',
];

const isCounted = (field: string): boolean => COUNTED.some((one) => one === field);

function amountAt(cells: Row, { index, header, meaning }: TableColumn): number | null {
  const cell = cells[index] ?? null;
  if (meaning === null) return null;
  return isCounted(meaning.field)
    ? readCount(cell, header).value
    : readMoney(cell, header, meaning.scale).value;
}

/** In a column of thousands or millions every row may be rounded by half a unit. */
const tolerance = ({ meaning }: TableColumn, rows: number): number =>
  meaning === null || meaning.scale === 1 ? 0 : (meaning.scale * (rows + 1)) / 2;

const AVERAGE = /rata/i;

/**
 * Holds each sum of the list's total rows against what was read above it: since the section or the total before it, or
 * since any earlier one, for a total of totals. A sum that is none of them is named with what was read.
 */
export function compareTotals(
  table: Table,
  { rows, totals, sectionStarts }: SheetRows,
): readonly TotalDifference[] {
  const sums = totals.filter(({ text }) => !AVERAGE.test(text));
  if (sums.length === 0) return [];
  return table.columns.flatMap((column): readonly TotalDifference[] => {
    const field = column.meaning?.field;
    if (field === undefined || !isYearColumn(field)) return [];
    const before = [0];
    for (const { cells } of rows) before.push((before.at(-1) ?? 0) + (amountAt(cells, column) ?? 0));
    const sumOf = (from: number, upTo: number): number => (before[upTo] ?? 0) - (before[from] ?? 0);
    return sums.flatMap(({ row, cells, upTo }, at): readonly TotalDifference[] => {
      const stated = amountAt(cells, column);
      if (stated === null) return [];
      const starts = [0, ...sectionStarts, ...sums.slice(0, at).map((one) => one.upTo)].filter(
        (start) => start < upTo,
      );
      const fits = starts.some(
        (start) => Math.abs(sumOf(start, upTo) - stated) <= tolerance(column, upTo - start),
      );
      if (fits || starts.length === 0) return [];
      // The last total of a list is that of the whole; one before it is that of its section.
      const start = at === sums.length - 1 ? 0 : Math.max(...starts);
      const label = fieldLabel(field);
      return [{ row, column: column.index, label, stated, read: sumOf(start, upTo) }];
    });
  });
}
