import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { HAIR, numberCell, PADDING_ACROSS, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

export interface RegisterListColumn {
  readonly heading: string;
  readonly isNumber: boolean;
}

/** The register as it is filtered, sorted and shown on screen. */
export interface RegisterListData extends PaperState {
  readonly letterhead: Letterhead;
  /** Which cooperatives, and in which order, as sentences. */
  readonly subtitles: readonly string[];
  readonly columns: readonly RegisterListColumn[];
  /** Each with a cell a column, as people read them. */
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(15), top: mm(15), right: mm(15), bottom: mm(20) };
const NUMBER_WIDTH = 26;
/** How many there are, from where and of which day, under the list. In points. */
const SOURCE_SIZE = 9;
/** Readable, and smaller only where many columns are to stand side by side. */
const sizeFor = (columns: number): number => (columns > 9 ? 7 : columns > 7 ? 8 : 9);

/** A column asks for its longest cell, up to this much; a longer one takes two lines. In points. */
const MOST_WIDTH = 215;
const FACE = { font: 'Arimo' } as const;

/** What each column asks for on one line; the sheet is shared by it, and what is left goes to the first. */
function widthsFor(
  { columns, rows }: RegisterListData,
  width: number,
  measure: TextMeasure,
): readonly number[] {
  const size = sizeFor(columns.length);
  const count = columns.length + 1;
  const edges = count * 2 * PADDING_ACROSS + (count + 1) * HAIR;
  const room = width - edges - NUMBER_WIDTH;
  const asked = columns.map(({ heading }, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, measure.widthOf(row[at] ?? '', FACE, size)), 0);
    const words = heading.split(' ').map((word) => measure.widthOf(word, { ...FACE, bold: true }, size));
    return Math.min(MOST_WIDTH, Math.max(longest, ...words)) + 1;
  });
  const all = asked.reduce((sum, one) => sum + one, 0);
  if (all > room) return [NUMBER_WIDTH, ...asked.map((one) => (one * room) / all)];
  const [first = 0, ...others] = asked;
  return [NUMBER_WIDTH, first + room - all, ...others];
}

export function registerList(data: RegisterListData, measure: TextMeasure): PageRun {
  const { columns, rows } = data;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const cell = (text: string, at: number): TableCell =>
    columns[at]?.isNumber === true ? numberCell(text) : textCell(text);
  const source: Content = {
    margin: [0, 6, 0, 0],
    fontSize: SOURCE_SIZE,
    text: `${formatInteger(rows.length)} koperasi. Sumber: ${data.source}. Keadaan sampai ${formatLongDate(data.printedOn)}.`,
  };
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 11, lineHeight: 1.1 },
    footer: pageFooter('Daftar koperasi', MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Daftar koperasi', [...data.subtitles]),
      ...(rows.length === 0
        ? [
            { text: 'Tidak ada koperasi yang sesuai dengan pilihan ini.', alignment: 'center' as const },
            source,
          ]
        : [
            listTableWithEnding(
              {
                widths: widthsFor(data, width, measure),
                headings: ['No.', ...columns.map(({ heading }) => heading)],
                fontSize: sizeFor(columns.length),
                textWidth: width,
                rows: rows.map((row, index) => [numberCell(formatInteger(index + 1)), ...row.map(cell)]),
              },
              source,
              SOURCE_SIZE,
            ),
          ]),
    ],
  };
}

export const registerListDocument: DocumentDefinition<RegisterListData> = {
  pages: (data, measure) => [registerList(data, measure)],
};
