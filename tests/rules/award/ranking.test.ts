import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { AWARD_RANKINGS, rankOrder } from '#rules/award/ranking.ts';
import type { RankedFacts } from '#rules/award/ranking.ts';
import { GRADES } from '#rules/value/grade-name.ts';

const FACTS: RankedFacts = {
  grade: 'B',
  ratOn: toPlainDate('2025-03-10'),
  lastAwardedYear: null,
  turnover: 1_000_000,
};

const order = (ranking: (typeof AWARD_RANKINGS)[number], ...list: readonly Partial<RankedFacts>[]) =>
  list
    .map((one, index) => ({ ...FACTS, ...one, index }))
    .toSorted(rankOrder(ranking))
    .map(({ index }) => index);

test('by grade first, then the earlier meeting, then who waits longest, then the larger business', () => {
  expect(order('grade', { grade: 'C1' }, { grade: 'A' }, { grade: 'B' })).toEqual([1, 2, 0]);
  const [early, late] = [toPlainDate('2025-03-09'), toPlainDate('2025-03-11')];
  expect(order('grade', { ratOn: late }, {}, { ratOn: null }, { ratOn: early })).toEqual([3, 1, 0, 2]);
  expect(order('grade', { lastAwardedYear: 2023 }, { lastAwardedYear: 2020 }, {})).toEqual([2, 1, 0]);
  expect(order('grade', { turnover: null }, { turnover: 2 }, { turnover: 3 }, { turnover: 0 })).toEqual([
    2, 1, 3, 0,
  ]);
});

test('what the office chose decides before the grade', () => {
  expect(order('turnover', { grade: 'A', turnover: 1 }, { grade: 'D', turnover: 2 })).toEqual([1, 0]);
  const early = toPlainDate('2025-01-02');
  expect(order('rat_day', { grade: 'A' }, { grade: 'D', ratOn: early })).toEqual([1, 0]);
  expect(order('last_award', { grade: 'A', lastAwardedYear: 2023 }, { grade: 'D' })).toEqual([1, 0]);
});

test('equal in everything: the order of the list stays', () => {
  for (const ranking of AWARD_RANKINGS) expect(order(ranking, {}, {}, {})).toEqual([0, 1, 2]);
});

test('an order is an order: turned about it says the opposite, whatever is missing', () => {
  const facts = fc.record({
    grade: fc.constantFrom(...GRADES),
    ratOn: fc.constantFrom(null, toPlainDate('2025-01-01'), toPlainDate('2025-06-30')),
    lastAwardedYear: fc.constantFrom(null, 2019, 2023),
    turnover: fc.constantFrom(null, 0, 5),
  });
  fc.assert(
    fc.property(fc.constantFrom(...AWARD_RANKINGS), facts, facts, facts, (ranking, a, b, c) => {
      const compare = rankOrder(ranking);
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
