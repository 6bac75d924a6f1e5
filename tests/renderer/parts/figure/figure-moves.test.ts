import { describe, expect, it } from 'vitest';
import { cellAfter, withinTable } from '../../../../renderer/parts/figure/figure-moves.ts';

const size = { rows: 19, columns: 6 };

describe('moving between the numbers of a table', () => {
  it('goes one number on with an arrow and stops at the edge', () => {
    expect(cellAfter('ArrowRight', false, { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 5 });
    expect(cellAfter('ArrowRight', false, { row: 0, column: 5 }, size)).toEqual({ row: 0, column: 5 });
    expect(cellAfter('ArrowUp', false, { row: 0, column: 2 }, size)).toEqual({ row: 0, column: 2 });
    expect(cellAfter('ArrowDown', false, { row: 17, column: 2 }, size)).toEqual({ row: 18, column: 2 });
    expect(cellAfter('ArrowDown', false, { row: 18, column: 2 }, size)).toEqual({ row: 18, column: 2 });
  });

  it('goes to the ends of the line, with Ctrl to the first number and to the total', () => {
    expect(cellAfter('End', false, { row: 3, column: 1 }, size)).toEqual({ row: 3, column: 5 });
    expect(cellAfter('Home', true, { row: 3, column: 1 }, size)).toEqual({ row: 0, column: 0 });
    expect(cellAfter('End', true, { row: 3, column: 1 }, size)).toEqual({ row: 18, column: 5 });
  });

  it('leaves other keys alone', () => {
    expect(cellAfter('a', false, { row: 3, column: 1 }, size)).toBeUndefined();
    expect(cellAfter('Tab', false, { row: 3, column: 1 }, size)).toBeUndefined();
  });

  it('keeps the cursor inside when the table has become smaller', () => {
    expect(withinTable({ row: 18, column: 5 }, { rows: 6, columns: 3 })).toEqual({ row: 5, column: 2 });
    expect(withinTable({ row: 0, column: 0 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});
