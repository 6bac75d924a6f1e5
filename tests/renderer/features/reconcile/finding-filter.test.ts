import { describe, expect, it } from 'vitest';
import {
  areDistrictsCounted,
  kindCounts,
  TO_DO,
  type FindingFilter,
} from '../../../../renderer/features/reconcile/finding-filter.ts';

const of = (open: number, fixed_here: number, fixed_there: number, ignored: number) => ({
  open,
  fixed_here,
  fixed_there,
  ignored,
});
const counts = {
  to_check: of(1, 0, 0, 0),
  different: of(2, 3, 0, 1),
  only_here: of(0, 0, 0, 0),
  only_there: of(4, 0, 5, 0),
};
const told = (filter: Partial<FindingFilter>, words = '') => {
  const found = kindCounts(counts, { ...TO_DO, ...filter }, words);
  return found && [...found.values()];
};

describe('the counts on the groups of findings', () => {
  it('are of what is still to be done, as the list begins', () => {
    expect(told({})).toEqual([7, 1, 2, 0, 4]);
  });

  it('are of the chosen state, or of all of them', () => {
    expect(told({ state: 'fixed_there' })).toEqual([5, 0, 0, 0, 5]);
    expect(told({ state: null })).toEqual([16, 1, 6, 0, 9]);
  });

  it('do not depend on the group that is open', () => {
    expect(told({ kind: 'different' })).toEqual(told({}));
  });

  it('are not shown where they would not be what is listed', () => {
    expect(told({ districtName: 'Bengalon' })).toBeUndefined();
    expect(told({ districtName: '' })).toBeUndefined();
    expect(told({ field: 'status' })).toBeUndefined();
    expect(told({}, 'subur')).toBeUndefined();
    expect(told({}, '  ')).toEqual(told({}));
  });
});

describe('the counts of the kecamatan', () => {
  const all: FindingFilter = { ...TO_DO, state: null };

  it('are shown while everything is listed, whichever kecamatan is open', () => {
    expect(areDistrictsCounted(all, '')).toBe(true);
    expect(areDistrictsCounted({ ...all, districtName: 'Bengalon' }, '')).toBe(true);
  });

  it('are not shown while anything else narrows the list', () => {
    expect(areDistrictsCounted(TO_DO, '')).toBe(false);
    expect(areDistrictsCounted({ ...all, kind: 'different' }, '')).toBe(false);
    expect(areDistrictsCounted({ ...all, field: 'status' }, '')).toBe(false);
    expect(areDistrictsCounted(all, 'subur')).toBe(false);
  });
});
