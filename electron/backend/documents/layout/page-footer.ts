import type { DynamicContent } from 'pdfmake/interfaces';
import { INK } from './ink.ts';
import type { Margins } from './paper.ts';

/** Room for the page count and the gap before it, in points. */
const [COUNT_WIDTH, GAP] = [110, 12];

/** "Halaman 2 dari 7" on the right, what the paper is on the left; quiet, below the text. */
export function pageFooter(label: string, margins: Margins, width: number): DynamicContent {
  return (page, pageCount) => ({
    margin: [margins.left, 16, margins.right, 0],
    fontSize: 8,
    color: INK.quiet,
    columns: [
      { text: label, width: width - COUNT_WIDTH - GAP },
      { text: `Halaman ${page} dari ${pageCount}`, width: COUNT_WIDTH, alignment: 'right' },
    ],
    columnGap: GAP,
  });
}
