import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { formatBlock, parseBlock } from '../../../../renderer/parts/grid/clipboard-text.ts';

describe('a block copied from Excel', () => {
  it('is read cell by cell, without the line end Excel puts after the last row', () => {
    expect(parseBlock('Siti\t6408044208910002\r\nBudi\t6408043012750003\r\n')).toEqual([
      ['Siti', '6408044208910002'],
      ['Budi', '6408043012750003'],
    ]);
  });

  it('keeps empty cells and empty rows in their places', () => {
    expect(parseBlock('a\t\tc\n\t\t\nd')).toEqual([['a', '', 'c'], ['', '', ''], ['d']]);
  });

  it('keeps a tab, a line end and a quote inside a quoted cell', () => {
    expect(parseBlock('"Jl. A\nRT 1"\t"kata ""ya"""')).toEqual([['Jl. A\nRT 1', 'kata "ya"']]);
  });

  it('takes a quote that is not closed as plain text', () => {
    expect(parseBlock('"Koperasi\tB')).toEqual([['"Koperasi', 'B']]);
    expect(parseBlock('5" pipa\tB')).toEqual([['5" pipa', 'B']]);
  });

  it('is nothing when nothing was copied', () => {
    expect(parseBlock('')).toEqual([]);
  });

  it('comes back unchanged from its own text form, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é'), maxLength: 6 });
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseBlock(formatBlock(rows))).toEqual(rows);
      }),
    );
  });
});
