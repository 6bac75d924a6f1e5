import { expect, test } from 'vitest';
import { choiceChange, standingChoice, substitutes, topOf } from '#rules/award/choice.ts';

const candidate = (id: string, decision?: 'out' | 'in') => ({
  id,
  isExcluded: decision === 'out',
  isIncluded: decision === 'in',
});
const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id));
const listOf = (ids: ReadonlySet<string>) => [...ids].toSorted();

test('the first of the ranking, one fewer, as many as there are, and more than there are', () => {
  expect(listOf(topOf(FIVE, 0))).toEqual([]);
  expect(listOf(topOf(FIVE, 4))).toEqual(['a', 'b', 'c', 'd']);
  expect(topOf(FIVE, 5).size).toBe(5);
  expect(topOf(FIVE, 6).size).toBe(5);
});

test('who was left out is passed over, who was taken by decision is taken whatever the rank', () => {
  const list = [candidate('a', 'out'), candidate('b'), candidate('c'), candidate('d', 'in')];
  expect(listOf(topOf(list, 2))).toEqual(['b', 'd']);
  expect(listOf(topOf(list, 3))).toEqual(['b', 'c', 'd']);
});

test('until somebody has chosen, the plan proposes; without a plan everybody receives', () => {
  expect(standingChoice(FIVE, null, null).size).toBe(5);
  expect(listOf(standingChoice(FIVE, 2, null))).toEqual(['a', 'b']);
  expect(standingChoice([candidate('a', 'out'), candidate('b')], null, null)).toEqual(new Set(['b']));
});

test('a choice stands as it was made, less those who are no candidates any more', () => {
  expect(listOf(standingChoice(FIVE, 2, new Set(['c', 'e', 'gone'])))).toEqual(['c', 'e']);
  expect(standingChoice(FIVE, 2, new Set()).size).toBe(0);
  expect(standingChoice([candidate('a', 'out')], 2, new Set(['a'])).size).toBe(0);
});

test('the next of the ranking move up, as many as left and never over the plan', () => {
  const chosen = new Set(['a', 'b']);
  expect(substitutes(FIVE, 3, { chosen, left: 1 })).toEqual(['c']);
  expect(substitutes(FIVE, 4, { chosen, left: 1 })).toEqual(['c']);
  expect(substitutes(FIVE, 2, { chosen, left: 1 })).toEqual([]);
  expect(substitutes(FIVE, 9, { chosen, left: 9 })).toEqual(['c', 'd', 'e']);
  expect(substitutes(FIVE, null, { chosen, left: 1 })).toEqual([]);
});

test('a change tells both sides, enough to take it back', () => {
  const { added, removed } = choiceChange(new Set(['a', 'b']), new Set(['b', 'c']));
  expect({ added, removed }).toEqual({ added: ['c'], removed: ['a'] });
});
