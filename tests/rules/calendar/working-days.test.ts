import { describe, expect, test } from 'vitest';
import {
  afterWorkingDays,
  isWorkingDay,
  restText,
  unknownYearsText,
  weekdayOf,
  workingDaysBetween,
} from '#rules/calendar/working-days.ts';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate;
const calendar = (weekDays = 5, ...days: readonly string[]): WorkCalendar => ({
  weekDays,
  daysOff: new Map(days.map((day) => [on(day), 'Hari Kemerdekaan'])),
  knownYears: new Set(days.map((day) => Number(day.slice(0, 4)))),
});

describe('working days', () => {
  test('the days of the week are those of the wall', () => {
    // Of known days: 18-11-2025 is a Selasa, 21-7-2023 a Jumat, 8-7-2019 a Senin; 1-1-1970 was a Kamis.
    for (const [day, weekday] of [
      ['2025-11-18', 2],
      ['2023-07-21', 5],
      ['2019-07-08', 1],
      ['1970-01-01', 4],
      ['1969-12-31', 3],
      ['1945-08-17', 5],
      ['2024-02-29', 4],
    ] as const)
      expect([day, weekdayOf(on(day))]).toEqual([day, weekday]);
  });

  test('Saturday is worked in a week of six days, Sunday in none, a day off never', () => {
    expect(isWorkingDay(on('2026-08-15'), calendar(5))).toBe(false);
    expect(isWorkingDay(on('2026-08-15'), calendar(6))).toBe(true);
    expect(isWorkingDay(on('2026-08-16'), calendar(6))).toBe(false);
    expect(isWorkingDay(on('2026-08-17'), calendar(5))).toBe(true);
    expect(isWorkingDay(on('2026-08-17'), calendar(5, '2026-08-17'))).toBe(false);
    expect(restText(on('2026-08-17'), calendar(5, '2026-08-17'))).toBe('Hari Kemerdekaan');
    expect(restText(on('2026-08-16'), calendar(5))).toBe('hari Minggu');
    expect(restText(on('2026-08-18'), calendar(5))).toBeUndefined();
  });

  test('both days count between two days; the first does not count after it', () => {
    const august = calendar(5, '2026-08-17');
    // Friday to Tuesday over a weekend and a Monday off.
    expect(workingDaysBetween(on('2026-08-14'), on('2026-08-18'), august)).toEqual({
      days: 2,
      unknownYears: [],
    });
    expect(workingDaysBetween(on('2026-08-14'), on('2026-08-14'), august).days).toBe(1);
    expect(workingDaysBetween(on('2026-08-18'), on('2026-08-14'), august).days).toBe(0);
    expect(afterWorkingDays(on('2026-08-14'), 1, august).day).toBe('2026-08-18');
    expect(afterWorkingDays(on('2026-08-14'), 5, august).day).toBe('2026-08-24');
    expect(afterWorkingDays(on('2026-08-16'), 0, august).day).toBe('2026-08-16');
  });

  test('over a year whose days off nobody wrote down the count says that it may be too high', () => {
    const known = calendar(5, '2026-12-25');
    expect(afterWorkingDays(on('2026-12-31'), 1, known)).toEqual({
      day: '2027-01-01',
      unknownYears: [2027],
    });
    expect(workingDaysBetween(on('2026-12-31'), on('2026-12-31'), known).unknownYears).toEqual([]);
    expect(unknownYearsText([2027])).toBe(
      'Hari libur tahun 2027 belum diisi; hitungan ini hanya mengenal akhir pekan.',
    );
    expect(unknownYearsText([])).toBe('');
  });

  test('law: the last of n working days is a working day, and n lie between', () => {
    const year = calendar(5, '2026-01-01', '2026-03-20', '2026-05-01', '2026-08-17', '2026-12-25');
    for (let at = 0; at < 330; at += 1) {
      const from = addDays(on('2026-01-01'), at);
      const count = (at % 23) + 1;
      const { day } = afterWorkingDays(from, count, year);
      expect(isWorkingDay(day, year)).toBe(true);
      expect(workingDaysBetween(addDays(from, 1), day, year).days).toBe(count);
    }
  });
});
