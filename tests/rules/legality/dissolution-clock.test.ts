import { expect, test } from 'vitest';
import { dissolutionClock } from '#rules/legality/dissolution-clock.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const clock = (day: string) => dissolutionClock(toPlainDate(day), buildRuleBook(STANDARD_RULES));

test.each([
  ['2025-08-01', '2025-10-01', '2025-12-01'],
  ['2025-12-31', '2026-02-28', '2026-04-30'],
])('received on %s: objections until %s, a decision until %s', (day, objectionUntil, decideUntil) => {
  expect(clock(day)).toEqual({ objectionUntil, decideUntil });
});

test('before the law there was no such clock', () => {
  expect(clock('1992-10-20')).toBeUndefined();
});
