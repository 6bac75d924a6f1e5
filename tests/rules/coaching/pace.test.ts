import { expect, test } from 'vitest';
import { monthsOver, paceOf, paceText } from '#rules/coaching/pace.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = (day: string) => toPlainDate(day);

test('B9: 24 certificates an officer-year are 2 a month: 5 issued by 31 March are "5 dari 6"', () => {
  expect(paceText(paceOf(5, 24, 2025, on('2025-03-31')))).toBe('5 dari 6');
});

test.each([
  ['2024-12-31', 0],
  ['2025-01-30', 0],
  ['2025-01-31', 1],
  ['2025-03-30', 2],
  ['2025-03-31', 3],
  ['2025-04-01', 3],
  ['2025-12-31', 12],
  ['2026-01-01', 12],
])('at the end of %s %i months of 2025 are over', (day, months) => {
  expect(monthsOver(2025, on(day))).toBe(months);
});

test('the last day of February is that of its year', () => {
  expect([monthsOver(2024, on('2024-02-28')), monthsOver(2024, on('2024-02-29'))]).toEqual([1, 2]);
});

test('part of a certificate is not due yet, and more than the target is told as it is', () => {
  expect(paceOf(30, 25, 2025, on('2025-01-31'))).toEqual({ done: 30, due: 2, target: 25 });
});
