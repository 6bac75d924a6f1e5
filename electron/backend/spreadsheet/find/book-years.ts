import { cleanText, comparableWords } from '../file/clean-text.ts';
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

/** Lines that say when a machine made the file, or how it was asked for: no year of theirs is a book year. */
const MACHINE_LINE =
  /\b(?:unduh|diunduh|cetak|dicetak|print|printed|download|downloaded|ekspor|export|filter|update|diperbarui)/;
const BOOK_YEAR = /\b(?:tahun buku|tutup buku|tb|th buku|thn buku) (\d{4})\b/g;
const STATE_DAY = /\b31 (?:desember|des|12) (\d{4})\b/g;
/** Any other day: its year is that of a day, not of a book. */
const DAY = /\b(?:\d{1,2} (?:\d{1,2}|\p{L}{3,9}) \d{4}|\d{4} \d{1,2} \d{1,2})\b/gu;

const yearsAfter = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, year]) => Number(year)).filter(isBookYear);

interface TitleYears {
  /** Called a book year, or the year of a 31 December. */
  readonly named: readonly number[];
  /** Years that stand there without a word. */
  readonly bare: readonly number[];
}

/** "RAT TAHUN BUKU 2022-2024": a title of several book years is the year of no single column. */
function isOfSeveralYears(line: string): boolean {
  const isNamed = yearsAfter(line, BOOK_YEAR).length > 0;
  return isNamed && new Set(yearsIn(line.replace(STATE_DAY, ' ').replace(DAY, ' '))).size > 1;
}

/** The years in the lines above the header ("TAHUN BUKU 2024", "KEADAAN PER 31 DESEMBER 2024"). */
function titleYears({ grid, headerRow }: Table): TitleYears {
  const lines = grid.rows
    .slice(0, headerRow - grid.firstRow)
    .flatMap((row) => row.slice(0, 60).map((cell) => comparableWords(cell?.text.slice(0, 300) ?? '')))
    .filter((line) => !MACHINE_LINE.test(line) && !isOfSeveralYears(line));
  return {
    named: lines.flatMap((line) => [...yearsAfter(line, BOOK_YEAR), ...yearsAfter(line, STATE_DAY)]),
    bare: lines.flatMap((line) => yearsIn(line.replace(STATE_DAY, ' ').replace(DAY, ' '))),
  };
}

const newest = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

/**
 * The book year that the sheet's figures belong to: the newest year in the figures' own headings, else the one the title
 * calls a book year or a 31 December, else the newest RAT column, else a year in the title or in the sheet's name. A
 * proposal: the office confirms it. Never the day of printing, never a year that has not ended. Null where none is named.
 *
 * @param lastEnded the newest book year that has ended
 */
export function figuresBookYear(table: Table, lastEnded: number): number | null {
  return figuresYear(table, lastEnded)?.year ?? null;
}

/** What of a list names the book year of its figures, the more telling first. */
export const YEAR_SOURCES = ['heading', 'title', 'rat', 'bareTitle', 'sheetName'] as const;

export interface SourcedYear {
  readonly year: number;
  readonly source: (typeof YEAR_SOURCES)[number];
}

/** The proposed book year with what names it (`figuresBookYear`). */
export function figuresYear(table: Table, lastEnded: number): SourcedYear | null {
  const { named, bare } = titleYears(table);
  const ofFigures = headedBookYear(table);
  const years = {
    heading: ofFigures === null ? [] : [ofFigures],
    title: named,
    rat: ratYears(table),
    bareTitle: bare,
    sheetName: yearsIn(table.grid.name),
  };
  for (const source of YEAR_SOURCES) {
    const year = newest(years[source].filter((one) => one <= lastEnded));
    if (year !== null) return { year, source };
  }
  return null;
}

/**
 * The book year of a list about one RAT, where its title names it as a book year. "RAT TAHUN 2025" may mean the year of
 * the meetings, so it has to be asked.
 */
export function ratListYear(table: Table, lastEnded: number): number | null {
  return newest(titleYears(table).named.filter((year) => year <= lastEnded));
}
