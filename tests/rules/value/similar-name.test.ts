import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarPairs } from '#rules/value/similar-name.ts';

const likenessOf = (one: string, other: string) => similarPairs([one, other])[0]?.likeness;

describe('names that may be the same cooperative', () => {
  test.each([
    ['koperasi jasa maju bersama', 'koperasi jasa maju bersama', 'same'],
    ['koperasi jasa maju bersama', 'koperasi jasa bersama maju', 'swapped'],
    ['koperasi jasa maju bersama', 'koperasi jasa maju bersam', 'one-letter'],
    ['koperasi jasa sejahtera', 'koperasi jasa sejahtara', 'one-letter'],
    ['koperasi jasa sejahtera', 'koperasi jasa sejahteraa', 'one-letter'],
    ['koperasi jasa sejahtera', 'koperasi jasa sejahterb satu', undefined],
    ['koperasi jasa maju', 'koperasi jasa mundur', undefined],
    ['koperasi jasa dua', 'koperasi jasa tua', undefined],
  ])('%s / %s: %s', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness);
  });

  test('each pair is named once, the surest likeness first, and the order of names does not matter', () => {
    const word = fc.constantFrom('maju', 'bersama', 'sejahtera', 'sejahtara', 'etam', 'jaya');
    const names = fc.array(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, (list) => {
        const keys = similarPairs(list).map(({ first, second }) => `${first} ${second}`);
        expect(new Set(keys).size).toBe(keys.length);
        const texts = (of: readonly string[]) =>
          similarPairs(of)
            .map(({ first, second, likeness }) =>
              [...[of[first] ?? '', of[second] ?? ''].sort((a, b) => a.localeCompare(b)), likeness].join('|'),
            )
            .sort();
        expect(texts([...list].reverse())).toEqual(texts(list));
      }),
    );
  });
});
