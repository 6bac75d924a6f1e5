import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  endOfMonthAfter,
  isPlainDate,
  plainDateFromParts,
  toPlainDate,
} from '#rules/value/plain-date.ts';

const anyDay = fc
  .integer({ min: -700_000, max: 2_000_000 })
  .map((count) => addDays(toPlainDate('1970-01-01'), count));

describe('calendar days', () => {
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '0000-00-00',
    '2025-1-1',
    '',
    '2025-01-01T00:00',
  ])('"%s" is no day', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => toPlainDate(text)).toThrow(RangeError);
  });

  it('knows the leap days', () => {
    for (const text of ['2024-02-29', '2000-02-29', '2008-02-29']) expect(isPlainDate(text)).toBe(true);
    expect(plainDateFromParts(2023, 2, 29)).toBeUndefined();
  });

  it('counts days forward and back to the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        expect(dayNumber(addDays(date, count))).toBe(dayNumber(date) + count);
        expect(addDays(addDays(date, count), -count)).toBe(date);
      }),
    );
  });

  it('orders days as text in calendar order', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 800 }), (date, count) => {
        expect(addDays(date, count) > date).toBe(true);
      }),
    );
  });

  it('walks every month end of the calendar day by day', () => {
    expect(addDays(toPlainDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(toPlainDate('2025-02-28'), 1)).toBe('2025-03-01');
    expect(addDays(toPlainDate('2024-12-31'), 1)).toBe('2025-01-01');
    expect(addDays(toPlainDate('2025-03-01'), -1)).toBe('2025-02-28');
    expect(dayNumber(toPlainDate('1970-01-01'))).toBe(0);
    expect(dayNumber(toPlainDate('2000-03-01'))).toBe(11_017);
  });

  it.each([
    ['2025-08-31', 1, '2025-09-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', -2, '2024-11-30'],
    ['2024-12-15', 12, '2025-12-15'],
  ])('%s plus %d months is %s', (date, count, expected) => {
    expect(addMonths(toPlainDate(date), count)).toBe(expected);
  });

  it('ends a six-month limit on the last day of the month', () => {
    expect(endOfMonthAfter(toPlainDate('2024-06-30'), 6)).toBe('2024-12-31');
    expect(endOfMonthAfter(toPlainDate('2024-12-31'), 6)).toBe('2025-06-30');
    expect(endOfMonthAfter(toPlainDate('2023-08-31'), 6)).toBe('2024-02-29');
  });
});
