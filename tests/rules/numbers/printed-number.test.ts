import { describe, expect, test } from 'vitest';
import {
  checkPrintedOnce,
  claimedTexts,
  clashingBook,
  oldDoubles,
  printedTwice,
} from '#rules/numbers/printed-number.ts';

const book = (name: string, pattern: string, classification = '500.3') => ({
  name,
  pattern,
  classification,
  unit: 'DKUKM',
});
const LETTERS = book('Surat keluar', '{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}');

describe('what a number keeps others from', () => {
  const write = (month: number | null) => `15/${month ?? '…'}/2025`;

  test('its own text, and the open month under which the hand-written book may hold that place', () => {
    expect(claimedTexts(write, 11)).toEqual(['15/11/2025', '15/…/2025']);
  });

  test('with an open month all twelve', () => {
    expect(claimedTexts(write, null)).toHaveLength(13);
    expect(claimedTexts(write, null)[0]).toBe('15/…/2025');
  });

  test('once where the pattern has no month', () => {
    expect(claimedTexts(() => '15/2025', 11)).toEqual(['15/2025']);
  });
});

describe('two books', () => {
  test('clash where they print one number', () => {
    expect(clashingBook(book('Piagam', LETTERS.pattern), [LETTERS])).toEqual({
      name: 'Surat keluar',
      example: '500.3/001/DKUKM/XI/2025',
    });
  });

  test('differ by code, by a letter before the sequence, by the month', () => {
    for (const other of [
      book('Tugas', LETTERS.pattern, '800.1.11.1'),
      book('Piagam', '{kode}/PG-{urut}/{unit}/{bulan_romawi}/{tahun}'),
      book('Keputusan', '{kode}/{urut}/{unit}/{tahun}'),
    ])
      expect(clashingBook(other, [LETTERS])).toBeUndefined();
  });

  test('that differ in the width of the sequence alone meet at a thousand', () => {
    const wide = book('Lebar', '{kode}/{urut:4}/{unit}/{bulan_romawi}/{tahun}');
    expect(clashingBook(wide, [LETTERS])?.example).toBe('500.3/1000/DKUKM/XI/2025');
  });

  test('a pattern without the year repeats itself every January', () => {
    const [fault] = checkPrintedOnce(book('Koperasi', '{kode}/{urut}/KOP'), []);
    expect(fault).toMatchObject({ code: 'NOMOR_TANPA_TAHUN', level: 'refuse' });
    expect(checkPrintedOnce(LETTERS, [])).toEqual([]);
  });

  test('the sentence names both books and one number they share', () => {
    const [fault] = checkPrintedOnce(book('Piagam', LETTERS.pattern), [LETTERS]);
    expect(fault?.message).toContain('buku Piagam dan buku Surat keluar');
    expect(fault?.message).toContain('500.3/001/DKUKM/XI/2025');
  });
});

test('a number that is taken says where and for what', () => {
  const number = { text: '500.3/001', bookName: 'Piagam', year: 2025, purpose: 'Piagam Koperasi Maju' };
  expect(printedTwice('500.3/001', number).message).toBe(
    'Nomor 500.3/001 sudah tercatat di buku Piagam 2025 untuk "Piagam Koperasi Maju".',
  );
});

test('old doubles are told by the other book, first and last', () => {
  const texts = ['1/2025', '2/2025', '3/2025'];
  const [told] = oldDoubles([{ bookName: 'Piagam', year: 2025, texts }]);
  expect(told?.message).toContain('1/2025 sampai 3/2025 (3 nomor)');
});
