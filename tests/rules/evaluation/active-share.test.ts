import { describe, expect, it } from 'vitest';
import { activeShare } from '#rules/evaluation/active-share.ts';

const places = [
  { code: '64.08.01', name: 'Muara Ancalong' },
  { code: '64.08.02', name: 'Muara Wahau' },
];

describe('the share of active cooperatives by place', () => {
  it('shows every place in the order given, also one without a cooperative', () => {
    const { rows } = activeShare(places, [{ code: '64.08.02', active: 2, total: 3 }]);
    expect(rows).toEqual([
      { ...places[0], active: 0, total: 0, percentage: '-' },
      { ...places[1], active: 2, total: 3, percentage: '66,67' },
    ]);
  });

  it('keeps those of no place and of a place outside, so that rows and unknown add up to the whole', () => {
    const share = activeShare(places, [
      { code: '64.08.01', active: 1, total: 2 },
      { code: null, active: 3, total: 5 },
      { code: '64.02.01', active: 0, total: 1 },
    ]);
    expect(share.unknown).toEqual({ codes: ['', '64.02.01'], active: 3, total: 6 });
    expect([share.active, share.total]).toEqual([4, 8]);
    for (const what of ['active', 'total'] as const) {
      const rows = share.rows.reduce((sum, row) => sum + row[what], 0);
      expect(rows + share.unknown[what]).toBe(share[what]);
    }
  });

  it('of no cooperative at all is a table of zeros', () => {
    const { rows, unknown, total } = activeShare(places, []);
    expect(rows.map(({ percentage }) => percentage)).toEqual(['-', '-']);
    expect([unknown.codes, total]).toEqual([[], 0]);
  });
});
