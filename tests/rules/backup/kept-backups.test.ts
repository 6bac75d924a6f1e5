import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupRulesOn, STANDARD_BACKUP_RULES } from '#rules/backup/backup-rules.ts';
import { keptBackups } from '#rules/backup/kept-backups.ts';
import type { MadeBackup } from '#rules/backup/kept-backups.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const made = (order: number, on: string, changes: Partial<MadeBackup> = {}): MadeBackup => ({
  id: `c${order}`,
  order,
  day: day(on),
  isGood: true,
  isBeforeRisk: false,
  ...changes,
});
const RULE = { days: 7, weeks: 4, months: 12, beforeRisk: 2 };

const anyMade = fc
  .array(
    fc.record({
      shift: fc.integer({ min: -400, max: 400 }),
      isGood: fc.boolean(),
      isBeforeRisk: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ shift, ...rest }, index) => ({
      id: `c${index}`,
      order: index + 1,
      day: addDays(day('2026-06-15'), shift),
      ...rest,
    })),
  );
const anyRule = fc.record({
  days: fc.integer({ min: 1, max: 10 }),
  weeks: fc.integer({ min: 1, max: 6 }),
  months: fc.integer({ min: 1, max: 14 }),
  beforeRisk: fc.integer({ min: 1, max: 5 }),
});

describe('which backups stay', () => {
  test('whatever the clock did, the newest and the newest good one stay', () => {
    expect(keptBackups([], RULE).size).toBe(0);
    fc.assert(
      fc.property(anyMade, anyRule, (list, rule) => {
        const kept = keptBackups(list, rule);
        const newest = list.at(-1);
        const good = list.filter(({ isGood }) => isGood);
        if (newest) expect(kept.has(newest.id)).toBe(true);
        const last = good.at(-1);
        if (last) expect(kept.has(last.id)).toBe(true);
        const [only] = good;
        if (good.length === 1 && only) expect(kept.has(only.id)).toBe(true);
      }),
    );
  });

  test('no more stay than the rule says, and choosing again chooses the same', () => {
    fc.assert(
      fc.property(anyMade, anyRule, (list, rule) => {
        const kept = keptBackups(list, rule);
        expect(kept.size).toBeLessThanOrEqual(rule.days + rule.weeks + rule.months + rule.beforeRisk + 2);
        const again = keptBackups(
          list.filter(({ id }) => kept.has(id)),
          rule,
        );
        expect([...again].sort()).toEqual([...kept].sort());
      }),
    );
  });

  test('a bad one never takes the place of a good one of its day', () => {
    const list = [made(1, '2026-03-02'), made(2, '2026-03-02', { isGood: false }), made(3, '2026-03-03')];
    expect([...keptBackups(list, RULE)].sort()).toEqual(['c1', 'c3']);
  });

  test('of a year of daily backups seven days, four weeks and twelve months stay', () => {
    const list = Array.from({ length: 366 }, (_, index) =>
      made(index + 1, addDays(day('2025-12-31'), index)),
    );
    const days = list.filter(({ id }) => keptBackups(list, RULE).has(id)).map((one) => one.day);
    expect(days).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-13',
      '2026-12-20',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  test('the newest good one stays although the clock stood years back and a bad one was made after it', () => {
    const rule = { days: 1, weeks: 1, months: 1, beforeRisk: 1 };
    const list = [made(1, '2026-03-02'), made(2, '2019-01-01'), made(3, '2026-03-03', { isGood: false })];
    expect([...keptBackups(list, rule)].sort()).toEqual(['c1', 'c2', 'c3']);
  });

  test('a week begins on Monday, a month on its first', () => {
    const rule = { days: 1, weeks: 2, months: 1, beforeRisk: 1 };
    // Sunday 1 March 2026, Monday 2 March.
    expect(
      [...keptBackups([made(1, '2026-02-28'), made(2, '2026-03-01'), made(3, '2026-03-02')], rule)].sort(),
    ).toEqual(['c2', 'c3']);
    const months = { ...rule, weeks: 1, months: 2 };
    expect(
      [...keptBackups([made(1, '2026-02-27'), made(2, '2026-02-28'), made(3, '2026-03-01')], months)].sort(),
    ).toEqual(['c2', 'c3']);
  });

  test('a clock at 2099 for one day costs one place, and none of the others', () => {
    const list = [made(1, '2026-03-01'), made(2, '2099-01-01'), made(3, '2026-03-02'), made(4, '2026-03-03')];
    expect([...keptBackups(list, { ...RULE, days: 4 })].sort()).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(keptBackups(list, { days: 1, weeks: 1, months: 1, beforeRisk: 1 }).has('c4')).toBe(true);
  });

  test('those before risky acts stay beside the last one of their day, as many as the rule says', () => {
    const risky = { isBeforeRisk: true };
    const list = [
      made(1, '2026-03-02', risky),
      made(2, '2026-03-02', risky),
      made(3, '2026-03-02', risky),
      made(4, '2026-03-02'),
    ];
    expect([...keptBackups(list, RULE)].sort()).toEqual(['c2', 'c3', 'c4']);
  });
});

describe('the rules of a day', () => {
  const rules = { ...STANDARD_BACKUP_RULES, days: 3 };
  const version = { from: day('2026-03-02'), rules, reason: 'Cakram kecil', who: 'Contoh Rini' };
  test.each([
    ['2026-03-01', 7],
    ['2026-03-02', 3],
    ['2026-03-03', 3],
  ])('on %s the last of %d days stay', (on, days) => {
    expect(backupRulesOn([version], day(on)).days).toBe(days);
  });

  test('of two versions of one day the one that was set last counts', () => {
    const later = { ...version, rules: { ...rules, days: 5 } };
    expect(backupRulesOn([version, later], day('2026-03-02')).days).toBe(5);
    expect(backupRulesOn([later, version], day('2026-03-02')).days).toBe(3);
  });
});
