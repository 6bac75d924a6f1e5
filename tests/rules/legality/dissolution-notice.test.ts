import { describe, expect, test } from 'vitest';
import { isWithinNotice, noticeStanding } from '#rules/legality/dissolution-notice.ts';
import { creditorsUntil } from '#rules/legality/dissolution-clock.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const book = buildRuleBook(STANDARD_RULES);
const day = (text: string) => toPlainDate(text);

describe('B4: a notice of 10 January 2025, for three months', () => {
  const notice = day('2025-01-10');
  test('runs to 10 April 2025', () => {
    expect(noticeStanding(notice, day('2025-04-10'), book)).toMatchObject({
      endsOn: '2025-04-10',
      daysLeft: 1,
      isOver: false,
    });
    expect(noticeStanding(notice, day('2025-04-11'), book)).toMatchObject({ daysLeft: 0, isOver: true });
  });

  test.each([
    ['2025-01-09', true],
    ['2025-04-10', true],
    ['2025-04-11', false],
  ])('an objection of %s is in time: %s', (received, isInTime) => {
    expect(isWithinNotice(notice, day(received), book)).toBe(isInTime);
  });

  test('without a notice, or before any rule, nothing is late', () => {
    expect(isWithinNotice(null, day('2025-04-11'), book)).toBeUndefined();
  });
});

test.each([
  ['2026-07-01', '2026-10-01'],
  ['2026-11-30', '2027-02-28'],
])('B5: a creditor who was told on %s may claim until %s', (received, until) => {
  expect(creditorsUntil(day(received), book)).toBe(until);
});

test('before the law there was no such term for creditors', () => {
  expect(creditorsUntil(day('1992-10-20'), book)).toBeUndefined();
});
