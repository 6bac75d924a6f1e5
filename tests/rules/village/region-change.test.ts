import { describe, expect, test } from 'vitest';
import { formerCodes, formerRegions, nameOn, presentCode, regionsOn } from '#rules/village/region-change.ts';
import type { KnownRegionChange } from '#rules/village/region-change.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = (text: string) => toPlainDate(text);
const change = (
  kind: KnownRegionChange['kind'],
  code: string,
  newCode: string | null,
  effectiveOn: string,
): KnownRegionChange => ({
  kind,
  code,
  newCode,
  oldName: `Lama ${code}`,
  newName: `Baru ${code}`,
  effectiveOn: day(effectiveOn),
  movedIds: [],
});

describe('a village that was recoded twice', () => {
  const TWICE = [change('recoded', 'A', 'B', '2024-01-01'), change('recoded', 'B', 'C', '2025-01-01')];

  test('is found by its first code as by its second', () => {
    expect(['A', 'B', 'C', 'X'].map((code) => presentCode(code, TWICE))).toEqual(['C', 'C', 'C', 'X']);
    expect(formerRegions(TWICE).map(({ code, nowCode }) => `${code} ${nowCode}`)).toEqual(['A C', 'B C']);
  });

  test('has had both codes, the latest first', () => {
    expect(formerCodes('C', TWICE)).toEqual(['B', 'A']);
    expect(formerCodes('A', TWICE)).toEqual([]);
  });
});

describe('the villages of a day', () => {
  const RENAMED = [change('renamed', 'A', null, '2024-01-01'), change('renamed', 'A', null, '2025-01-01')];

  test.each([
    ['2023-12-31', 'Lama A'],
    ['2025-01-01', 'Kini'],
  ])('on %s one is called %s', (on, name) => {
    expect(nameOn({ code: 'A', name: 'Kini' }, RENAMED, day(on))).toBe(name);
  });

  test.each([
    ['2024-06-30', ['lama', 'tetap']],
    ['2024-07-01', ['baru', 'tetap']],
  ])('are on %s those that stood that day', (on, codes) => {
    const regions = [
      { code: 'lama', name: '', untilOn: day('2024-07-01') },
      { code: 'baru', name: '', fromOn: day('2024-07-01') },
      { code: 'tetap', name: '', fromOn: null, untilOn: null },
    ];
    expect(regionsOn(regions, [], day(on)).map(({ code }) => code)).toEqual(codes);
  });

  test('a split leaves its village both name and code', () => {
    expect(formerRegions([change('split', 'A', 'B', '2024-01-01')])).toEqual([]);
    expect(presentCode('A', [change('split', 'A', 'B', '2024-01-01')])).toBe('A');
  });
});
