import type { Content, Style } from 'pdfmake/interfaces';
import type { PageRun } from './definition.ts';
import { pageFooter } from './page-footer.ts';
import type { Letterhead, ListSheet } from './letterhead.ts';
import { A4, F4, F4_NARROW, landscape, NARROW_MARGINS, OFFICE_MARGINS, textWidth } from './paper.ts';
import type { Margins, Paper } from './paper.ts';
import { sampleMarks } from './sample-mark.ts';
import type { PaperState } from './sample-mark.ts';

/** Size of running text on office papers, in points. */
export const OFFICE_FONT_SIZE = 11;
/** Width of the text on an office paper, in points. */
export const OFFICE_TEXT_WIDTH = textWidth(F4, OFFICE_MARGINS);

const OFFICE_STYLE: Style = { font: 'Arimo', fontSize: OFFICE_FONT_SIZE, lineHeight: 1.1 };

/** Sheets of lists. The narrower ones take from the right margin, so that every table keeps its width. */
const SHEETS: Readonly<Record<ListSheet, { readonly paper: Paper; readonly margins: Margins }>> = {
  F4: { paper: F4, margins: OFFICE_MARGINS },
  F4_NARROW: { paper: F4_NARROW, margins: NARROW_MARGINS },
  A4: { paper: A4, margins: NARROW_MARGINS },
};

/** The sheet the office prints its lists on, lying: for a list of many columns. */
export const lyingSheet = ({ sheet = 'F4' }: Letterhead): Paper => landscape(SHEETS[sheet].paper);

/** The same standing. */
export const standingSheet = ({ sheet = 'F4' }: Letterhead): Paper => SHEETS[sheet].paper;

/**
 * Pages of an office paper, standing: margins, face, footer with the page count, the sample mark when it needs one. The
 * sheet is the one the office prints its lists on, unless the paper is laid out for another (`sheet`).
 */
export function officePages(
  footerLabel: string,
  state: PaperState & { readonly letterhead?: Letterhead },
  content: Content,
  sheet: ListSheet = state.letterhead?.sheet ?? 'F4',
): PageRun {
  const { paper, margins } = SHEETS[sheet];
  return {
    paper,
    margins,
    defaultStyle: OFFICE_STYLE,
    content,
    footer: pageFooter(footerLabel, margins, OFFICE_TEXT_WIDTH),
    ...sampleMarks(state),
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

/** From the upper edge to the title of a following page, and its size; points. */
const [AGAIN_TOP, AGAIN_SIZE] = [36, 9];

/** The title once more above every page but the first, for a list whose sheets are handed out apart. */
export function titledAgain(run: PageRun, title: string): PageRun {
  const { header: mark } = run;
  return {
    ...run,
    header: (page, pageCount, size) => ({
      stack: [
        ...(mark ? [mark(page, pageCount, size) ?? ''].flat() : []),
        page === 1
          ? { text: '' }
          : {
              text: title.toUpperCase(),
              bold: true,
              fontSize: AGAIN_SIZE,
              alignment: 'center',
              absolutePosition: { x: 0, y: AGAIN_TOP },
            },
      ],
    }),
  };
}

const [COLON_WIDTH, LABEL_GAP] = [4, 6];
const LABEL_LAYOUT = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => LABEL_GAP,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** "Label : value" lines without borders, `labelWidth` points for the labels, `width` for all. */
export function labelledLines(
  lines: readonly (readonly [label: string, value: string])[],
  labelWidth: number,
  width: number,
): Content {
  return {
    layout: LABEL_LAYOUT,
    table: {
      widths: [labelWidth, COLON_WIDTH, width - labelWidth - COLON_WIDTH - 3 * LABEL_GAP],
      body: lines.map(([label, value]) => [label, ':', value]),
    },
  };
}

/** The same, two beside each other in a row: label, colon, value, label, colon, value. */
export function labelledGrid(rows: readonly string[][], labelWidth: number, width: number): Content {
  const value = (width - 2 * (labelWidth + COLON_WIDTH + 3 * LABEL_GAP)) / 2;
  return {
    layout: LABEL_LAYOUT,
    table: {
      widths: [labelWidth, COLON_WIDTH, value, labelWidth, COLON_WIDTH, value],
      body: rows.map((row) => [...row]),
    },
  };
}
