import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  checkFinancing,
  financingApprover,
  graceEnd,
  instalmentDay,
  nextInstalment,
} from '#rules/village/work/financing.ts';

const day = toPlainDate;
const RULES = buildRuleBook(STANDARD_RULES)['village-financing'];
const RULE = ruleOn(RULES, day('2025-07-21'));
const LOAN = { capital: 2_500_000_000, operating: 500_000_000, months: 72, graceMonths: 6 };
const codes = (terms: Partial<typeof LOAN>) =>
  checkFinancing({ ...LOAN, ...terms }, RULE).map(({ code }) => code);

const calendar = (...off: readonly string[]): WorkCalendar => ({
  weekDays: 5,
  daysOff: new Map(off.map((one) => [day(one), 'Hari libur'])),
  knownYears: new Set([2026]),
});

describe('V4: the loan of a village cooperative by PMK 49/2025', () => {
  test('the exact limit is within it, one rupiah more is not', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ capital: 2_500_000_001 })).toEqual(['PINJAMAN_LEBIH_BATAS']);
    const [reason] = checkFinancing({ ...LOAN, capital: 2_500_000_001 }, RULE);
    expect(reason?.message).toContain('Rp3.000.000.001 melebihi batas Rp3.000.000.000 sebanyak Rp1');
    expect(reason?.basis).toBe('PMK 49/2025');
  });

  test('operating: 500.000.000 is within, 500.000.001 is not', () => {
    expect(codes({ capital: 0, operating: 500_000_000 })).toEqual([]);
    expect(codes({ capital: 0, operating: 500_000_001 })).toEqual(['OPERASIONAL_LEBIH_BATAS']);
  });

  test.each([
    [71, false],
    [72, false],
    [73, true],
  ])('%i months is warned about: %s', (months, isWarned) => {
    expect(codes({ months })).toEqual(isWarned ? ['JANGKA_WAKTU_LEBIH'] : []);
  });

  test.each([
    [5, true],
    [6, false],
    [8, false],
    [9, true],
  ])('a grace of %i months is warned about: %s', (graceMonths, isWarned) => {
    expect(codes({ graceMonths })).toEqual(isWarned ? ['TENGGANG_DI_LUAR_BATAS'] : []);
  });

  test('what is not known is not judged, and nothing is judged before the rule', () => {
    expect(checkFinancing({ capital: null, operating: null, months: null, graceMonths: null }, RULE)).toEqual(
      [],
    );
    const before = ruleOn(RULES, day('2025-07-20'));
    expect(before).toBeUndefined();
    expect(checkFinancing({ ...LOAN, months: 99 }, before)).toEqual([]);
    expect(ruleOn(RULES, day('2025-07-22'))).toBe(RULE);
  });
});

describe('V5: the instalment on the 12th', () => {
  const due = (month: string, ...off: readonly string[]) =>
    instalmentDay(day(month), RULE!.value, calendar(...off)).day;

  test('a Saturday moves to the Monday, a Monday stays', () => {
    expect(due('2026-09-01')).toBe('2026-09-14');
    expect(due('2026-10-31')).toBe('2026-10-12');
  });

  test('a day off of the office moves it on, and a row of them further', () => {
    expect(due('2026-10-01', '2026-10-12')).toBe('2026-10-13');
    expect(due('2026-09-12', '2026-09-14', '2026-09-15')).toBe('2026-09-16');
  });

  test('a year whose days off nobody wrote down is named', () => {
    expect(instalmentDay(day('2027-01-12'), RULE!.value, calendar()).unknownYears).toEqual([2027]);
    expect(instalmentDay(day('2026-10-12'), RULE!.value, calendar()).unknownYears).toEqual([]);
  });

  test('the next one comes after the grace, and only of what was paid out', () => {
    const paid = { financingState: 'disbursed' as const, disbursedOn: day('2026-03-12'), graceMonths: 6 };
    const next = (today: string) => nextInstalment(paid, day(today), RULE!.value, calendar())?.day;
    expect(graceEnd(paid)).toBe('2026-09-12');
    expect(next('2026-04-01')).toBe('2026-09-14');
    expect([next('2026-09-14'), next('2026-09-15')]).toEqual(['2026-09-14', '2026-10-12']);
    expect(
      nextInstalment({ ...paid, financingState: 'approved' }, day('2026-09-15'), RULE!.value, calendar()),
    ).toBeNull();
  });
});

test('V6: the kepala desa approves for a KDMP, the bupati for a KKMP, in a city the wali kota', () => {
  expect(financingApprover('desa', false)).toBe('kepala desa');
  expect(financingApprover('kelurahan', false)).toBe('bupati');
  expect(financingApprover('kelurahan', true)).toBe('wali kota');
});
