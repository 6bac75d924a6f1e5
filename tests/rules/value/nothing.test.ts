import { describe, expect, test } from 'vitest';
import { isIdentifying, isNoDay, isNothing, isPending, namesNothing } from '#rules/value/nothing.ts';

describe('words for nothing', () => {
  test.each([
    '',
    '-',
    ' – ',
    '...',
    'NULL',
    '(null)',
    'NaN',
    'N/A',
    '#N/A',
    'Nihil',
    'tidak ada',
    'Tdk Ada',
    'BELUM ADA',
    '"tidak ada"',
    '0000-00-00',
    '00/00/0000',
    '0000-00-00 00:00:00',
  ])('"%s" says nothing', (word) => expect([isNothing(word), isIdentifying(word)]).toEqual([true, false]));

  test.each(['Nila', 'Nihilis', 'tidak ada lagi', 'Belum', 'Tidak', 'Kosongan', '0', '12', 'aktif', '?'])(
    '"%s" says something',
    (word) => expect(isNothing(word)).toBe(false),
  );

  test('zero is an amount and nobody’s name', () => {
    expect(['0', '000', '0.0', '00,00'].map(namesNothing)).toEqual([true, true, true, true]);
    expect(['10', '0812'].map(namesNothing)).toEqual([false, false]);
    expect(namesNothing('#REF!')).toBe(true);
    expect(isNothing('#REF!')).toBe(false);
  });

  test('what is on its way is not there yet, and identifies nobody', () => {
    for (const word of ['Dalam Proses', 'proses', 'Menyusul', 'belum terbit'])
      expect([isPending(word), isNothing(word), isIdentifying(word)]).toEqual([true, false, false]);
  });

  test('a number identifies by a digit other than zero', () => {
    expect(['9/BH/2009', 'AHU-1', '6408050010001'].map(isIdentifying)).toEqual([true, true, true]);
    expect(['BELUM ADA NOMORNYA', '0/BH', '', '0812******90'].map(isIdentifying)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('days that are none', () => {
  test.each([
    '0000-00-00',
    '00/01/1900',
    '0/1/1900',
    '1/0/1900',
    '0-Jan-00',
    '00-Jan-00',
    '00 Januari 1900',
    '30/12/1899',
    '31-12-1899',
    '01/01/1900',
    '1900-01-01 00:00:00',
    '1 Januari 1970',
    '01/01/1970',
    '0001-01-01',
  ])('"%s"', (text) => expect(isNoDay(text)).toBe(true));

  test.each([
    '02/01/1970',
    '31/12/1969',
    '29/12/1899',
    '02/01/1900',
    '10/10/2020',
    '1-10-2000',
    'Januari',
    '',
  ])('but "%s" is none of them', (text) => expect(isNoDay(text)).toBe(false));
});
