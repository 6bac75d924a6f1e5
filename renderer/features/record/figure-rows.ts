import type { CooperativeRecord } from '#contract/cooperative-record.ts';
import { formatInteger } from '#rules/numbers.ts';
import type { Reason } from '#rules/reason.ts';
import { checkFigures } from '#rules/year-figures.ts';
import { readMoney } from '../../lib/money-text.ts';
import type { Rows } from '../../parts/grid/grid-model.ts';
import { recordText } from '../../text/record.ts';

export type YearFigures = CooperativeRecord['figures'][number];

/** Columns of the grid after the book year. */
export const FIGURE_NAMES = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managers',
  'employees',
  'ownCapital',
  'outsideCapital',
  'assets',
  'turnover',
  'surplus',
] as const satisfies readonly (keyof YearFigures)[];
export type FigureName = (typeof FIGURE_NAMES)[number];

/** Counts of people: never below zero. */
export const PEOPLE: readonly FigureName[] = FIGURE_NAMES.slice(0, 5);
const [MALE, FEMALE, TOTAL] = [1, 2, 3];

const FIRST_YEAR = 1945;
const LAST_YEAR = 2200;

export function yearOf(text: string): number | undefined {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** What is wrong with one cell, with the remedy. */
export function figureFault(name: FigureName, text: string): string | undefined {
  const value = readMoney(text);
  if (value === undefined) return recordText.faults.figure;
  return value !== null && value < 0 && PEOPLE.includes(name) ? recordText.faults.people : undefined;
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

export interface ReadFigures {
  /** Years that are new or changed. */
  readonly saves: readonly YearFigures[];
  /** Book years whose row is gone. */
  readonly removals: readonly number[];
  /** What keeps a row from being saved, in the order of the rows. */
  readonly faults: readonly string[];
}

type Read = { readonly figures: YearFigures } | { readonly fault: string };

function readRow(row: readonly string[], at: number): Read {
  const bookYear = yearOf(row[0] ?? '');
  if (bookYear === undefined) return { fault: recordText.faults.rowYear(at + 1) };
  const values = FIGURE_NAMES.map((name, index) => {
    const text = row[index + 1] ?? '';
    return [name, figureFault(name, text) === undefined ? (readMoney(text) ?? null) : undefined] as const;
  });
  const unread = values.find(([, value]) => value === undefined);
  if (unread) return { fault: recordText.faults.rowFigure(bookYear, recordText.figureColumns[unread[0]]) };
  return { figures: { bookYear, ...(Object.fromEntries(values) as Omit<YearFigures, 'bookYear'>) } };
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
const isSame = (a: YearFigures, b: YearFigures) => FIGURE_NAMES.every((name) => a[name] === b[name]);

/** The rows against the years in the database: what is to be written, what is to go, what cannot be read. */
export function readFigures(rows: Rows, stored: readonly YearFigures[]): ReadFigures {
  const reads = rows.flatMap((row, at) => (isBlank(row) ? [] : [readRow(row, at)]));
  const years = reads.flatMap((read) => ('figures' in read ? [read.figures] : []));
  const twice = years.filter(
    ({ bookYear }, at) => years.findIndex((year) => year.bookYear === bookYear) < at,
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
      ...reads.flatMap((read) => ('fault' in read ? [read.fault] : [])),
      ...new Set(twice.map(({ bookYear }) => recordText.faults.rowTwice(bookYear))),
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
    const read = isBlank(row) ? undefined : readRow(row, at);
    if (!read || !('figures' in read)) return [];
    return checkFigures(read.figures).map((reason) => ({
      ...reason,
      message: recordText.inYear(read.figures.bookYear, reason.message),
    }));
  });
}
