import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, narrowedTo, numberCell } from '../layout/table-style.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** The agenda of letters that came in: each under its number, those taken out in their places. */
export interface IncomingBookData extends PaperState {
  readonly letterhead: Letterhead;
  /** Which letters, as a sentence. */
  readonly selection: string;
  readonly rows: readonly {
    readonly agenda: string;
    readonly receivedOn: PlainDate;
    readonly sender: string;
    readonly letterNumber: string;
    readonly datedOn: PlainDate | null;
    readonly subject: string;
    readonly nature: string;
    /** Whom it was passed to, with the days. */
    readonly dispositions: readonly string[];
    /** The state in words with its reason. */
    readonly state: string;
    readonly isRemoved: boolean;
  }[];
  /** Numbers that stand in no record, each as a sentence. */
  readonly gaps: readonly string[];
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(15), bottom: mm(20) };
/** Made for this sheet; on a narrower one every column gives something. */
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const FONT_SIZE = 9;
const WIDTHS = [44, 54, 128, 108, '*', 56, 140, 84] as const;
const NUMBER_COLUMN = 3;

/** The agenda, lying; the header row stands on every page. */
export function incomingBook(data: IncomingBookData, measure: TextMeasure): PageRun {
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const widths = narrowedTo(WIDTHS, MADE_FOR, width);
  const numberWidth = Number(widths[NUMBER_COLUMN]);
  const place = { face: { font: 'Arimo' as const }, size: FONT_SIZE, width: numberWidth };
  const { officeName } = data.letterhead;
  const row = (one: IncomingBookData['rows'][number]): readonly TableCell[] => {
    const cell = (text: string): TableCell =>
      one.isRemoved ? { text, decoration: 'lineThrough' } : { text };
    return [
      numberCell(one.agenda),
      formatShortDate(one.receivedOn),
      cell(one.sender),
      {
        stack: [
          cell(one.letterNumber === '' ? '-' : breakIdentifier(one.letterNumber, place, measure)) as Content,
          one.datedOn === null ? '' : formatShortDate(one.datedOn),
        ],
      },
      cell(one.subject),
      one.nature,
      { stack: one.dispositions.length === 0 ? ['-'] : [...one.dispositions] },
      one.state,
    ];
  };
  const gaps: readonly Content[] = data.gaps.map((text) => ({ text, fontSize: FONT_SIZE }));
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 11, lineHeight: 1.1 },
    footer: pageFooter('Buku agenda surat masuk', MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Buku agenda surat masuk', [data.selection]),
      data.rows.length === 0
        ? { text: 'Tidak ada surat masuk yang sesuai dengan pilihan ini.', alignment: 'center' }
        : listTable({
            widths,
            headings: [
              'Agenda',
              'Diterima',
              'Pengirim',
              'Nomor dan tanggal surat',
              'Hal',
              'Sifat',
              'Disposisi',
              'Keadaan',
            ],
            fontSize: FONT_SIZE,
            textWidth: width,
            rows: data.rows.map(row),
          }),
      ...(gaps.length === 0 ? [] : [{ margin: [0, 6, 0, 0], stack: [...gaps] } satisfies Content]),
      {
        margin: [0, 6, 0, 0],
        fontSize: 9,
        text: `${formatInteger(data.rows.length)} surat. Sumber: agenda surat masuk ${officeName}. Keadaan sampai ${formatLongDate(data.printedOn)}; nomor yang batal tetap tercatat dan tidak dipakai lagi.`,
      },
    ],
  };
}

export const incomingBookDocument: DocumentDefinition<IncomingBookData> = {
  pages: (data, measure) => [incomingBook(data, measure)],
};
