import { describe, expect, test } from 'vitest';
import { typedBasisDoubts, withOwnLines } from '#rules/legal-basis/typed-lines.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { COOPERATIVES, FIRST_CHANGE, law, SECOND_CHANGE } from './law-samples.ts';

const LIBRARY = [
  COOPERATIVES,
  FIRST_CHANGE,
  SECOND_CHANGE,
  law('x', { number: '30', year: 2014, isVerified: false }),
];
const doubts = (line: string, on = '2025-11-18') =>
  typedBasisDoubts([line], toPlainDate(on), LIBRARY).map(({ code, level }) => [code, level]);

describe('laws that a person typed', () => {
  test.each([
    ['2020-11-01', 1],
    ['2020-11-02', 0],
    ['2022-12-29', 0],
    ['2022-12-30', 1],
  ])('one that is not in force on %s is asked about', (on, count) => {
    const found = doubts('undang-undang  Nomor 11 Tahun 2020 tentang Cipta Kerja;', on);
    expect(found).toEqual(Array.from({ length: count }, () => ['DASAR_TIDAK_BERLAKU', 'warning']));
  });

  test('says from when to when it was in force', () => {
    const line = 'Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja;';
    expect(typedBasisDoubts([line], toPlainDate('2025-11-18'), LIBRARY)[0]?.message).toBe(
      'Undang-Undang Nomor 11 Tahun 2020 tidak berlaku pada 18 November 2025 (berlaku sejak 2 November 2020 sampai 29 Desember 2022).',
    );
  });

  test('one that nobody has verified is asked about; what the library does not know stands', () => {
    expect(doubts('Undang-Undang Nomor 30 Tahun 2014 tentang Contoh;')).toEqual([
      ['DASAR_BELUM_DIVERIFIKASI', 'warning'],
    ]);
    expect(doubts('Program kerja dinas tahun berjalan;')).toEqual([]);
    expect(doubts('Undang-Undang Nomor 11 Tahun 20201;')).toEqual([]);
  });

  test('a law recorded anew for a later period is judged by the period of the day', () => {
    const again = {
      ...FIRST_CHANGE,
      id: 'again',
      inForceFrom: toPlainDate('2024-01-01'),
      inForceUntil: null,
    };
    const line = 'Undang-Undang Nomor 11 Tahun 2020;';
    expect(typedBasisDoubts([line], toPlainDate('2025-11-18'), [...LIBRARY, again])).toEqual([]);
  });
});

test('own lines follow the library’s, and no law stands twice', () => {
  const proposed = ['Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian (Lembaran …)'];
  const own = ['Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;', 'Program kerja dinas;'];
  expect(withOwnLines(proposed, own, LIBRARY)).toEqual([...proposed, 'Program kerja dinas;']);
});
