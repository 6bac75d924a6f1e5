import { describe, expect, test } from 'vitest';
import { expiryState, expiryText } from '#rules/legality/permit-expiry.ts';
import { dissolutionLacks, DISSOLUTION_STEPS, noticeStanding } from '#rules/legality/dissolution-notice.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';

const d = toPlainDate;
const book = buildRuleBook(STANDARD_RULES);
const ON = d('2025-11-18');

describe('what runs out', () => {
  test.each([
    ['2025-11-17', 'expired', 'sudah berakhir 1 hari'],
    ['2025-11-18', 'soon', 'berakhir hari ini'],
    ['2026-01-16', 'soon', 'berakhir dalam 59 hari'],
    ['2026-01-17', 'soon', 'berakhir dalam 60 hari'],
    ['2026-01-18', 'later', 'berakhir dalam 61 hari'],
  ])('until %s is %s', (until, state, text) => {
    expect(expiryState(d(until), ON, 60)).toBe(state);
    expect(expiryText(d(until), ON)).toBe(text);
  });

  test('what has no end never runs out', () => {
    expect(expiryState(null, ON, 60)).toBe('open');
  });
});

describe('the public notice of a dissolution', () => {
  test.each([
    ['2025-11-18', 93, false],
    ['2026-02-17', 2, false],
    ['2026-02-18', 1, false],
    ['2026-02-19', 0, true],
  ])('of 18 November 2025 on %s has %i days left', (on, daysLeft, isOver) => {
    expect(noticeStanding(ON, d(on), book)).toMatchObject({ endsOn: '2026-02-18', daysLeft, isOver });
  });

  test('follows the rule of the day it was put up, not of a later one', () => {
    const changed = buildRuleBook([
      ...STANDARD_RULES.map((rule) =>
        rule.code === 'dissolution-notice-months' ? { ...rule, inForceUntil: d('2025-12-31') } : rule,
      ),
      ...STANDARD_RULES.filter(({ code }) => code === 'dissolution-notice-months').map((rule) => ({
        ...rule,
        value: 1,
        inForceFrom: d('2026-01-01'),
      })),
    ]);
    expect(noticeStanding(ON, d('2026-01-05'), changed)?.endsOn).toBe('2026-02-18');
    expect(noticeStanding(d('2026-01-01'), d('2026-01-05'), changed)?.endsOn).toBe('2026-02-01');
  });

  test('an empty dossier lacks every step, a complete one none', () => {
    const empty = {
      groundCount: 0,
      hasVerification: false,
      letterNumber: '',
      notice: undefined,
      openObjections: 1,
      proposalOn: null,
    };
    expect(dissolutionLacks(empty)).toEqual(DISSOLUTION_STEPS);
    const notice = noticeStanding(d('2025-01-02'), ON, book);
    expect(
      dissolutionLacks({
        groundCount: 1,
        hasVerification: true,
        letterNumber: '1',
        notice,
        openObjections: 0,
        proposalOn: ON,
      }),
    ).toEqual([]);
  });
});
