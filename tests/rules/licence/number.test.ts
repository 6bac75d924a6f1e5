import { array, assert, constantFrom, nat, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey, readLicenceNumber } from '#rules/licence/number.ts';
import { readPirt } from '#rules/licence/pirt.ts';
import { STANDARD_LICENCE_RULES } from '#rules/rule-book/licence-rules.ts';
import { NUMBER_READINGS } from '#rules/rule-book/licence-value.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';

const listOf = (code: string) =>
  STANDARD_LICENCE_RULES.find((rule) => rule.code === code)?.value as readonly NamedChoice[];
const WORDS = { packaging: listOf('pirt-packaging'), foods: listOf('pirt-foods') };
const pirt = (text: string) => readPirt(text, WORDS);
const codes = (reading: (typeof NUMBER_READINGS)[number], number: string) =>
  readLicenceNumber({ reading }, number, WORDS).warnings.map(({ code }) => code);

describe('U5: a P-IRT number', () => {
  test('is read without its spaces and dashes: packaging plastic, the year 2028 as a hint', () => {
    const read = pirt('2 15 6408 01 0012 - 28');
    expect(read).toMatchObject({
      figures: '215640801001228',
      packaging: 'plastik',
      endYear: 2028,
      warnings: [],
    });
    expect(read.hints).toEqual([
      'kemasan plastik',
      'jenis pangan biji-bijian, kacang-kacangan, umbi',
      'berakhir tahun 2028',
    ]);
  });

  test('is read with the words that stand before it', () => {
    for (const opening of ['P-IRT No. ', 'PIRT ', 'PIRT', 'P-IRT: ', 'SPP-IRT Nomor ', 'p.irt no '])
      expect(pirt(`${opening}2156408010012-28`)).toMatchObject({ figures: '215640801001228', warnings: [] });
  });

  test('of 14 figures is warned of and tells no year, 15 is whole, 16 is warned of again', () => {
    expect(pirt('21564080100122')).toMatchObject({ endYear: null, packaging: 'plastik' });
    expect(codes('pirt', '21564080100122')).toEqual(['PIRT_BUKAN_15_ANGKA']);
    expect(codes('pirt', '215640801001228')).toEqual([]);
    expect(codes('pirt', '2156408010012289')).toEqual(['PIRT_BUKAN_15_ANGKA']);
    expect(pirt('2156408010012289').endYear).toBeNull();
  });

  test('says nothing of a packaging or food that is on no list', () => {
    expect(pirt('999640801001228')).toMatchObject({
      packaging: '',
      food: '',
      hints: ['berakhir tahun 2028'],
    });
  });

  test('with letters among its figures is warned of', () => {
    expect(codes('pirt', '2156408O10012-28')).toEqual(['PIRT_BUKAN_15_ANGKA', 'PIRT_BERISI_HURUF']);
  });
});

test('a NIB of 13 figures is quiet, of 12 or 14 or with a letter is warned of', () => {
  expect(codes('nib', '9120 1234 5678 9')).toEqual([]);
  for (const wrong of ['912012345678', '91201234567890', '912012345678A'])
    expect(codes('nib', wrong)).toEqual(['NIB_BENTUK_LAIN']);
  expect(codes('nib', '  ')).toEqual([]);
});

test('a number of BPOM is MD or ML with twelve figures', () => {
  expect(codes('bpom', 'BPOM RI MD 867012345678')).toEqual([]);
  expect(codes('bpom', 'ML867012345678')).toEqual([]);
  expect(codes('bpom', 'MD 86701234567')).toEqual(['BPOM_BENTUK_LAIN']);
  expect(codes('bpom', 'NA18210100123')).toEqual(['BPOM_BENTUK_LAIN']);
});

test('no text whatever throws or refuses, and spaces and dashes change nothing of what is compared', () => {
  const anyText = oneof(string({ unit: 'binary' }), string(), stringMatching(/^[-P\dIRT .]{0,40}$/));
  assert(
    property(anyText, constantFrom(...NUMBER_READINGS), (text, reading) => {
      const { warnings, endYear } = readLicenceNumber({ reading }, text, WORDS);
      expect(warnings.every(({ level }) => level === 'warning')).toBe(true);
      expect(endYear === null || (endYear >= 2000 && endYear <= 2099)).toBe(true);
      expect(numberKey(numberKey(text))).toBe(numberKey(numberKey(numberKey(text))));
    }),
  );
  assert(
    property(stringMatching(/^\d{15}$/), array(nat(15), { maxLength: 5 }), (digits, places) => {
      const spaced = places.reduce((text, at) => `${text.slice(0, at)} - ${text.slice(at)}`, digits);
      expect(pirt(spaced)).toMatchObject({ figures: digits, endYear: 2000 + Number(digits.slice(13)) });
      expect(numberKey(spaced)).toBe(digits);
    }),
  );
});
