import { describe, expect, it } from 'vitest';
import { isDashForZero, recapCellText } from '#rules/recap/cell.ts';
import { RECAP_COLUMN_KEYS } from '#rules/recap/column.ts';

describe('a number of a recap, on screen and on paper', () => {
  it.each([
    ['count', 0, '0'],
    ['count', 1, '1'],
    ['people', 0, '0'],
    ['people', 1_234_567, '1.234.567'],
    ['percent', 20, '20,00'],
    ['percent', 0, '0,00'],
    ['percent', null, '-'],
    ['count', null, '-'],
    ['rupiah', 0, '0,00'],
    ['rupiah', 1_005_000, '1,01'],
    ['rupiah', 1_004_999, '1,00'],
    ['rupiah', -2_500_000_000, '-2.500,00'],
  ] as const)('%s %s reads %s', (unit, value, text) => {
    expect(recapCellText(value, { unit, isDashForZero: false })).toBe(text);
  });

  it('is "-" for an empty Progres and for no other zero', () => {
    expect(RECAP_COLUMN_KEYS.filter(isDashForZero)).toEqual(['inProgress']);
    const progress = { unit: 'count', isDashForZero: true } as const;
    expect([0, 1].map((value) => recapCellText(value, progress))).toEqual(['-', '1']);
  });
});
