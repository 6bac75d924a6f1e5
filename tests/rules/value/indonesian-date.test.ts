import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatLongDate,
  formatShortDate,
  formatWeekdayDate,
  MONTH_NAMES,
  parseTypedDate,
  romanMonth,
} from '#rules/value/indonesian-date.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';

const anyDay = fc
  .integer({ min: -50_000, max: 80_000 })
  .map((count) => addDays(toPlainDate('1970-01-01'), count));

describe('dates on paper', () => {
  it.each([
    ['2025-11-18', 'Selasa, 18 November 2025', '18/11/2025'],
    ['2023-07-04', 'Selasa, 4 Juli 2023', '04/07/2023'],
    ['2025-06-26', 'Kamis, 26 Juni 2025', '26/06/2025'],
    ['2023-07-21', 'Jumat, 21 Juli 2023', '21/07/2023'],
    ['2019-07-08', 'Senin, 8 Juli 2019', '08/07/2019'],
    ['2000-02-29', 'Selasa, 29 Februari 2000', '29/02/2000'],
    ['1945-08-17', 'Jumat, 17 Agustus 1945', '17/08/1945'],
  ])('%s prints as %s and %s', (iso, weekday, short) => {
    const date = toPlainDate(iso);
    expect(formatWeekdayDate(date)).toBe(weekday);
    expect(formatLongDate(date)).toBe(weekday.split(', ')[1]);
    expect(formatShortDate(date)).toBe(short);
  });

  it('writes the months of a letter number in Roman figures', () => {
    expect(Array.from({ length: 12 }, (_, index) => romanMonth(index + 1))).toEqual(
      'I II III IV V VI VII VIII IX X XI XII'.split(' '),
    );
    expect(() => romanMonth(0)).toThrow(RangeError);
    expect(() => romanMonth(13)).toThrow(RangeError);
  });
});

describe('a typed date or a cell of a workbook', () => {
  it.each([
    ['18112025', '2025-11-18'],
    ['20251118', '2025-11-18'],
    ['18-11-25', '2025-11-18'],
    ['18/11/2025', '2025-11-18'],
    ['18.11.2025', '2025-11-18'],
    ['18 / 11 / 2025', '2025-11-18'],
    ['5-1-2023', '2023-01-05'],
    ['18 Nov 2025', '2025-11-18'],
    ['18 Nop. 2025', '2025-11-18'],
    ['18-Nov-25', '2025-11-18'],
    ['Selasa, 18 November 2025', '2025-11-18'],
    ["Jum'at 21 Juli 2023", '2023-07-21'],
    ['18 Pebruari 2024', '2024-02-18'],
    ['29 Februari 2024', '2024-02-29'],
    ['11 AGUSTUS 1985', '1985-08-11'],
    ['3 December 2019', '2019-12-03'],
    ['2025-02-16', '2025-02-16'],
    [' 2025-02-16 ', '2025-02-16'],
    ['2025-02-16 00:00:00', '2025-02-16'],
    ['2008-12-08T00:00:00.000Z', '2008-12-08'],
    ['2008-12-08T13:45', '2008-12-08'],
  ])('"%s" is read as %s', (typed, iso) => expect(parseTypedDate(typed)).toBe(iso));

  it.each([
    '',
    '-',
    '0000-00-00',
    'bulan lalu',
    '31/02/2015',
    '29-2-2025',
    '30 Februari 2024',
    '11/18/2025',
    '18 Nob 2025',
    '18 Novemberan 2025',
    '2025',
    '181125',
    '32012025',
    '18/11/325',
    '00/11/2025',
    '2008-12-07T17:00:00.000Z',
    '18 November',
    '1 1 1',
  ])('"%s" is no day', (typed) => expect(parseTypedDate(typed)).toBeUndefined());

  it('takes a two-digit year up to the pivot as 20xx', () => {
    expect(parseTypedDate('1-1-35')).toBe('2035-01-01');
    expect(parseTypedDate('1-1-36')).toBe('1936-01-01');
    expect(parseTypedDate('1-1-25', 24)).toBe('1925-01-01');
    expect(parseTypedDate('1-1-24', 24)).toBe('2024-01-01');
  });

  it('reads back every day in every form the program prints', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseTypedDate(formatLongDate(date))).toBe(date);
        expect(parseTypedDate(formatWeekdayDate(date))).toBe(date);
        expect(parseTypedDate(formatShortDate(date))).toBe(date);
        expect(parseTypedDate(formatShortDate(date).replaceAll('/', ''))).toBe(date);
        expect(parseTypedDate(date.replaceAll('-', ''))).toBe(date);
      }),
    );
  });

  it('knows all twelve months', () => {
    MONTH_NAMES.forEach((name, index) => {
      expect(parseTypedDate(`7 ${name} 2020`)).toBe(`2020-${String(index + 1).padStart(2, '0')}-07`);
      expect(parseTypedDate(`7 ${name.slice(0, 3)} 2020`)).toBe(
        `2020-${String(index + 1).padStart(2, '0')}-07`,
      );
    });
  });
});
