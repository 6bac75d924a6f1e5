import { describe, expect, test } from 'vitest';
import { readDay, readMonth } from '#backend/cli/read-day.ts';

describe('a day behind an option', () => {
  test.each([
    '2026-02-12',
    '12-2-2026',
    '12/02/2026',
    '12.2.2026',
    '12 Februari 2026',
    '12 Peb 2026',
    'Kamis, 12 Februari 2026',
    '12022026',
  ])('%s is 12 February 2026', (typed) => expect(readDay('tanggal', typed)).toBe('2026-02-12'));

  test.each([
    ['12-2-26', 'dapat berarti beberapa tanggal'],
    ['12 Feb 26', 'dapat berarti beberapa tanggal'],
    ['2/25/2026', 'Hari ditulis lebih dahulu, misalnya 25-2-2026'],
    ['30-2-2026', 'bukan tanggal yang ada di kalender'],
    ['2025-02-30', 'bukan tanggal yang ada di kalender'],
    ['besok', 'bukan tanggal yang ada di kalender'],
  ])('%s is refused with a sentence', (typed, said) => expect(() => readDay('tanggal', typed)).toThrow(said));
});

test('a month is read as the program and as people write it', () => {
  for (const typed of ['2025-06', '6-2025', '06/2025', 'Juni 2025'])
    expect(readMonth('bulan', typed)).toEqual({ year: 2025, month: 6 });
  for (const typed of ['2025-13', '6-25', 'Juni', '2025'])
    expect(() => readMonth('bulan', typed)).toThrow('bukan bulan');
});
