import { describe, expect, it } from 'vitest';
import { checkPattern, formatLetterNumber } from '#rules/numbers/letter-number.ts';

const parts = { code: '500.3', sequence: 15, unit: 'DKUKM', month: 11, year: 2025 };

describe('number of a letter', () => {
  it.each([
    ['{kode}/{urut}/{unit}', '500.3/015/DKUKM'],
    ['{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}', '500.3/015/DKUKM/XI/2025'],
    ['{urut}', '015'],
    ['T-{kode}/{urut}/{bulan}/{tahun}', 'T-500.3/015/11/2025'],
    ['{urut}/{urut}', '015/015'],
  ])('by the pattern %s is %s', (pattern, number) => {
    expect(formatLetterNumber(pattern, parts)).toBe(number);
  });

  it('begins with LAT- in practice, whatever the pattern', () => {
    for (const pattern of ['{kode}/{urut}', '/{urut}/', 'T-{urut}'])
      expect(formatLetterNumber(pattern, { ...parts, isPractice: true })).toMatch(/^LAT-[^/]/);
    expect(formatLetterNumber('{urut}', { ...parts, isPractice: false })).toBe('015');
  });

  it('writes the month in Roman or in two digits', () => {
    const numberIn = (month: number) =>
      formatLetterNumber('{urut}/{bulan_romawi}/{bulan}', { ...parts, month });
    expect([1, 9, 12].map(numberIn)).toEqual(['015/I/01', '015/IX/09', '015/XII/12']);
  });

  it('pads the sequence to three places and lets it grow beyond', () => {
    const numberOf = (sequence: number) => formatLetterNumber('{urut}', { ...parts, sequence });
    expect([1, 99, 100, 999, 1000].map(numberOf)).toEqual(['001', '099', '100', '999', '1000']);
    for (const sequence of [0, -1, 1.5]) expect(() => numberOf(sequence)).toThrow(RangeError);
  });

  it('leaves no empty place where the office has no unit code', () => {
    expect(formatLetterNumber('{kode}/{urut}/{unit}/{tahun}', { ...parts, unit: '' })).toBe('500.3/015/2025');
    expect(formatLetterNumber('{kode}/{urut}/{unit}', { ...parts, unit: ' ' })).toBe('500.3/015');
    expect(formatLetterNumber('{kode}/{urut}', { ...parts, code: '' })).toBe('015');
  });
});

describe('a pattern the office typed', () => {
  it.each([
    ['{kode}/{urut}/{unit}', []],
    ['{kode}/{unit}', ['NOMOR_TANPA_URUT']],
    ['', ['NOMOR_TANPA_URUT']],
    ['{urut}/{bulan_rumawi}', ['NOMOR_TANDA_TIDAK_DIKENAL']],
    ['{urut}/{Tahun}', ['NOMOR_TANDA_TIDAK_DIKENAL']],
    ['{urut}/{tahun', ['NOMOR_TANDA_TIDAK_DIKENAL']],
    ['{urut/{tahun}', ['NOMOR_TANDA_TIDAK_DIKENAL', 'NOMOR_TANPA_URUT']],
    ['{a}/{b}/{a}/{urut}', ['NOMOR_TANDA_TIDAK_DIKENAL', 'NOMOR_TANDA_TIDAK_DIKENAL']],
  ])('"%s" has the faults %j', (pattern, codes) => {
    expect(checkPattern(pattern).map((fault) => fault.code)).toEqual(codes);
  });

  it('with a fault is never printed', () => {
    expect(() => formatLetterNumber('{kode}/{unit}', parts)).toThrow(RangeError);
    expect(() => formatLetterNumber('{urut}/{x}', parts)).toThrow(RangeError);
  });
});

describe('marks that came later', () => {
  it.each([
    ['{urut:5}', 15, '00015'],
    ['{urut:1}', 15, '15'],
    ['{kode}/{urut:4}/{tahun}', 15, '500.3/0015/2025'],
  ])('%s with %i is %s', (pattern, sequence, number) => {
    expect(formatLetterNumber(pattern, { ...parts, sequence })).toBe(number);
  });

  it('write a number put in between, and leave the month open while no letter is known', () => {
    expect(formatLetterNumber('{kode}/{urut}/{unit}', { ...parts, insertion: 'a' })).toBe(
      '500.3/015.a/DKUKM',
    );
    expect(formatLetterNumber('{urut}/{bulan_romawi}/{tahun}', { ...parts, month: null })).toBe('015/…/2025');
  });

  it.each(['{urut:0}', '{urut:7}', '{urut:}', '{urut:x}'])('%s is no mark', (pattern) => {
    expect(checkPattern(pattern).map(({ code }) => code)).toEqual([
      'NOMOR_TANDA_TIDAK_DIKENAL',
      'NOMOR_TANPA_URUT',
    ]);
  });
});
