import { describe, expect, test } from 'vitest';
import { cellAct } from '../../../../renderer/features/activity/entry/attendance-keys.ts';
import { readWhole } from '../../../../renderer/features/activity/entry/activity-entry.ts';

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, altKey: false });
const size = { rows: 3, days: 2 };

describe('keys in the table of attendance', () => {
  test('H I S A mark the cell, with Shift the column, Del empties', () => {
    expect(cellAct(key('h'), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: 'present',
      isColumn: false,
    });
    expect(cellAct(key('S', true), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: 'sick',
      isColumn: true,
    });
    expect(cellAct(key('Delete'), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: null,
      isColumn: false,
    });
  });
  test('arrows stay within the table; other keys and Ctrl belong to others', () => {
    expect(cellAct(key('ArrowUp'), { row: 0, day: 0 }, size)).toEqual({
      does: 'move',
      to: { row: 0, day: 0 },
    });
    expect(cellAct(key('ArrowRight'), { row: 1, day: 1 }, size)).toEqual({
      does: 'move',
      to: { row: 1, day: 1 },
    });
    expect(cellAct(key('x'), { row: 0, day: 0 }, size)).toBeUndefined();
    expect(cellAct({ ...key('s'), ctrlKey: true }, { row: 0, day: 0 }, size)).toBeUndefined();
  });
});

test('whole numbers as people type them', () => {
  expect(readWhole('Rp 72.400.000')).toBe(72_400_000);
  expect(readWhole(' ')).toBeNull();
  expect(readWhole('1,5')).toBeNaN();
});
