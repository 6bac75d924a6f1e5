import { expect, test } from 'vitest';
import type { PlainDate } from '#rules/value/plain-date.ts';
import {
  areFiguresChanged,
  figureFault,
  figureWarnings,
  readFigures,
  rowsOfFigures,
  withTotal,
  yearOf,
  type YearFigures,
} from '../../../../../../renderer/features/cooperative/record/edit/figure-rows.ts';

const year = (bookYear: number, changes: Partial<YearFigures> = {}): YearFigures => ({
  bookYear,
  membersMale: 60,
  membersFemale: 40,
  membersTotal: 100,
  managers: null,
  employees: null,
  ownCapital: 1_000_000,
  outsideCapital: 500_000,
  assets: 1_500_000,
  turnover: null,
  surplus: -2_000,
  ...changes,
});
const STORED = [year(2024), year(2023)];
const ROWS = rowsOfFigures(STORED);
const changed = (row: number, column: number, text: string) =>
  ROWS.map((cells, at) => (at === row ? cells.map((cell, of) => (of === column ? text : cell)) : cells));

test('years stand from old to new and say nothing new when untouched', () => {
  expect(ROWS.map((row) => row[0])).toEqual(['2023', '2024']);
  expect(ROWS[0]?.slice(6)).toEqual(['1.000.000', '500.000', '1.500.000', '', '-2.000']);
  expect(readFigures(ROWS, STORED)).toEqual({ saves: [], removals: [], faults: [] });
  expect(areFiguresChanged(ROWS, STORED)).toBe(false);
  expect(areFiguresChanged([...ROWS, ROWS[0]?.map(() => '') ?? []], STORED)).toBe(false);
});

test('only the year that changed is written, only the row that is gone is removed', () => {
  expect(readFigures(changed(1, 9, '7.500'), STORED).saves).toEqual([year(2024, { turnover: 7_500 })]);
  expect(readFigures(ROWS.slice(1), STORED)).toEqual({ saves: [], removals: [2023], faults: [] });
  expect(readFigures(changed(0, 0, '2022'), STORED)).toMatchObject({
    saves: [{ bookYear: 2022 }],
    removals: [2023],
  });
});

test('a row without its year, with an unreadable figure or written twice is not saved', () => {
  expect(readFigures(changed(0, 0, ''), STORED).faults).toHaveLength(1);
  expect(readFigures(changed(0, 8, '1.5'), STORED).faults).toMatchObject([
    { row: 0, column: 8, message: expect.stringContaining('Aset') as string },
  ]);
  expect(readFigures(changed(0, 0, '2024'), STORED).faults).toMatchObject([
    { row: 1, column: 0, message: 'Tahun buku 2024 ditulis dua kali. Satukan kedua barisnya.' },
  ]);
  expect([figureFault('membersMale', '-1'), figureFault('surplus', '-1')]).toEqual([
    expect.any(String),
    undefined,
  ]);
});

test('a year is refused until its first day, and not from then on', () => {
  const faultsOn = (day: string) =>
    readFigures(changed(1, 0, '2025'), STORED, day as PlainDate).faults.map(({ row, column }) => [
      row,
      column,
    ]);
  expect([faultsOn('2024-12-31'), faultsOn('2025-01-01')]).toEqual([[[1, 0]], []]);
});

test('as many people as the register keeps, and not one more', () => {
  expect([figureFault('employees', '10.000.000'), figureFault('employees', '10.000.001')]).toEqual([
    undefined,
    expect.any(String),
  ]);
});

test.each([
  ['1944', undefined],
  ['1945', 1945],
  ['2200', 2200],
  ['2201', undefined],
  ['24', undefined],
])('the book year %s', (text, known) => expect(yearOf(text)).toBe(known));

test('the total follows from men and women only where it is not written', () => {
  expect(withTotal(['2025', '70', '45', '', '']).at(3)).toBe('115');
  expect(withTotal(['2025', '70', '45', '120']).at(3)).toBe('120');
  expect(withTotal(['2025', '70', '', '']).at(3)).toBe('');
});

test('what does not add up is said with its year while it is typed', () => {
  expect(figureWarnings(ROWS)).toEqual([]);
  const [reason] = figureWarnings(changed(1, 3, '101'));
  expect(reason).toMatchObject({ code: 'ANGGOTA_TIDAK_COCOK', value: '101', limit: '100' });
  expect(reason?.message).toMatch(/^Tahun buku 2024: /);
});
