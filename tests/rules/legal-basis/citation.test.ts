import { describe, expect, test } from 'vitest';
import { citationOf, lawHead, publicationText } from '#rules/legal-basis/citation.ts';
import type { CitationForm } from '#rules/legal-basis/citation.ts';
import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { COOPERATIVES, FIRST_CHANGE, law, SECOND_CHANGE } from './law-samples.ts';

const LIBRARY = [COOPERATIVES, FIRST_CHANGE, SECOND_CHANGE];
const cite = (
  one: LegalBasis,
  on: string,
  form: CitationForm = 'listed',
  library: readonly LegalBasis[] = LIBRARY,
) => citationOf(one, { on: toPlainDate(on), library, form });

const OWN =
  'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian (Lembaran Negara Republik Indonesia Tahun 1992 Nomor 116, Tambahan Lembaran Negara Republik Indonesia Nomor 3502)';

describe('a citation', () => {
  test.each([
    ['2020-11-01', OWN],
    [
      '2020-11-02',
      `${OWN} sebagaimana telah diubah dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja`,
    ],
    [
      '2023-03-30',
      `${OWN} sebagaimana telah diubah dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja`,
    ],
    [
      '2023-03-31',
      `${OWN} sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Perppu Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)`,
    ],
  ])('of %s names the change of its day', (on, expected) => {
    expect(cite(COOPERATIVES, on)).toBe(expected);
  });

  test('within a sentence goes without the gazettes, the change by its number alone', () => {
    expect(cite(COOPERATIVES, '2025-11-18', 'running')).toBe(
      'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023',
    );
  });

  test('one known change that was not the first says so, from the day it came', () => {
    const often = { ...COOPERATIVES, changedBy: ['uu-6-2023'], isChangedRepeatedly: true };
    expect(cite(often, '2023-03-30')).toBe(OWN);
    expect(cite(often, '2023-03-31')).toContain('beberapa kali diubah terakhir dengan');
    expect(cite({ ...often, isChangedRepeatedly: false }, '2023-03-31')).toContain('telah diubah dengan');
  });

  test('never names a change that nobody has verified, nor an earlier one as the last', () => {
    const library = [COOPERATIVES, FIRST_CHANGE, { ...SECOND_CHANGE, isVerified: false }];
    expect(cite(COOPERATIVES, '2025-11-18', 'listed', library)).toBe(OWN);
  });
});

describe('names and gazettes', () => {
  test.each([
    [
      'LN 1992/116, TLN 3502',
      'Lembaran Negara Republik Indonesia Tahun 1992 Nomor 116, Tambahan Lembaran Negara Republik Indonesia Nomor 3502',
    ],
    ['ln 2024 / 394', 'Lembaran Negara Republik Indonesia Tahun 2024 Nomor 394'],
    ['BN 2018/833', 'Berita Negara Republik Indonesia Tahun 2018 Nomor 833'],
    [
      '(Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 9)',
      'Lembaran Daerah Kabupaten Contoh Tahun 2016 Nomor 9',
    ],
    ['', ''],
  ])('"%s" is printed in full', (typed, printed) => {
    expect(publicationText(typed)).toBe(printed);
  });

  test('a ministry is named, and an older number does not say its year twice', () => {
    const name = 'Peraturan Menteri Koperasi';
    expect(lawHead(law('a', { kind: 'permen', formName: name, number: '9', year: 2018 }))).toBe(
      'Peraturan Menteri Koperasi Nomor 9 Tahun 2018',
    );
    const old = law('b', { kind: 'permen', formName: name, number: '19/PER/M.KUKM/IX/2015', year: 2015 });
    expect(lawHead(old)).toBe('Peraturan Menteri Koperasi Nomor 19/PER/M.KUKM/IX/2015');
  });
});
