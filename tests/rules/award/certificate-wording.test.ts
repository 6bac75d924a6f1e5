import { expect, test } from 'vitest';
import { fillMarks, unknownMarks } from '#rules/award/certificate-wording.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { trainingDays } from '#rules/award/training-days.ts';

const values = {
  nama_koperasi: 'KUD Uji',
  nomor_badan_hukum: '21/BH/2007',
  tanggal_badan_hukum: '',
  kecamatan: 'Bengalon',
  tahun_buku: '2024',
  jabatan: 'Kepala Dinas',
  nama_dinas: 'Dinas Koperasi',
  tanggal: '18 November 2025',
};

test('marks are replaced by the recipient’s data, an empty one leaves no double space', () => {
  expect(fillMarks('kepada [nama_koperasi] di [kecamatan]', values)).toBe('kepada KUD Uji di Bengalon');
  expect(fillMarks('BH [tanggal_badan_hukum] tahun [tahun_buku]', values)).toBe('BH tahun 2024');
  expect(fillMarks('tanpa tanda', values)).toBe('tanpa tanda');
});

test('a mark that means nothing is named once and stays as typed', () => {
  expect(unknownMarks('[nama_kop] dan [nama_kop] serta [tanggal]')).toEqual(['[nama_kop]']);
  expect(unknownMarks('[nama_koperasi]')).toEqual([]);
  expect(unknownMarks('[constructor]')).toEqual(['[constructor]']);
  expect(fillMarks('[nama_kop]', values)).toBe('[nama_kop]');
});

test('days of a training: the first and the last are counted', () => {
  const days = (from: string, until: string) => trainingDays(toPlainDate(from), toPlainDate(until));
  expect(days('2023-07-04', '2023-07-06')).toBe(3);
  expect(days('2023-07-04', '2023-07-04')).toBe(1);
  expect(days('2023-12-31', '2024-01-01')).toBe(2);
});
