import { expect, test } from 'vitest';
import { incidentLimitText } from '#rules/letters/incident-limit.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

test.each([
  ['2025-11-18', '14.30 WITA', 72, 'Jumat, 21 November 2025 pukul 14.30 WITA'],
  ['2025-11-18', '0:05', 72, 'Jumat, 21 November 2025 pukul 00.05'],
  ['2025-12-30', '23.59', 72, 'Jumat, 2 Januari 2026 pukul 23.59'],
  ['2025-11-18', '14.30', 10, 'Rabu, 19 November 2025 pukul 00.30'],
  ['2025-11-18', '14.30', 9, 'Selasa, 18 November 2025 pukul 23.30'],
  ['2025-11-18', 'siang', 72, ''],
  ['2025-11-18', '24.00', 72, ''],
])('known on %s at %s, told within %i hours: %s', (day, time, hours, text) => {
  expect(incidentLimitText(toPlainDate(day), time, hours)).toBe(text);
});
