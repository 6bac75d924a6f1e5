import type { RecapTable } from '#contract/recap/recap.ts';
import { isDashForZero } from '#rules/recap/cell.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import type { PaperTable } from '../../documents/recap/recap-paper-table.ts';

type ColumnOf = RecapTable['columns'][number];

/** A recap as a table of paper; with `choices` only those of its columns, in their order. */
export function toPaperTable(
  table: RecapTable,
  title: string,
  choices: readonly RecapColumnChoice[] = table.columns,
): PaperTable {
  const places = choices.map((choice) =>
    table.columns.findIndex((one) => one.key === choice.key && one.bookYear === choice.bookYear),
  );
  const cellsOf = (cells: readonly (number | null)[]) => places.map((at) => cells[at] ?? null);
  return {
    title,
    groupHeading: table.groupHeading,
    columns: places
      .map((at) => table.columns[at])
      .filter((column): column is ColumnOf => column !== undefined)
      .map(({ key, heading, unit }) => ({ heading, unit, isDashForZero: isDashForZero(key) })),
    rows: table.rows.map(({ label, cells }) => ({ label, cells: cellsOf(cells) })),
    total: { label: table.total.label, cells: cellsOf(table.total.cells) },
  };
}

/** The number of a column in a row; null where the table has no such column or nothing to divide by. */
export function numberIn(
  table: RecapTable,
  cells: readonly (number | null)[],
  key: RecapColumnKey,
  bookYear: number | null = null,
): number | null {
  return cells[table.columns.findIndex((one) => one.key === key && one.bookYear === bookYear)] ?? null;
}

/** "menurut kecamatan", for titles. */
export const titleOf = (words: string, groupingName: string): string => `${words} menurut ${groupingName}`;
