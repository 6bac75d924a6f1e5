import type { ColumnMeaning } from './register-columns.ts';
import type { Table, TableColumn } from './table.ts';
import { isYearColumn } from './year-column.ts';

const ownYear = (meaning: ColumnMeaning | null): number | null =>
  meaning !== null && isYearColumn(meaning.field) ? meaning.bookYear : null;

/** Book years that the headings of figures name, oldest first. */
export function yearsSideBySide(columns: readonly Pick<TableColumn, 'meaning'>[]): readonly number[] {
  const years = columns.flatMap(({ meaning }) => ownYear(meaning) ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The columns with those apart whose heading names another year than the list's; one year alone parts nothing. */
export function apartByYear<Column extends Pick<TableColumn, 'meaning'>>(
  columns: readonly Column[],
  listYear: number | null,
): readonly Column[] {
  if (yearsSideBySide(columns).length < 2) return columns;
  return columns.map((column) => {
    const year = ownYear(column.meaning);
    return year === null || column.meaning === null
      ? column
      : { ...column, meaning: { ...column.meaning, isFurtherYear: year !== listYear } };
  });
}

/** The table as it is read where its other figures belong to this book year. */
export function withListYear(table: Table, listYear: number | null): Table {
  return { ...table, columns: apartByYear(table.columns, listYear) };
}
