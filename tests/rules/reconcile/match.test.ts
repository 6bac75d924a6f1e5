import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchingNik, matchingNumber } from '#rules/reconcile/key.ts';
import { matchLists } from '#rules/reconcile/match.ts';
import type { KnownKeys, MatchKeys, MatchResult } from '#rules/reconcile/matched.ts';

const keys = (some: Partial<MatchKeys>): MatchKeys => ({
  number: '',
  nik: '',
  name: '',
  district: '',
  ...some,
});
const here = (...some: readonly Partial<MatchKeys>[]): readonly KnownKeys[] => some.map((one) => [keys(one)]);
const there = (...some: readonly Partial<MatchKeys>[]): readonly MatchKeys[] => some.map(keys);

describe('numbers that mean the same', () => {
  test.each([
    ['006385/BH/M.KUKM.2/XI/2017', '6385 / bh / M KUKM 2 / XI / 2017'],
    ['AHU-0004793.AH.01.26.TAHUN 2020', 'AHU-0004793.AH.01.26 Tahun 2020'],
    ['No. 21/BH/Tahun 2007', '21/BH/TAHUN 2007'],
  ])('%s = %s', (one, other) => {
    expect(matchingNumber(one)).toBe(matchingNumber(other));
    expect(matchingNumber(one)).not.toBe('');
  });
  test.each(['', '-', '0', '000', 'BELUM ADA', '..'])('"%s" tells nobody apart', (text) => {
    expect(matchingNumber(text)).toBe('');
    expect(matchingNik(text)).toBe('');
  });
  test('a number is not its neighbour', () => {
    expect(matchingNumber('21/BH/2007')).not.toBe(matchingNumber('2/1BH/2007'));
    expect(matchingNumber('21/BH/2007')).not.toBe(matchingNumber('210/BH/2007'));
  });
});

describe('who is whom', () => {
  test('nobody on either side', () => {
    expect(matchLists([], [])).toEqual({ pairs: [], knots: [], onlyThere: [], onlyHere: [] });
  });

  test('the number goes before the name, the NIK where there is no number, the name within its kecamatan last', () => {
    const result = matchLists(
      there({ number: '1', name: 'b' }, { nik: '7', name: 'x' }, { name: 'c', district: 'D1' }),
      here({ number: '1', name: 'a' }, { nik: '7', name: 'b' }, { name: 'c', district: 'D1' }),
    );
    expect(result.pairs).toEqual([
      { there: 0, here: 0, by: 'number', isUnsure: false },
      { there: 1, here: 1, by: 'nik', isUnsure: false },
      { there: 2, here: 2, by: 'name', isUnsure: false },
    ]);
  });

  test('number of one and NIK of another: nobody is matched', () => {
    const result = matchLists(there({ number: '1', nik: '8' }), here({ number: '1' }, { nik: '8' }));
    expect(result).toMatchObject({ pairs: [], knots: [{ there: [0], here: [0, 1], by: 'number' }] });
  });

  test('two rows with the number of one, or one row with the number of two, are a question', () => {
    const twice = matchLists(there({ number: '1' }, { number: '1' }), here({ number: '1' }));
    expect(twice).toMatchObject({ pairs: [], knots: [{ there: [0, 1], here: [0] }] });
    const double = matchLists(there({ number: '1' }), here({ number: '1' }, { number: '1' }));
    expect(double).toMatchObject({ pairs: [], knots: [{ there: [0], here: [0, 1] }] });
  });

  test('the number of a duplicate that was merged away finds the one that stayed', () => {
    const merged: KnownKeys = [keys({ number: '1' }), keys({ number: '2' })];
    expect(matchLists(there({ number: '2' }), [merged]).pairs).toHaveLength(1);
    // Both are listed there: the office merged what stands there twice.
    expect(matchLists(there({ number: '1' }, { number: '2' }), [merged]).knots).toHaveLength(1);
  });

  test('same name and kecamatan but another number is unsure; in another kecamatan it is somebody else', () => {
    const near = matchLists(
      there({ number: '1', name: 'a', district: 'D1' }),
      here({ number: '2', name: 'a', district: 'D1' }),
    );
    expect(near.pairs).toEqual([{ there: 0, here: 0, by: 'name', isUnsure: true }]);
    const far = matchLists(
      there({ number: '1', name: 'a', district: 'D1' }),
      here({ number: '2', name: 'a', district: 'D2' }),
    );
    expect(far).toMatchObject({
      pairs: [],
      knots: [],
      onlyThere: [{ index: 0, hasNamesake: true }],
      onlyHere: [{ index: 0, hasNamesake: true }],
    });
  });

  test('a name alone matches one to one and is always unsure', () => {
    expect(matchLists(there({ name: 'a' }), here({ name: 'a', district: 'D1' })).pairs).toEqual([
      { there: 0, here: 0, by: 'name_alone', isUnsure: true },
    ]);
    expect(
      matchLists(there({ name: 'a', district: 'D2' }), here({ name: 'a', district: 'D1' })).pairs,
    ).toMatchObject([{ by: 'name_alone', isUnsure: true }]);
  });

  test('a name without a kecamatan that several carry is a question; several that all say theirs are apart', () => {
    const open = matchLists(
      there({ name: 'a' }),
      here({ name: 'a', district: 'D1' }, { name: 'a', district: 'D2' }),
    );
    expect(open).toMatchObject({ pairs: [], knots: [{ there: [0], here: [0, 1], by: 'name' }] });
    const placed = matchLists(
      there({ name: 'a', district: 'D3' }),
      here({ name: 'a', district: 'D1' }, { name: 'a', district: 'D2' }),
    );
    expect(placed).toMatchObject({ pairs: [], knots: [], onlyThere: [{ index: 0 }] });
    expect(placed.onlyHere).toHaveLength(2);
  });

  test('two of one name in one kecamatan are never two to one', () => {
    const result = matchLists(
      there({ name: 'a', district: 'D1' }, { name: 'a', district: 'D1' }),
      here({ name: 'a', district: 'D1' }),
    );
    expect(result).toMatchObject({ pairs: [], knots: [{ there: [0, 1], here: [0], by: 'name' }] });
  });

  test('a filler number on half the list ties nobody', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      number: '518',
      name: `n${index}`,
      district: 'D1',
    }));
    const result = matchLists(there(...many), here(...many));
    expect(result.knots).toEqual([]);
    expect(result.pairs).toHaveLength(30);
  });
});

const word = fc.constantFrom('', 'a', 'b', 'c');
const anyKeys = fc.record({
  number: fc.constantFrom('', '1', '2', '3'),
  nik: fc.constantFrom('', '7', '8'),
  name: word,
  district: fc.constantFrom('', 'D1', 'D2'),
});
const anyHere = fc.array(
  fc.tuple(anyKeys, fc.array(anyKeys, { maxLength: 1 })).map(([own, more]): KnownKeys => [own, ...more]),
  { maxLength: 8 },
);

describe('for all lists', () => {
  test('each row there and each cooperative here stands in exactly one group', () => {
    fc.assert(
      fc.property(fc.array(anyKeys, { maxLength: 8 }), anyHere, (rows, known) => {
        const { pairs, knots, onlyThere, onlyHere } = matchLists(rows, known);
        const inThere = [
          ...pairs.map((one) => one.there),
          ...knots.flatMap((one) => one.there),
          ...onlyThere.map((one) => one.index),
        ];
        const inHere = [
          ...pairs.map((one) => one.here),
          ...knots.flatMap((one) => one.here),
          ...onlyHere.map((one) => one.index),
        ];
        expect(inThere.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        expect(inHere.toSorted((a, b) => a - b)).toEqual(known.map((_, index) => index));
      }),
    );
  });

  test('the order of the rows never changes the outcome', () => {
    const lists = fc
      .tuple(fc.array(anyKeys, { maxLength: 8 }), anyHere)
      .chain(([rows, known]) =>
        fc.tuple(
          fc.constant(rows),
          fc.constant(known),
          fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
          fc.shuffledSubarray([...known.keys()], { minLength: known.length }),
        ),
      );
    fc.assert(
      fc.property(lists, ([rows, known, rowOrder, knownOrder]) => {
        const plain = matchLists(rows, known);
        const mixed = matchLists(
          rowOrder.map((index) => rows[index] ?? keys({})),
          knownOrder.map((index) => known[index] ?? [keys({})]),
        );
        const original = (list: readonly number[], order: readonly number[]) =>
          list.map((index) => order[index] ?? -1).toSorted((a, b) => a - b);
        const told = (
          { pairs, knots, onlyThere, onlyHere }: MatchResult,
          r: readonly number[],
          k: readonly number[],
        ) =>
          [
            ...pairs.map((one) => ['pair', r[one.there], k[one.here], one.by, one.isUnsure]),
            ...knots.map((one) => ['knot', original(one.there, r), original(one.here, k), one.by]),
            ...onlyThere.map((one) => ['there', r[one.index], one.hasNamesake]),
            ...onlyHere.map((one) => ['here', k[one.index], one.hasNamesake]),
          ]
            .map((one) => JSON.stringify(one))
            .toSorted();
        const same = [...rows.keys()];
        expect(told(mixed, rowOrder, knownOrder)).toEqual(told(plain, same, [...known.keys()]));
      }),
    );
  });

  test('a list whose cooperatives can be told apart matches itself, one to one', () => {
    const unique = fc
      .uniqueArray(fc.record({ number: fc.nat(500), district: fc.constantFrom('D1', 'D2', 'D3') }), {
        selector: ({ number }) => number,
        maxLength: 30,
      })
      .map((all) =>
        all.map(({ number, district }) => keys({ number: `${number + 1}/BH`, name: `n${number}`, district })),
      );
    fc.assert(
      fc.property(unique, (all) => {
        const result = matchLists(all, here(...all));
        expect(result.pairs.map((one) => [one.there, one.here, one.isUnsure])).toEqual(
          all.map((_, index) => [index, index, false]),
        );
        expect([result.knots, result.onlyThere, result.onlyHere]).toEqual([[], [], []]);
      }),
    );
  });
});
