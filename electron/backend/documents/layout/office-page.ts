import type { Content, Style } from 'pdfmake/interfaces';
import type { PageRun } from './definition.ts';
import { pageFooter } from './page-footer.ts';
import { OFFICE_MARGINS } from './paper.ts';
import type { Paper } from './paper.ts';
import { sampleMark } from './sample-mark.ts';
import type { PaperState } from './sample-mark.ts';

/** Size of running text on office papers, in points. */
export const OFFICE_FONT_SIZE = 11;

const OFFICE_STYLE: Style = { font: 'Arimo', fontSize: OFFICE_FONT_SIZE, lineHeight: 1.1 };

/** Pages of an office paper: margins, face, footer with the page count, and the sample mark when it needs one. */
export function officePages(paper: Paper, footerLabel: string, state: PaperState, content: Content): PageRun {
  const watermark = sampleMark(state);
  return {
    paper,
    margins: OFFICE_MARGINS,
    defaultStyle: OFFICE_STYLE,
    content,
    footer: pageFooter(footerLabel, OFFICE_MARGINS),
    ...(watermark ? { watermark } : {}),
  };
}

/** The title of an office paper: centred capitals, with the lines below it that say of what. */
export function paperTitle(title: string, subtitles: readonly string[]): Content {
  return {
    margin: [0, 0, 0, 12],
    alignment: 'center',
    stack: [{ text: title.toUpperCase(), bold: true, fontSize: 13 }, ...subtitles],
  };
}
