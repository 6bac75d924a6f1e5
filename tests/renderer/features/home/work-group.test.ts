import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { groupedWork, workGroupOf } from '../../../../renderer/features/home/work-group.ts';
import type { WorkLine } from '../../../../renderer/features/home/work-line.ts';

const TODAY = toPlainDate('2025-11-18');
const line = (key: string, on: string | null): WorkLine => ({
  key,
  urgency: 'soon',
  count: 1,
  sentence: key,
  when: '',
  on: on === null ? null : toPlainDate(on),
  place: { screen: 'home' },
  parts: [],
});

test.each([
  ['2025-11-17', 'over'],
  ['2025-11-18', 'week'],
  ['2025-11-24', 'week'],
  ['2025-11-25', 'later'],
  [null, 'undated'],
] as const)('what is due on %s stands under %s on 18 November', (on, group) => {
  expect(workGroupOf(line('x', on), TODAY)).toBe(group);
});

test('groups keep their order and the order within; an empty one is not there', () => {
  const lines = [line('a', null), line('b', '2025-12-31'), line('c', '2025-10-01'), line('d', '2026-01-31')];
  expect(groupedWork(lines, TODAY).map(({ group, lines: of }) => [group, of.map(({ key }) => key)])).toEqual([
    ['over', ['c']],
    ['later', ['b', 'd']],
    ['undated', ['a']],
  ]);
  expect(groupedWork([], TODAY)).toEqual([]);
});
