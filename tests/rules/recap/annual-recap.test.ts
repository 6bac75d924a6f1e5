import { expect, test } from 'vitest';
import {
  annualColumns,
  ratYearsShown,
  recapYearDue,
  recapYearOf,
  standardCutOff,
} from '#rules/recap/annual-recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

test('an annual recap is about the year of its cut-off day', () => {
  expect(recapYearOf(toPlainDate('2024-12-31'))).toBe(2024);
  expect(recapYearOf(toPlainDate('2025-01-01'))).toBe(2025);
});

test('is cut off today, or for a year that has passed on its last day', () => {
  expect(standardCutOff(2025, toPlainDate('2025-12-31'))).toBe('2025-12-31');
  expect(standardCutOff(2025, toPlainDate('2026-01-01'))).toBe('2025-12-31');
  expect(standardCutOff(2026, toPlainDate('2026-01-01'))).toBe('2026-01-01');
});

test('is due for last year until it is frozen, where an earlier one is; else for this year', () => {
  const today = toPlainDate('2026-01-01');
  expect(recapYearDue([], today)).toBe(2026);
  expect(recapYearDue([2024], toPlainDate('2025-12-31'))).toBe(2025);
  expect(recapYearDue([2024], today)).toBe(2025);
  expect(recapYearDue([2024, 2025], today)).toBe(2026);
  expect(recapYearDue([2025, 2026], today)).toBeNull();
});

test('shows the RAT of book years that had ended by the year of the day, and only of those anything is known of', () => {
  expect(ratYearsShown(toPlainDate('2025-12-31'))).toEqual([2020, 2021, 2022, 2023, 2024]);
  const columns = annualColumns(toPlainDate('2025-12-31'), [2025, 2024, 2022, 2015]);
  const ofRat = columns.filter(({ key }) => key === 'rat').map(({ bookYear }) => bookYear);
  expect(ofRat).toEqual([2022, 2024]);
  expect(columns[0]).toEqual({ key: 'active', bookYear: null });
  expect(new Set(columns.map(({ key, bookYear }) => `${key} ${bookYear}`)).size).toBe(columns.length);
});
