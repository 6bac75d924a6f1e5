import type { TableCell } from 'pdfmake/interfaces';
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
import { HAIR, listTable, numberCell, PADDING_ACROSS, textCell } from '../layout/table-style.ts';

export interface RegisterListColumn {
  readonly heading: string;
  /** How wide it is beside the others. */
  readonly share: number;
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
/** Readable, and smaller only where many columns are to stand side by side. */
const sizeFor = (columns: number): number => (columns > 9 ? 7 : columns > 7 ? 8 : 9);

/** All columns share the sheet by what each asks for. */
function widthsFor(columns: readonly RegisterListColumn[], width: number): readonly number[] {
  const count = columns.length + 1;
  const edges = count * 2 * PADDING_ACROSS + (count + 1) * HAIR;
  const room = width - edges - NUMBER_WIDTH;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return [NUMBER_WIDTH, ...columns.map(({ share }) => (room * share) / all)];
}

export function registerList(data: RegisterListData): PageRun {
  const { columns, rows } = data;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const cell = (text: string, at: number): TableCell =>
    columns[at]?.isNumber === true ? numberCell(text) : textCell(text);
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 11, lineHeight: 1.1 },
    footer: pageFooter('Daftar koperasi', MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Daftar koperasi', [...data.subtitles]),
      rows.length === 0
        ? { text: 'Tidak ada koperasi yang sesuai dengan pilihan ini.', alignment: 'center' }
        : listTable({
            widths: widthsFor(columns, width),
            headings: ['No.', ...columns.map(({ heading }) => heading)],
            fontSize: sizeFor(columns.length),
            textWidth: width,
            rows: rows.map((row, index) => [numberCell(formatInteger(index + 1)), ...row.map(cell)]),
          }),
      {
        margin: [0, 6, 0, 0],
        fontSize: 9,
        text: `${formatInteger(rows.length)} koperasi. Sumber: ${data.source}. Keadaan sampai ${formatLongDate(data.printedOn)}.`,
      },
    ],
  };
}

export const registerListDocument: DocumentDefinition<RegisterListData> = {
  pages: (data) => [registerList(data)],
};
