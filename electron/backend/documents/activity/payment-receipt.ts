import type { Content } from 'pdfmake/interfaces';
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
import { narrowedTo, numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

interface Sums {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

interface Answering {
  readonly position: string;
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
  readonly signers: readonly Answering[];
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

/** The receipt, lying; the header row stands on every page, the sums and those who answer with the last rows. */
export function paymentReceipt(data: PaymentReceiptData): PageRun {
  const { rows, sums, unit, signers } = data;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const last = signers.length - 1;
  const ending: Content = {
    stack: [
      {
        margin: [0, 6, 0, 12],
        text: [{ text: 'Terbilang: ', bold: true }, `${spellOut(sums.net)} rupiah.`],
      },
      {
        columnGap: 12,
        columns: signers.map((one, at) =>
          signer(one, at === last ? `${data.city}, ${formatLongDate(data.on)}` : ' '),
        ),
      },
    ],
  };
  const money = (value: number, isBold = false) => numberCell(formatInteger(value), isBold);
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
      listTableWithEnding(
        {
          widths: narrowedTo(WIDTHS, MADE_FOR, width),
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
          rows: [
            ...rows.map((row, at) => [
              numberCell(String(at + 1)),
              textCell(row.name),
              textCell(row.from),
              numberCell(formatInteger(row.units)),
              money(row.rate),
              money(row.gross),
              money(row.tax),
              money(row.net),
              signature(at + 1),
            ]),
            [
              '',
              textCell('Jumlah', true),
              '',
              numberCell(formatInteger(rows.reduce((sum, { units }) => sum + units, 0)), true),
              '',
              money(sums.gross, true),
              money(sums.tax, true),
              money(sums.net, true),
              '',
            ],
          ],
        },
        ending,
        OFFICE_FONT_SIZE,
      ),
    ],
  };
}

export const paymentReceiptDocument: DocumentDefinition<PaymentReceiptData> = {
  pages: (data) => [paymentReceipt(data)],
};
