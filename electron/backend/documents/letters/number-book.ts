import type { Content } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** The agenda book (buku nomor): every number of one or more series, void and open ones in their places. */
export interface NumberBookData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Tahun 2025", "Tanggal 18 November 2025". */
  readonly period: string;
  readonly books: readonly {
    readonly name: string;
    readonly rows: readonly {
      /** Place in the row, "15" or "15.a". */
      readonly place: string;
      readonly number: string;
      readonly datedOn: PlainDate | null;
      readonly purpose: string;
      readonly addressee: string;
      /** The state in words with its reason. */
      readonly state: string;
      readonly isVoid: boolean;
    }[];
  }[];
  /** The day the book was printed: what came later is not in it. */
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(20), top: mm(20), right: mm(20), bottom: mm(20) };
const FONT_SIZE = 9.5;
const HEADINGS = ['No. urut', 'Nomor', 'Tanggal', 'Perihal', 'Tujuan', 'Keadaan'];
const NUMBER_WIDTH = 150;
const WIDTHS = [38, NUMBER_WIDTH, 58, '*', 150, 150] as const;

function bookOf(book: NumberBookData['books'][number], data: NumberBookData, measure: TextMeasure): Content {
  const heading: Content = {
    text: `${book.name}: ${formatInteger(book.rows.length)} nomor`,
    bold: true,
    margin: [0, 8, 0, 4],
    headlineLevel: 1,
  };
  if (book.rows.length === 0) return [heading, 'Belum ada nomor dalam jangka waktu ini.'];
  const place = { face: { font: 'Arimo' as const }, size: FONT_SIZE, width: NUMBER_WIDTH };
  return [
    heading,
    listTable({
      widths: WIDTHS,
      textWidth: textWidth(lyingSheet(data.letterhead), MARGINS),
      headings: HEADINGS,
      fontSize: FONT_SIZE,
      rows: book.rows.map((row) => [
        numberCell(row.place),
        {
          text: breakIdentifier(row.number, place, measure),
          ...(row.isVoid ? { decoration: 'lineThrough' as const } : {}),
        },
        textCell(row.datedOn === null ? '-' : formatShortDate(row.datedOn)),
        textCell(row.purpose || '-'),
        textCell(row.addressee || '-'),
        textCell(row.state),
      ]),
    }),
  ];
}

/** The agenda book, lying; the header row stands on every page. */
export function numberBook(data: NumberBookData, measure: TextMeasure): PageRun {
  const source: Content = {
    text: `Sumber: buku nomor ${data.letterhead.officeName}. Keadaan sampai ${formatLongDate(data.printedOn)}; nomor yang batal tetap tercatat dan tidak dipakai lagi.`,
    fontSize: 9,
    margin: [0, 8, 0, 0],
  };
  const paper = lyingSheet(data.letterhead);
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 11, lineHeight: 1.1 },
    footer: pageFooter(`Buku agenda nomor, ${data.period.toLowerCase()}`, MARGINS, textWidth(paper, MARGINS)),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Buku agenda nomor surat', [data.period]),
      ...(data.books.length === 0
        ? ['Belum ada nomor dalam jangka waktu ini.']
        : data.books.map((book) => bookOf(book, data, measure))),
      source,
    ],
  };
}

export const numberBookDocument: DocumentDefinition<NumberBookData> = {
  pages: (data, measure) => [numberBook(data, measure)],
};
