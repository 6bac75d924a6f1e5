import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlap, ruleOn } from '#rules/rule-book/dated-rule.ts';
import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';

function rule(value: number, from: string, until: string | null, code = 'founders'): DatedRule<number> {
  return {
    code,
    value,
    inForceFrom: toPlainDate(from),
    inForceUntil: until === null ? null : toPlainDate(until),
    basis: '',
    note: '',
  };
}

const founders = [rule(9, '2020-11-02', null), rule(20, '1992-10-21', '2020-11-01')];

describe('a rule in force', () => {
  it.each([
    ['1992-10-20', undefined],
    ['1992-10-21', 20],
    ['2020-11-01', 20],
    ['2020-11-02', 9],
    ['2099-01-01', 9],
  ])('on %s is %s', (on, value) => {
    expect(ruleOn(founders, toPlainDate(on))?.value).toBe(value);
  });

  it('does not exist where there is no row, or a gap between rows', () => {
    expect(ruleOn([], toPlainDate('2025-01-01'))).toBeUndefined();
    const withGap = [rule(1, '2020-01-01', '2020-12-31'), rule(2, '2022-01-01', null)];
    expect(ruleOn(withGap, toPlainDate('2021-06-01'))).toBeUndefined();
  });
});

describe('overlapping rows', () => {
  it('are found when they share a single day', () => {
    const [first, second] = [rule(20, '1992-10-21', '2020-11-02'), rule(9, '2020-11-02', null)];
    expect(findOverlap([second, first])).toEqual([first, second]);
    expect(findOverlap(founders)).toBeUndefined();
  });

  it('are two open rows of one code, but not of two codes', () => {
    expect(findOverlap([rule(1, '2020-01-01', null), rule(2, '2021-01-01', null)])).toBeDefined();
    expect(findOverlap([rule(1, '2020-01-01', null, 'a'), rule(2, '2021-01-01', null, 'b')])).toBeUndefined();
  });

  it('are absent exactly when every day has at most one row, in any order of rows', () => {
    const start = toPlainDate('2020-01-01');
    const period = fc.tuple(fc.nat(30), fc.option(fc.nat(10)));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (periods) => {
        const rows = periods.map(([from, length], index) =>
          rule(index, addDays(start, from), length === null ? null : addDays(start, from + length)),
        );
        const isDoubled = Array.from({ length: 50 }, (_, index) => addDays(start, index)).some(
          (day) => rows.filter((row) => ruleOn([row], day)).length > 1,
        );
        expect(findOverlap(rows) !== undefined).toBe(isDoubled);
      }),
    );
  });
});
