import { expect, test } from 'vitest';
import { clockFault, LONGEST_PAUSE_DAYS } from '#rules/value/clock.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';

const MADE = toPlainDate('2025-11-01');
const WORKED = toPlainDate('2025-11-18');

test.each([
  ['1970-01-01', 'backward'],
  ['2025-11-16', 'backward'],
  ['2025-11-17', null],
  ['2025-11-18', null],
  [addDays(WORKED, LONGEST_PAUSE_DAYS), null],
  [addDays(WORKED, LONGEST_PAUSE_DAYS + 1), 'forward'],
  ['2099-01-01', 'forward'],
])('on %s, with the last work on 18 November 2025: %s', (today, fault) => {
  expect(clockFault(toPlainDate(today), MADE, WORKED)).toBe(fault);
});

test.each([
  ['2025-10-30', 'before-program'],
  ['2025-10-31', null],
  ['2099-01-01', null],
])('on %s, with nothing done yet, only the day of the program is known: %s', (today, fault) => {
  expect(clockFault(toPlainDate(today), MADE, null)).toBe(fault);
});
