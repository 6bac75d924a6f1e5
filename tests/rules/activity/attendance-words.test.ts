import { describe, expect, test } from 'vitest';
import { markReader } from '#rules/activity/attendance-words.ts';

const read = (...cells: string[]) => cells.map(markReader(cells).markOf);

describe('marks as offices write them', () => {
  test.each([
    ['h', 'present'],
    [' Hadir ', 'present'],
    ['I', 'excused'],
    ['ijin', 'excused'],
    ['S', 'sick'],
    ['SAKIT', 'sick'],
    ['a.', 'absent'],
    ['Tanpa  Keterangan', 'absent'],
    ['v', 'present'],
    ['✓', 'present'],
    ['1', 'present'],
  ])('“%s” is %s', (cell, mark) => {
    expect(read(cell)).toEqual([mark]);
  });

  test.each(['', '-', 'TL', '0', '2', 'Ana', 'hadir 2 hari'])('“%s” is none', (cell) => {
    expect(read(cell)).toEqual([undefined]);
  });

  test('1 beside other numbers is a place in the list or a score, beside 0 a tick', () => {
    expect(read('1', '2')).toEqual([undefined, undefined]);
    expect(read('1', '70,5')).toEqual([undefined, undefined]);
    expect(read('1', '0', '1')).toEqual(['present', undefined, 'present']);
  });

  test('x is there only where nothing else says so, and that is told', () => {
    expect(read('x', 'A', '')).toEqual(['present', 'absent', undefined]);
    expect(markReader(['X', 'a']).readsCrosses).toBe(true);
    for (const sign of ['v', 'H', 'hadir', '1']) {
      expect(read('x', sign)).toEqual([undefined, 'present']);
      expect(markReader(['x', sign]).readsCrosses).toBe(false);
    }
    expect(markReader(['v', 'a']).readsCrosses).toBe(false);
  });
});
