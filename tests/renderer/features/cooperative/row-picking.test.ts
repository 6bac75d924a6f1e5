import { describe, expect, it } from 'vitest';
import {
  allBut,
  EVERYTHING_PICKED,
  movedTo,
  NOTHING_PICKED,
  pickedCount,
  rangeTo,
  toggled,
  withRange,
  type Picking,
} from '../../../../renderer/features/cooperative/row-picking.ts';

const ROWS = Array.from({ length: 8 }, (_, index) => ({ id: `c${index}` }));
type Row = (typeof ROWS)[number];
const at = (index: number): Row => ROWS[index] ?? { id: 'none' };
const ids = (picking: Picking<Row>) => [...picking.rows.keys()];

/** Shift to `index`, as the list does it. */
function shiftTo(picking: Picking<Row>, index: number, from = 0): Picking<Row> {
  const { first, last } = rangeTo(picking, from, index);
  return withRange(picking, from, ROWS.slice(first, last + 1));
}

describe('picking rows', () => {
  it('takes one in and out again', () => {
    const one = toggled<Row>(NOTHING_PICKED, 2, at(2));
    expect(ids(one)).toEqual(['c2']);
    expect(ids(toggled(one, 2, at(2)))).toEqual([]);
  });

  it('takes everything from the last row, in either direction', () => {
    expect(ids(shiftTo(toggled<Row>(NOTHING_PICKED, 2, at(2)), 4))).toEqual(['c2', 'c3', 'c4']);
    expect(ids(shiftTo(toggled<Row>(NOTHING_PICKED, 4, at(4)), 3)).sort()).toEqual(['c3', 'c4']);
  });

  it('gives back what a longer range had taken, and nothing that was picked before it', () => {
    const before = toggled<Row>(NOTHING_PICKED, 0, at(0));
    const long = shiftTo(movedTo(before, 3), 6);
    expect(ids(long)).toEqual(['c0', 'c3', 'c4', 'c5', 'c6']);
    expect(ids(shiftTo(long, 4))).toEqual(['c0', 'c3', 'c4']);
    expect(ids(shiftTo(long, 2))).toEqual(['c0', 'c2', 'c3']);
  });

  it('begins a range at the row of the cursor when none was touched before', () => {
    expect(ids(shiftTo(NOTHING_PICKED, 6, 5))).toEqual(['c5', 'c6']);
  });

  it('counts everything as the length of the list, and takes one out of it once all have been read', () => {
    expect(pickedCount(EVERYTHING_PICKED, 220_000)).toBe(220_000);
    const rest = allBut(ROWS, 3);
    expect(rest.isAll).toBe(false);
    expect(pickedCount(rest, 8)).toBe(7);
    expect(rest.rows.has('c3')).toBe(false);
  });

  it('by a box after everything leaves named rows only', () => {
    expect(toggled<Row>(EVERYTHING_PICKED, 1, at(1))).toMatchObject({ isAll: false });
  });
});
