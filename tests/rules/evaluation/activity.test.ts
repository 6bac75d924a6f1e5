import { describe, expect, it } from 'vitest';
import { activityOf } from '#rules/evaluation/activity.ts';
import type { ActivitySubject } from '#rules/evaluation/activity.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { ActivityRule } from '#rules/rule-book/rule-value.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const SUBJECT: ActivitySubject = {
  bookYear: 2024,
  reportedBookYears: [2024],
  foundedOn: toPlainDate('2010-01-01'),
  turnover: 1,
  visit: null,
  override: null,
  unplaced: null,
  rat: 'reported',
};
const ASKS_NOTHING: ActivityRule = {
  isReportRequired: false,
  isRunningBusinessRequired: false,
  maxYearsWithoutRat: null,
  isFoundOnVisitRequired: false,
};
const bookWith = (value: Partial<ActivityRule>, inForceFrom = '1992-10-21'): RuleBook => ({
  ...RULE_BOOK,
  'activity-test': [
    {
      code: 'activity-test',
      value: { ...ASKS_NOTHING, ...value },
      inForceFrom: toPlainDate(inForceFrom),
      inForceUntil: null,
      basis: 'Uji',
      note: '',
    },
  ],
});
const activity = (subject: Partial<ActivitySubject>, book = RULE_BOOK) =>
  activityOf({ ...SUBJECT, ...subject }, book).activity;

describe('active by the standard rule: RAT reported and business running', () => {
  it.each([
    [{}, 'active'],
    [{ reportedBookYears: [2023] }, 'inactive'],
    [{ turnover: 0 }, 'inactive'],
    [{ turnover: null }, 'inactive'],
  ] as const)('%j: %s', (subject, expected) => {
    expect(activity(subject)).toBe(expected);
  });

  it('tells every criterion with value, limit and the version of the rule', () => {
    const { reasons } = activityOf({ ...SUBJECT, turnover: 0 }, RULE_BOOK);
    expect(reasons.map(({ code, level }) => [code, level])).toEqual([
      ['KEAKTIFAN_TIDAK_AKTIF', 'refuse'],
      ['KEAKTIFAN_SYARAT_TERPENUHI', 'info'],
      ['KEAKTIFAN_SYARAT_TIDAK_TERPENUHI', 'refuse'],
    ]);
    expect(reasons[2]).toMatchObject({ value: 'Rp0', limit: 'lebih dari Rp0' });
    for (const reason of reasons) expect(reason.basis).toContain('berlaku sejak 21 Oktober 1992');
  });
});

describe('active by years without RAT (more than two: not active)', () => {
  const bali = bookWith({ maxYearsWithoutRat: 2 });
  it.each([
    [[2022], 'active'],
    [[2021], 'inactive'],
    [[], 'inactive'],
    [[2024], 'active'],
    [[2025], 'inactive'],
  ] as const)('RAT of %j: %s', (reportedBookYears, expected) => {
    expect(activity({ reportedBookYears }, bali)).toBe(expected);
  });

  it('does not count years before the founding', () => {
    const young = { reportedBookYears: [], foundedOn: toPlainDate('2023-01-01') };
    expect(activity(young, bali)).toBe('active');
    expect(activity({ ...young, foundedOn: toPlainDate('2022-12-31') }, bali)).toBe('inactive');
  });
});

it('an office that is only asked for is met by a visit that found it', () => {
  const visit = bookWith({ isFoundOnVisitRequired: true });
  const on = toPlainDate('2025-05-05');
  expect(activity({}, visit)).toBe('inactive');
  expect(activity({ visit: { outcome: 'moved', on } }, visit)).toBe('inactive');
  expect(activity({ visit: { outcome: 'found', on } }, visit)).toBe('active');
});

it('the version of the book year’s last day decides, not a later one', () => {
  const later = bookWith({ isFoundOnVisitRequired: true }, '2025-01-01')['activity-test'];
  const ended = RULE_BOOK['activity-test'].map((rule) => ({
    ...rule,
    inForceUntil: toPlainDate('2024-12-31'),
  }));
  const book = { ...RULE_BOOK, 'activity-test': [...ended, ...later] };
  expect(activity({}, book)).toBe('active');
  expect(activity({ bookYear: 2025, reportedBookYears: [2025] }, book)).toBe('inactive');
});

it('a decision by hand goes before the rule and is told with who, when and why', () => {
  const override = {
    activity: 'active',
    reason: 'Laporan hilang waktu banjir.',
    setBy: 'petugas',
    setOn: toPlainDate('2025-11-18'),
  } as const;
  const verdict = activityOf({ ...SUBJECT, reportedBookYears: [], override }, RULE_BOOK);
  expect(verdict.activity).toBe('active');
  expect(verdict.reasons[0]?.message).toBe(
    'Ditetapkan aktif oleh petugas pada 18 November 2025: Laporan hilang waktu banjir.',
  );
  expect(verdict.reasons.every(({ level }) => level === 'info')).toBe(true);
  expect(verdict.reasons[1]?.code).toBe('KEAKTIFAN_TIDAK_AKTIF');
});
