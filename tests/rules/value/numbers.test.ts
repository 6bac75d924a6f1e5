import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dashForZero,
  formatDecimal,
  formatInteger,
  formatRupiah,
  percentageOf,
} from '#rules/value/numbers.ts';

const counts = fc.nat({ max: 10_000_000 });

describe('counts and money', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [-1234567, '-1.234.567'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('%d prints as %s', (value, text) => expect(formatInteger(value)).toBe(text));

  it.each([
    [0, 'Rp0'],
    [1234567, 'Rp1.234.567'],
    [-1234567, '-Rp1.234.567'],
  ])('%d rupiah prints as %s', (value, text) => expect(formatRupiah(value)).toBe(text));

  it('refuses to print what is not a whole number', () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => formatInteger(value)).toThrow(RangeError);
      expect(() => formatRupiah(value)).toThrow(RangeError);
    }
  });

  it('prints an empty cell of the recap as a dash', () => {
    expect(dashForZero(0)).toBe('-');
    expect(dashForZero(1)).toBe('1');
    expect(dashForZero(1200)).toBe('1.200');
  });
});

describe('percentage as in the Kaltara table', () => {
  it.each([
    ['Bulungan', 41, 109, '37,61'],
    ['Malinau', 4, 75, '5,33'],
    ['Nunukan', 5, 157, '3,18'],
    ['Tana Tidung', 4, 20, '20,00'],
    ['Tarakan', 16, 113, '14,16'],
    ['Total', 70, 474, '14,77'],
    ['RAT of the nation', 80_008, 147_249, '54,34'],
    ['Simkopdes accounts', 76_733, 82_780, '92,70'],
    ['nobody', 0, 12, '0,00'],
    ['everybody', 12, 12, '100,00'],
    ['a target passed', 500, 40, '1.250,00'],
    ['exactly half a hundredth', 1, 20_000, '0,01'],
    ['just under half a hundredth', 49, 1_000_000, '0,00'],
    ['nothing active', 3, 0, '-'],
    ['nothing at all', 0, 0, '-'],
  ])('%s: %d of %d is %s', (_name, part, whole, text) => expect(percentageOf(part, whole)).toBe(text));

  it('always prints digits with a comma, or a dash when there is nothing to divide by', () => {
    fc.assert(
      fc.property(counts, counts, (part, whole) => {
        expect(percentageOf(part, whole)).toMatch(whole === 0 ? /^-$/ : /^\d{1,3}(\.\d{3})*,\d{2}$/);
      }),
    );
  });

  it('is within half a hundredth of the true ratio', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10_000_000 }), (part, whole) => {
        const hundredths = Number(percentageOf(part, whole).replaceAll('.', '').replace(',', ''));
        expect(Math.abs(2 * (hundredths * whole - part * 10_000))).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => percentageOf(-1, 5)).toThrow(RangeError);
    expect(() => percentageOf(1, -5)).toThrow(RangeError);
    expect(() => percentageOf(0.5, 5)).toThrow(RangeError);
  });
});

describe('decimal figures', () => {
  it.each([
    [2.675, 2, '2,68'],
    [1.005, 2, '1,01'],
    [-2.675, 2, '-2,68'],
    [-0.001, 2, '0,00'],
    [1234.5, 2, '1.234,50'],
    [0.5, 0, '1'],
    [12, 3, '12,000'],
    [1e-7, 2, '0,00'],
    [1.5e21, 0, '1.500.000.000.000.000.000.000'],
  ])('%d with %d decimals prints as %s', (value, digits, text) =>
    expect(formatDecimal(value, digits)).toBe(text),
  );

  it('refuses to print what is not a number', () => {
    expect(() => formatDecimal(Number.NaN, 2)).toThrow(RangeError);
    expect(() => formatDecimal(Number.NEGATIVE_INFINITY, 2)).toThrow(RangeError);
  });
});
