import type { Content, Margins as Margin, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, spellOut } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, lyingSheet, OFFICE_FONT_SIZE, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { formatNip } from '../layout/signature-block.ts';
import {
  HAIR,
  listTable,
  narrowedTo,
  numberCell,
  PADDING_DOWN,
  resolveWidths,
  textCell,
} from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { rowsOfPages } from './receipt-pages.ts';

interface Sums {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

interface Answering {
  readonly position: string;
  /** "Mengetahui". */
  readonly above?: string;
  /** Empty: a line to be filled by hand. */
  readonly name: string;
  readonly nip: string;
}

/** Who got how much for the days of presence or hours of lessons, signed by each of them. */
export interface PaymentReceiptData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Tanda terima uang saku". */
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Where each comes from, or what a speaker spoke of. */
  readonly fromLabel: string;
  /** "Hari" or "JP". */
  readonly unit: string;
  readonly rows: readonly (Sums & {
    readonly name: string;
    readonly from: string;
    readonly units: number;
    readonly rate: number;
  })[];
  readonly sums: Sums;
  readonly city: string;
  readonly on: PlainDate;
  /** The last one signs under place and day. */
  readonly signers: readonly Answering[];
  /** That a receipt of so much bears a stamp; empty or left out where none does. */
  readonly stampNote?: string;
}

const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(15), bottom: mm(20) };
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const FONT_SIZE = 9.5;
/** Room for a signature by hand (10 mm), and for pen and stamp below the table (20 mm); points. */
const [ROW_HEIGHT, SIGNING_SPACE] = [mm(10), mm(20)];
const WIDTHS = [20, '*', 136, 30, 66, 72, 58, 74, 104] as const;

/** The number before a signature stands left and right in turn, so that two signatures do not run into each other. */
const signature = (position: number) => ({
  text: `${String(position)}.`,
  margin: [position % 2 === 1 ? 0 : 48, 0, 0, 0] as [number, number, number, number],
});

const signer = ({ position, name, nip }: Answering, above: string): Content => ({
  stack: [
    above,
    `${position},`,
    {
      text: name === '' ? '..............................................' : name,
      bold: name !== '',
      margin: [0, SIGNING_SPACE, 0, 0],
    },
    nip === '' ? ' ' : formatNip(nip.replace(/\s/g, '')),
  ],
});

type Row = PaymentReceiptData['rows'][number];

const money = (value: number, isBold = false) => numberCell(formatInteger(value), isBold);

const added = (rows: readonly Row[]) => ({
  units: rows.reduce((sum, { units }) => sum + units, 0),
  gross: rows.reduce((sum, { gross }) => sum + gross, 0),
  tax: rows.reduce((sum, { tax }) => sum + tax, 0),
  net: rows.reduce((sum, { net }) => sum + net, 0),
});

const sumRow = (
  label: string,
  { units, gross, tax, net }: ReturnType<typeof added>,
): readonly TableCell[] => [
  '',
  textCell(label, true),
  '',
  numberCell(formatInteger(units), true),
  '',
  money(gross, true),
  money(tax, true),
  money(net, true),
  '',
];

const rowOf = (row: Row, position: number): readonly TableCell[] => [
  numberCell(String(position)),
  textCell(row.name),
  textCell(row.from),
  numberCell(formatInteger(row.units)),
  money(row.rate),
  money(row.gross),
  money(row.tax),
  money(row.net),
  signature(position),
];

/** Points of the paper's parts that do not depend on the rows; the head of the office takes as much at the most. */
const [HEAD, TITLE, FACT_LINE, TABLE_HEAD, SIGNERS, WORDS, SLACK] = [88, 30, 13, 18, 132, 34, 14] as const;
const SUM_ROW = ROW_HEIGHT + 2 * PADDING_DOWN;
const LEADING = 1.15;

/** Lines that a text takes in a column, word by word. */
function linesIn(text: string, width: number, measure: TextMeasure): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const wide = measure.widthOf(`${word} `, { font: 'Arimo' }, FONT_SIZE);
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    lines += Math.floor(wide / width);
    used += wide % width;
  }
  return lines;
}

/** The receipt, lying; each page adds up its rows and carries them over, the last one has those who answer. */
export function paymentReceipt(data: PaymentReceiptData, measure: TextMeasure): PageRun {
  const { rows, sums, unit, signers, stampNote = '' } = data;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const widths = narrowedTo(WIDTHS, MADE_FOR, width);
  const points = resolveWidths(widths, width);
  const last = signers.length - 1;
  const ending: Content = {
    stack: [
      {
        margin: [0, 6, 0, stampNote === '' ? 12 : 4],
        text: [{ text: 'Terbilang: ', bold: true }, `${spellOut(sums.net)} rupiah.`],
      },
      ...(stampNote === ''
        ? []
        : [{ text: stampNote, fontSize: FONT_SIZE, margin: [0, 0, 0, 10] as Margin }]),
      {
        columnGap: 12,
        columns: signers.map((one, at) =>
          signer(one, at === last ? `${data.city}, ${formatLongDate(data.on)}` : (one.above ?? ' ')),
        ),
      },
    ],
  };
  const height = ({ name, from }: Row): number => {
    const lines = Math.max(linesIn(name, points[1] ?? 1, measure), linesIn(from, points[2] ?? 1, measure));
    return Math.max(ROW_HEIGHT, lines * FONT_SIZE * LEADING) + 2 * PADDING_DOWN + HAIR;
  };
  const following = paper.height - MARGINS.top - MARGINS.bottom - TABLE_HEAD - SLACK;
  const counts = rowsOfPages(rows.map(height), {
    following,
    first: following - HEAD - TITLE - data.facts.length * FACT_LINE,
    sumRow: SUM_ROW,
    ending: SIGNERS + WORDS + (stampNote === '' ? 0 : FACT_LINE),
  });
  const table = {
    widths,
    headings: [
      'No',
      'Nama',
      data.fromLabel,
      unit,
      'Tarif (Rp)',
      'Jumlah (Rp)',
      'Pajak (Rp)',
      'Diterima (Rp)',
      'Tanda tangan',
    ],
    fontSize: FONT_SIZE,
    rowHeight: ROW_HEIGHT,
    textWidth: width,
  };
  const tables = counts.map((count, page): Content => {
    const from = counts.slice(0, page).reduce((sum, one) => sum + one, 0);
    const own = rows.slice(from, from + count);
    const isLast = page === counts.length - 1;
    const body = [
      ...(page === 0 ? [] : [sumRow('Jumlah pindahan', added(rows.slice(0, from)))]),
      ...own.map((row, at) => rowOf(row, from + at + 1)),
      ...(counts.length === 1 ? [] : [sumRow('Jumlah halaman ini', added(own))]),
      sumRow(isLast ? 'Jumlah' : 'Jumlah dipindahkan', added(rows.slice(0, from + count))),
    ];
    const shown = isLast
      ? listTableWithEnding({ ...table, rows: body }, ending, OFFICE_FONT_SIZE)
      : listTable({ ...table, rows: body });
    return page === 0 ? shown : { stack: [shown], pageBreak: 'before' };
  });
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: OFFICE_FONT_SIZE, lineHeight: 1.1 },
    footer: pageFooter(data.title, MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle(data.title, []),
      { margin: [0, 0, 0, 8], fontSize: 10, stack: [labelledLines(data.facts, 110, width)] },
      ...tables,
    ],
  };
}

export const paymentReceiptDocument: DocumentDefinition<PaymentReceiptData> = {
  pages: (data, measure) => [paymentReceipt(data, measure)],
};
