import { utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { columnLetter } from '../../../electron/backend/spreadsheet/find/column-letter.ts';

test('every column of a sheet is called as the library calls it', () => {
  for (let index = 0; index < 16_384; index += 1) {
    if (columnLetter(index) !== utils.encode_col(index))
      expect(columnLetter(index)).toBe(utils.encode_col(index));
  }
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
