import type { DynamicContent } from 'pdfmake/interfaces';
import { INK } from './ink.ts';
import type { Margins } from './paper.ts';

/** "Halaman 2 dari 7" on the right, what the paper is on the left; quiet, below the text. */
export function pageFooter(label: string, margins: Margins): DynamicContent {
  return (page, pageCount) => ({
    margin: [margins.left, 16, margins.right, 0],
    fontSize: 8,
    color: INK.quiet,
    columns: [
      { text: label, width: '*' },
      { text: `Halaman ${page} dari ${pageCount}`, width: 'auto', alignment: 'right' },
    ],
    columnGap: 12,
  });
}
