import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOut } from '#rules/value/numbers.ts';

const LARGEST = 999_999_999_999_999;

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [-0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [2000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_500_000_000, 'satu miliar lima ratus juta'],
    [3_000_000_000_000, 'tiga triliun'],
    [
      LARGEST,
      'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
    [-17, 'minus tujuh belas'],
  ])('%d is written %s', (value, words) => expect(spellOut(value)).toBe(words));

  it('stops at fifteen digits and at fractions', () => {
    for (const value of [LARGEST + 1, -LARGEST - 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => spellOut(value)).toThrow(RangeError);
    }
  });

  it('writes two different numbers differently', () => {
    const number = fc.oneof(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -LARGEST, max: LARGEST }),
    );
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(spellOut(one) === spellOut(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
    const first = new Set(Array.from({ length: 120_000 }, (_, value) => spellOut(value)));
    expect(first.size).toBe(120_000);
  });

  it('leaves no double or outer space and no English or empty word', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST, max: LARGEST }), (value) => {
        expect(spellOut(value)).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
    );
  });
});
