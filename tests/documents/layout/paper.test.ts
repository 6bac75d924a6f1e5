import { expect, test } from 'vitest';
import { A4, F4, F4_NARROW, FOLIO, landscape } from '../../../electron/backend/documents/layout/paper.ts';

test.each([
  ['F4 215 x 330 mm', F4, 609.45, 935.43],
  ['F4 210 x 330 mm', F4_NARROW, 595.28, 935.43],
  ['Folio', FOLIO, 612, 936],
  ['A4', A4, 595.28, 841.89],
  ['A4 landscape', landscape(A4), 841.89, 595.28],
])('%s has its size in points', (_, paper, width, height) => {
  expect(paper).toEqual({ width, height });
});
