import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { bookYearFaults } from '#rules/cooperative/record-event.ts';
import { YEAR_FIGURES, type YearFigure } from '#rules/cooperative/year-figure.ts';
import { checkFigures } from '#rules/cooperative/year-figures.ts';
import { readMoney } from '../../../../lib/money-text.ts';
import type { Rows } from '../../../../parts/grid/grid-place.ts';
import { recordText } from '../../../../text/cooperative/record.ts';

export type YearFigures = CooperativeRecord['figures'][number];

/** Columns of the grid after the book year. */
export const FIGURE_NAMES = YEAR_FIGURES;
export type FigureName = YearFigure;

/** Counts of people: never below zero. */
export const PEOPLE: readonly FigureName[] = FIGURE_NAMES.slice(0, 5);
const [MALE, FEMALE, TOTAL] = [1, 2, 3];

const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;
/** Far more than any cooperative has; one more is a slip of the hand. */
const MOST_PEOPLE = 10_000_000;

export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** What is wrong with one cell, with the remedy. */
export function figureFault(name: FigureName, text: string): string | undefined {
  const { faults } = recordText;
  const value = readMoney(text);
  if (value === undefined) return faults.figure;
  if (value === null || !PEOPLE.includes(name)) return undefined;
  if (value > MOST_PEOPLE) return faults.tooMany;
  return value < 0 ? faults.people : undefined;
}

/** What is wrong with a row's book year; a year that has not begun has no figures yet. */
function yearFault(text: string, today: PlainDate | undefined): string | undefined {
  const year = yearOf(text);
  if (year === undefined) return recordText.faults.bookYear;
  return today && bookYearFaults(year, today)[0]?.message;
}

/** The years from old to new, so that the next one is written below. */
export function rowsOfFigures(figures: readonly YearFigures[]): Rows {
  const text = (value: number | null) => (value === null ? '' : formatInteger(value));
  return [...figures]
    .sort((a, b) => a.bookYear - b.bookYear)
    .map((year) => [String(year.bookYear), ...FIGURE_NAMES.map((name) => text(year[name]))]);
}

/** Men and women are known and the total is not: it follows from them. */
export function withTotal(row: readonly string[]): readonly string[] {
  const [male, female] = [readMoney(row[MALE] ?? ''), readMoney(row[FEMALE] ?? '')];
  if (typeof male !== 'number' || typeof female !== 'number' || (row[TOTAL] ?? '') !== '') return row;
  return row.map((cell, at) => (at === TOTAL ? formatInteger(male + female) : cell));
}

/** What keeps a row from being saved, and the cell in which it is mended. */
export interface RowFault {
  readonly row: number;
  readonly column: number;
  /** As it stands in the cell. */
  readonly atCell: string;
  /** As it stands above the grid, with its year. */
  readonly message: string;
}

export interface ReadFigures {
  /** Years that are new or changed. */
  readonly saves: readonly YearFigures[];
  /** Book years whose row is gone. */
  readonly removals: readonly number[];
  /** What keeps a row from being saved, in the order of the rows. */
  readonly faults: readonly RowFault[];
}

type Read = { readonly row: number; readonly figures: YearFigures } | { readonly fault: RowFault };

function readRow(row: readonly string[], at: number, today: PlainDate | undefined): Read {
  const { faults, figureColumns } = recordText;
  const bookYear = yearOf(row[0] ?? '');
  const unusable = yearFault(row[0] ?? '', today);
  if (bookYear === undefined || unusable !== undefined) {
    const atCell = unusable ?? faults.bookYear;
    const message = bookYear === undefined ? faults.rowYear(at + 1) : atCell;
    return { fault: { row: at, column: 0, atCell, message } };
  }
  const values = FIGURE_NAMES.map((name, index) => {
    const text = row[index + 1] ?? '';
    return [name, figureFault(name, text) === undefined ? (readMoney(text) ?? null) : undefined] as const;
  });
  const column = values.findIndex(([, value]) => value === undefined);
  const unread = FIGURE_NAMES[column];
  if (unread !== undefined) {
    const atCell = figureFault(unread, row[column + 1] ?? '') ?? faults.figure;
    const message = faults.rowFigure(bookYear, figureColumns[unread], atCell);
    return { fault: { row: at, column: column + 1, atCell, message } };
  }
  const figures = { bookYear, ...(Object.fromEntries(values) as Omit<YearFigures, 'bookYear'>) };
  return { row: at, figures };
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
const isSame = (a: YearFigures, b: YearFigures) => FIGURE_NAMES.every((name) => a[name] === b[name]);

/**
 * The rows against the years in the database: what is to be written, what is to go, what cannot be read.
 *
 * @param today judges whether a year has begun; while it is not known none is refused for it
 */
export function readFigures(rows: Rows, stored: readonly YearFigures[], today?: PlainDate): ReadFigures {
  const reads = rows.flatMap((row, at) => (isBlank(row) ? [] : [readRow(row, at, today)]));
  const read = reads.flatMap((one) => ('figures' in one ? [one] : []));
  const years = read.map(({ figures }) => figures);
  const twice = read.filter(
    ({ figures: { bookYear } }, at) => years.findIndex((year) => year.bookYear === bookYear) < at,
  );
  return {
    saves: years.filter((year) => {
      const known = stored.find(({ bookYear }) => bookYear === year.bookYear);
      return !known || !isSame(known, year);
    }),
    removals: stored
      .map(({ bookYear }) => bookYear)
      .filter((year) => years.every((kept) => kept.bookYear !== year)),
    faults: [
      ...reads.flatMap((one) => ('fault' in one ? [one.fault] : [])),
      ...twice.map(({ row, figures: { bookYear } }): RowFault => {
        const message = recordText.faults.rowTwice(bookYear);
        return { row, column: 0, atCell: message, message };
      }),
    ],
  };
}

/** Whether the grid says something else than the database. */
export function areFiguresChanged(rows: Rows, stored: readonly YearFigures[]): boolean {
  const { saves, removals, faults } = readFigures(rows, stored);
  return saves.length > 0 || removals.length > 0 || faults.length > 0;
}

/** What does not add up, year by year, while it is typed. */
export function figureWarnings(rows: Rows): readonly Reason[] {
  return rows.flatMap((row, at) => {
    const read = isBlank(row) ? undefined : readRow(row, at, undefined);
    if (!read || !('figures' in read)) return [];
    return checkFigures(read.figures).map((reason) => ({
      ...reason,
      message: recordText.inYear(read.figures.bookYear, reason.message),
    }));
  });
}
