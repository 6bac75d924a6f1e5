import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '#rules/value/age.ts';
import { addDays, addMonths, toPlainDate } from '#rules/value/plain-date.ts';

const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((count) => addDays(toPlainDate('1970-01-01'), count));

describe('age on a day', () => {
  it.each([
    ['2008-06-10', '2025-06-09', 16],
    ['2008-06-10', '2025-06-10', 17],
    ['2008-06-10', '2025-06-11', 17],
    ['2008-02-29', '2025-02-28', 16],
    ['2008-02-29', '2025-03-01', 17],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2008-02-28', '2025-02-28', 17],
    ['2007-12-31', '2025-01-01', 17],
    ['2025-06-10', '2025-06-10', 0],
    ['2026-01-01', '2025-06-10', -1],
  ])('born %s is on %s %d years old', (bornOn, on, age) => {
    expect(ageOn(toPlainDate(bornOn), toPlainDate(on))).toBe(age);
  });

  it('never falls from one day to the next and grows by one in any twelve months', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (bornOn, on) => {
        const growth = ageOn(bornOn, addDays(on, 1)) - ageOn(bornOn, on);
        expect([0, 1]).toContain(growth);
      }),
    );
    fc.assert(
      fc.property(anyDay, fc.nat(90), (bornOn, years) => {
        expect(ageOn(bornOn, addDays(addMonths(bornOn, 12 * years), -1))).toBe(years - 1);
      }),
    );
  });
});
