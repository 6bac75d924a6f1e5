import { cleanText } from '../file/clean-text.ts';
import type { Table } from './table.ts';
import { isBookYear } from './header-label.ts';
import type { ColumnMeaning } from './register-columns.ts';

const YEAR = /\b\d{4}\b/g;

function yearsIn(text: string): readonly number[] {
  return (cleanText(text.slice(0, 300)).match(YEAR) ?? []).map(Number).filter(isBookYear);
}

const isRatMeaning = ({ field }: ColumnMeaning): boolean => field === 'rat' || field === 'ratReported';

/** Book years that have a RAT column, oldest first. */
export function ratYears(table: Table): readonly number[] {
  return table.columns
    .flatMap(({ meaning }) =>
      meaning !== null && isRatMeaning(meaning) && meaning.bookYear !== null ? [meaning.bookYear] : [],
    )
    .filter((year, index, years) => years.indexOf(year) === index)
    .sort((a, b) => a - b);
}

/** The newest book year in the headings of the figures themselves; null where none names one. */
export function headedBookYear(table: Table): number | null {
  const years = table.columns.flatMap(({ meaning }) =>
    meaning !== null && !isRatMeaning(meaning) && meaning.bookYear !== null ? [meaning.bookYear] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * The book year that the sheet's figures belong to: the newest year in the figures' own headings, else the newest RAT
 * column, else the year in the lines above the header ("KEADAAN PER 31 DESEMBER 2024"), else the one in the sheet's
 * name. A proposal: the office confirms it. Null where the sheet names no year.
 */
export function figuresBookYear(table: Table): number | null {
  const ofFigures = headedBookYear(table);
  const titleRows = table.grid.rows.slice(0, table.headerRow - table.grid.firstRow);
  const ofTitle = titleRows.flatMap((row) => row.slice(0, 60).flatMap((cell) => yearsIn(cell?.text ?? '')));
  const sources = [ofFigures === null ? [] : [ofFigures], ratYears(table), ofTitle, yearsIn(table.grid.name)];
  const years = sources.find((source) => source.length > 0);
  return years === undefined ? null : Math.max(...years);
}
