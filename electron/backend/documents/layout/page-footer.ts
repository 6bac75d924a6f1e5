import type { Content, DynamicContent } from 'pdfmake/interfaces';
import { INK } from './ink.ts';
import type { Margins } from './paper.ts';

/** Room for the page count and the gap before it, in points. */
const [COUNT_WIDTH, GAP] = [110, 12];

export interface FooterFrame {
  /** What the paper is. */
  readonly label: string;
  readonly margins: Margins;
  readonly width: number;
}

/** What the paper is on the left, the page on the right; quiet, below the text. */
export const footerLine = (page: string, { label, margins, width }: FooterFrame): Content => ({
  margin: [margins.left, 16, margins.right, 0],
  fontSize: 8,
  color: INK.quiet,
  columns: [
    { text: label, width: width - COUNT_WIDTH - GAP },
    { text: page, width: COUNT_WIDTH, alignment: 'right' },
  ],
  columnGap: GAP,
});

/** "Halaman 2 dari 7" on every page. */
export function pageFooter(label: string, margins: Margins, width: number): DynamicContent {
  return (page, pageCount) => footerLine(`Halaman ${page} dari ${pageCount}`, { label, margins, width });
}
