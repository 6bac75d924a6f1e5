import { expect, test } from 'vitest';
import { neighboursIn } from '../../../../../renderer/features/cooperative/record/neighbour-rows.ts';

test('in the middle of a list both neighbours are known', () => {
  expect(neighboursIn(['a', 'b', 'c'], 4, { id: 'b', row: 5 })).toEqual({
    before: { id: 'a', row: 4 },
    after: { id: 'c', row: 6 },
  });
});

test('the first has none before it, the last none after it, the only one none at all', () => {
  expect(neighboursIn(['a', 'b', 'c'], 0, { id: 'a', row: 0 })).toEqual({
    before: undefined,
    after: { id: 'b', row: 1 },
  });
  expect(neighboursIn(['a', 'b'], 8, { id: 'b', row: 9 })).toEqual({
    before: { id: 'a', row: 8 },
    after: undefined,
  });
  expect(neighboursIn(['a'], 0, { id: 'a', row: 0 })).toEqual({ before: undefined, after: undefined });
});

test('a record that saving moved elsewhere is followed by what stands in its place now', () => {
  expect(neighboursIn(['a', 'c', 'd'], 4, { id: 'b', row: 5 })).toEqual({
    before: { id: 'a', row: 4 },
    after: { id: 'c', row: 5 },
  });
  expect(neighboursIn([], 0, { id: 'b', row: 0 })).toEqual({ before: undefined, after: undefined });
});
