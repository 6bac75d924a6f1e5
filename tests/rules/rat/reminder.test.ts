import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { nextReminder } from '#rules/rat/reminder.ts';
import type { SentReminder } from '#rules/rat/reminder.ts';

const RULE = { firstAfterLimit: 7, secondAfterFirst: 14, thirdAfterSecond: 10 };
const LIMIT = toPlainDate('2025-04-30');
const sent = (...days: readonly string[]): readonly SentReminder[] =>
  days.map((on, index) => ({ step: index === 0 ? 1 : index === 1 ? 2 : 3, sentOn: toPlainDate(on) }));
const next = (today: string, ...days: readonly string[]) =>
  nextReminder(LIMIT, sent(...days), RULE, toPlainDate(today));

test('SP1 is due so many days after the limit, neither a day before', () => {
  expect(next('2025-05-06')).toEqual({ step: 1, dueOn: '2025-05-07', isDue: false });
  expect(next('2025-05-07')).toEqual({ step: 1, dueOn: '2025-05-07', isDue: true });
  expect(next('2025-05-08')).toMatchObject({ isDue: true });
});

test('SP2 and SP3 follow the letter before them, and after the third there is none', () => {
  expect(next('2025-05-23', '2025-05-10')).toEqual({ step: 2, dueOn: '2025-05-24', isDue: false });
  expect(next('2025-05-24', '2025-05-10')).toMatchObject({ step: 2, isDue: true });
  expect(next('2025-06-10', '2025-05-10', '2025-06-01')).toMatchObject({ step: 3, isDue: false });
  expect(next('2025-06-11', '2025-05-10', '2025-06-01')).toMatchObject({ step: 3, isDue: true });
  expect(next('2026-01-01', '2025-05-10', '2025-06-01', '2025-06-11')).toBeNull();
});
