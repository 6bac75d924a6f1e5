import { describe, expect, it } from 'vitest';
import { isKukStale, proposeKuk } from '#rules/evaluation/kuk.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const LIMITS = RULE_BOOK['kuk-limits'][0]?.value ?? { members: [], ownCapital: [], assets: [] };
const NONE = { members: null, ownCapital: null, assets: null };
const proposed = (figures: Partial<typeof NONE> | Readonly<Record<string, number>>) =>
  proposeKuk({ ...NONE, ...figures }, LIMITS).proposed;

describe('class of business (KUK)', () => {
  it.each([
    [0, 1],
    [5_000, 1],
    [5_001, 2],
    [9_000, 2],
    [9_001, 3],
    [35_000, 3],
    [35_001, 4],
  ])('%i members: KUK %i', (members, expected) => {
    expect(proposed({ members })).toBe(expected);
  });

  it.each([
    ['assets', 2_500_000_000, 1],
    ['assets', 2_500_000_001, 2],
    ['assets', 100_000_000_000, 2],
    ['assets', 100_000_000_001, 3],
    ['assets', 500_000_000_000, 3],
    ['assets', 500_000_000_001, 4],
    ['ownCapital', 250_000_000, 1],
    ['ownCapital', 250_000_001, 2],
    ['ownCapital', 15_000_000_000, 2],
    ['ownCapital', 15_000_000_001, 3],
    ['ownCapital', 40_000_000_000, 3],
    ['ownCapital', 40_000_000_001, 4],
    ['ownCapital', -1, 1],
  ])('%s of %i rupiah: KUK %i', (criterion, value, expected) => {
    expect(proposed({ [criterion]: value })).toBe(expected);
  });

  it('proposes the highest of the criteria, and nothing where no figure is known', () => {
    expect(proposed({ members: 100, ownCapital: 16_000_000_000, assets: 3_000_000_000 })).toBe(3);
    expect(proposed({})).toBeNull();
  });

  it('is stale as soon as one of its figures is another, or unknown', () => {
    const then = { members: 100, ownCapital: 1, assets: 1 };
    expect(isKukStale(then, { ...then })).toBe(false);
    expect(isKukStale(then, { ...then, assets: 2 })).toBe(true);
    expect(isKukStale(then, { ...then, members: null })).toBe(true);
  });
});
