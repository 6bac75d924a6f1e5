import { expect, test } from 'vitest';
import { lastRatText } from '#rules/rat/last-rat.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate('2025-11-18');
const rat = (bookYear: number, held: string | null, reported: string | null = null) => ({
  bookYear,
  heldOn: held === null ? null : toPlainDate(held),
  reportedOn: reported === null ? null : toPlainDate(reported),
});

test.each([
  [
    'held and reported',
    [rat(2023, '2024-03-01', '2024-04-01'), rat(2024, '2025-03-15', '2025-04-01')],
    'Tahun Buku 2024, dilaksanakan 15 Maret 2025, laporan diterima 1 April 2025',
  ],
  [
    'held, its report without a day',
    [rat(2024, '2025-03-15')],
    'Tahun Buku 2024, dilaksanakan 15 Maret 2025, laporan belum tercatat diterima',
  ],
  [
    'reported after the day of the paper',
    [rat(2024, '2025-11-18', '2025-11-19')],
    'Tahun Buku 2024, dilaksanakan 18 November 2025, laporan belum tercatat diterima',
  ],
  [
    'of no known day',
    [rat(2024, null)],
    'Tahun Buku 2024, dilaksanakan, tanggalnya belum tercatat, laporan belum tercatat diterima',
  ],
  [
    'after the day of the paper is not the last one yet',
    [rat(2023, '2024-03-01', '2024-04-01'), rat(2024, '2025-11-19')],
    'Tahun Buku 2023, dilaksanakan 1 Maret 2024, laporan diterima 1 April 2024',
  ],
])('a RAT %s', (_, rats, text) => {
  expect(lastRatText(rats, { lastRatOn: null, on })).toBe(text);
});

test('a day without a book year is said to be one; none is said to be none', () => {
  const day = toPlainDate('2025-03-15');
  expect(lastRatText([], { lastRatOn: day, on })).toBe('15 Maret 2025, tahun bukunya belum dipastikan');
  expect(lastRatText([], { lastRatOn: day, on: toPlainDate('2025-03-14') })).toBe('belum ada yang tercatat');
  expect(lastRatText([], { lastRatOn: null, on })).toBe('belum ada yang tercatat');
});
