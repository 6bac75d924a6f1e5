import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { HAIR, listTable, officeTable, PADDING_ACROSS, resolveWidths } from '../layout/table-style.ts';
import { TICK_BOX, tickBox } from '../layout/tick-box.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** A choice with its box; ticked where the record says so, empty for the pen. */
export interface SheetChoice {
  readonly name: string;
  readonly isTicked: boolean;
}

/** The sheet that travels with a letter: what it is, whom it goes to, what they are to do. */
export interface DispositionSheetData extends PaperState {
  readonly letterhead: Letterhead;
  readonly agenda: string;
  readonly receivedOn: PlainDate;
  readonly sender: string;
  readonly letterNumber: string;
  readonly datedOn: PlainDate | null;
  readonly subject: string;
  readonly attachments: number;
  readonly channel: string;
  /** The natures that stand on every sheet, this letter's own ticked. */
  readonly natures: readonly SheetChoice[];
  readonly instructions: readonly SheetChoice[];
  readonly dispositions: readonly {
    readonly fromWhom: string;
    readonly toWhom: string;
    /** What is to be done, in words. */
    readonly what: string;
    readonly givenOn: PlainDate;
    readonly dueOn: PlainDate | null;
    /** "5 Desember 2025: dijawab"; empty while it waits. */
    readonly done: string;
  }[];
  readonly printedOn: PlainDate;
}

/** Rows for the pen below what is recorded, so that the sheet can go on by hand. */
const ROWS_AT_LEAST = 5;
/** More would leave the sheet; the record has them all. */
const ROWS_AT_MOST = 6;
/** What all rows together may say on the one page: few rows in full, many shortened. */
const LETTERS_OF_ALL_ROWS = 640;
const LETTERS_OF_A_ROW = 400;
const ROW_HEIGHT = 46;

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const tick = ({ name, isTicked }: SheetChoice): Content => ({
  columnGap: 5,
  margin: [0, 1, 0, 1],
  columns: [{ width: TICK_BOX, ...tickBox(isTicked) }, { text: name }],
});

const facts = (lines: readonly (readonly [string, string])[]): TableCell => ({
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 3,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  },
  table: {
    widths: [72, 3, 119],
    body: lines.map(([label, value]) => [label, ':', value === '' ? '-' : value]),
  },
});

const half = (OFFICE_TEXT_WIDTH - 4 * PADDING_ACROSS - 3 * HAIR) / 2;

function head(data: DispositionSheetData): Content {
  const { letterNumber, datedOn, attachments } = data;
  const split = Math.ceil(data.natures.length / 2);
  const received = facts([
    ['Diterima', `${formatLongDate(data.receivedOn)}, ${data.channel.toLowerCase()}`],
    ['Nomor agenda', data.agenda],
    ['Sifat', ' '],
  ]);
  const natures: Content = {
    columns: [
      { stack: data.natures.slice(0, split).map(tick) },
      { stack: data.natures.slice(split).map(tick) },
    ],
  };
  return {
    fontSize: 10,
    layout: officeTable(),
    table: {
      headerRows: 0,
      widths: [half, half],
      body: [
        [
          facts([
            ['Surat dari', short(data.sender, 90)],
            ['Nomor surat', short(letterNumber, 60)],
            ['Tanggal surat', datedOn === null ? '' : formatLongDate(datedOn)],
            ['Lampiran', attachments === 0 ? '-' : String(attachments)],
          ]),
          { stack: [received as Content, natures] },
        ],
        [{ colSpan: 2, text: [{ text: 'Hal: ', bold: true }, short(data.subject, 200)] }, ''],
      ],
    },
  };
}

function instructionBlock({ instructions }: DispositionSheetData): Content {
  const third = Math.ceil(instructions.length / 3);
  return {
    margin: [0, 8, 0, 0],
    fontSize: 10,
    layout: officeTable(),
    table: {
      headerRows: 0,
      widths: resolveWidths(['*']),
      body: [
        [
          {
            stack: [
              { text: 'Dengan hormat agar:', bold: true, margin: [0, 0, 0, 2] },
              {
                columnGap: 8,
                columns: [0, 1, 2].map((part) => ({
                  stack: instructions
                    .slice(part * third, (part + 1) * third)
                    .map(({ name, isTicked }) => tick({ name: short(name, 26), isTicked })),
                })),
              },
            ],
          },
        ],
      ],
    },
  };
}

/** One sheet, F4 standing: the letter, the boxes, and the rows in which it is passed on. */
export function dispositionSheet(data: DispositionSheetData): PageRun {
  const shown = data.dispositions.slice(0, ROWS_AT_MOST);
  const hidden = data.dispositions.length - shown.length;
  const blank = Math.max(0, ROWS_AT_LEAST - shown.length);
  const letters = Math.min(LETTERS_OF_A_ROW, Math.floor(LETTERS_OF_ALL_ROWS / Math.max(1, shown.length)));
  return officePages(`Lembar disposisi, agenda ${data.agenda}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Lembar disposisi', []),
    head(data),
    instructionBlock(data),
    {
      margin: [0, 8, 0, 0],
      stack: [
        listTable({
          widths: [60, 82, '*', 66, 44],
          headings: ['Dari', 'Diteruskan kepada', 'Isi disposisi', 'Tanggal, tenggat', 'Paraf'],
          fontSize: 9,
          rowHeight: ROW_HEIGHT,
          rows: [
            ...shown.map((row) => [
              short(row.fromWhom, 40),
              short(row.toWhom, 60),
              {
                stack: [
                  short(row.what, letters),
                  ...(row.done === '' ? [] : [{ text: `Selesai ${short(row.done, 44)}`, italics: true }]),
                ],
              },
              {
                stack: [
                  formatShortDate(row.givenOn),
                  ...(row.dueOn === null ? [] : [`s.d. ${formatShortDate(row.dueOn)}`]),
                ],
              },
              '',
            ]),
            ...Array.from({ length: blank }, () => ['', '', '', '', '']),
          ],
        }),
      ],
    },
    {
      margin: [0, 6, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      text: [
        ...(hidden > 0 ? [`${hidden} disposisi lain tercatat di program. `] : []),
        `Dicetak ${formatLongDate(data.printedOn)} dari agenda surat masuk. Kembalikan lembar ini bersama suratnya.`,
      ],
    },
  ]);
}

export const dispositionSheetDocument: DocumentDefinition<DispositionSheetData> = {
  pages: (data) => [dispositionSheet(data)],
};
