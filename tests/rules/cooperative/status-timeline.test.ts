import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { statusesFrom } from '#rules/cooperative/status-timeline.ts';
import type { DatedStatus } from '#rules/cooperative/status-timeline.ts';

const DAYS = Array.from({ length: 12 }, (_, at) => toPlainDate(`2025-03-${String(at + 1).padStart(2, '0')}`));
const dated = fc.record({
  status: fc.constantFrom(...COOPERATIVE_STATUSES),
  on: fc.constantFrom(...DAYS),
});
const history = fc.array(dated, { minLength: 1, maxLength: 6 });

/** As a recap asks: the one recorded last of those that hold, or else the first of all. */
const statusOn = (recorded: readonly DatedStatus[], day: PlainDate) =>
  (recorded.findLast(({ on }) => on <= day) ?? recorded[0])?.status;

test('whatever was recorded since, what is added makes every day say what it said before', () => {
  fc.assert(
    fc.property(history, history, (before, mistakes) => {
      const from = mistakes.map(({ on }) => on).toSorted()[0] ?? DAYS[0] ?? toPlainDate('2025-03-01');
      const after = [...before, ...mistakes, ...statusesFrom(before, from)];
      for (const day of DAYS) expect(statusOn(after, day)).toBe(statusOn(before, day));
    }),
  );
});

test('no more is added than tells a day apart, each with its own day', () => {
  const [first, third, fifth] = [
    toPlainDate('2025-03-01'),
    toPlainDate('2025-03-03'),
    toPlainDate('2025-03-05'),
  ];
  const before: readonly DatedStatus[] = [
    { status: 'active', on: first },
    { status: 'dissolved', on: fifth },
    { status: 'inactive', on: third },
  ];
  expect(statusesFrom(before, fifth)).toEqual([{ status: 'inactive', on: third }]);
  expect(statusesFrom(before.slice(2), first)).toEqual([{ status: 'inactive', on: first }]);
  expect(statusesFrom([], first)).toEqual([]);
});
