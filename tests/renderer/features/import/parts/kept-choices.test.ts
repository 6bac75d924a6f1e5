import { describe, expect, it } from 'vitest';
import {
  countKept,
  isKept,
  keepEverything,
  keepToSend,
  keptOf,
  NOTHING_KEPT,
  sideOfField,
  withFieldKept,
  withKept,
} from '../../../../../renderer/features/import/parts/kept-choices.ts';

const CHANGED = [
  { field: 'phone', label: 'Telepon', rows: 3000 },
  { field: 'address', label: 'Alamat', rows: 1200 },
];

describe('keeping what the register says', () => {
  it('is chosen field by field of one row', () => {
    const one = withKept(NOTHING_KEPT, 5, ['phone'], true);
    expect([isKept(one, 5, 'phone'), isKept(one, 5, 'address'), isKept(one, 9, 'phone')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(countKept(withKept(one, 9, ['phone'], true), CHANGED)).toBe(2);
    expect(countKept(withKept(one, 5, ['phone'], true), CHANGED)).toBe(1);
    expect(withKept(one, 5, ['phone'], false).rows.size).toBe(0);
  });

  it('is chosen for one field of every row, but for the rows where it is decided otherwise', () => {
    const rule = withFieldKept(NOTHING_KEPT, 'phone', true);
    expect([isKept(rule, 2, 'phone'), isKept(rule, 2999, 'phone'), isKept(rule, 2, 'address')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(countKept(rule, CHANGED)).toBe(3000);
    const but = withKept(rule, 2999, ['phone', 'address'], false);
    expect([isKept(but, 2999, 'phone'), isKept(but, 2, 'phone')]).toEqual([false, true]);
    expect([countKept(but, CHANGED), sideOfField(but, 'phone')]).toEqual([2999, 'mixed']);
    expect(withKept(but, 2999, ['phone'], true)).toEqual(rule);
  });

  it('the rule for a field ends what single rows said of it, and only of it', () => {
    const rows = withKept(NOTHING_KEPT, 5, ['phone', 'address'], true);
    const taken = withFieldKept(rows, 'phone', false);
    expect([isKept(taken, 5, 'phone'), isKept(taken, 5, 'address')]).toEqual([false, true]);
    expect([sideOfField(taken, 'phone'), sideOfField(withFieldKept(rows, 'phone', true), 'phone')]).toEqual([
      'file',
      'register',
    ]);
  });

  it('is chosen for everything', () => {
    expect(countKept(keepEverything(CHANGED), CHANGED)).toBe(4200);
    expect(countKept(NOTHING_KEPT, CHANGED)).toBe(0);
  });

  it('comes back from a trial as it was sent', () => {
    const kept = withKept(withFieldKept(NOTHING_KEPT, 'phone', true), 7, ['phone'], false);
    const both = withKept(kept, 8, ['address'], true);
    expect(keptOf(keepToSend(both))).toEqual(both);
  });
});
