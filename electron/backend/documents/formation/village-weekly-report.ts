import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dashForZero, formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, OFFICE_FONT_SIZE, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, narrowedTo, numberCell, textCell } from '../layout/table-style.ts';

/** Village cooperatives by stage and kecamatan on one sheet, for the head of the region. */
export interface VillageWeeklyData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Bupati Kutai Timur". */
  readonly addressee: string;
  /** Of the figures, in their order. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly number[] }[];
  /** Sums of the columns, proved by whoever made them. */
  readonly total: readonly number[];
  /** Of the sums, as text; empty where a share says nothing. */
  readonly percents: readonly string[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly cutOffOn: PlainDate;
}

const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(15), bottom: mm(16) };
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const FONT_SIZE = 8;
const FIGURE_WIDTH = 51;

const firstCells = (number: string, name: string, isBold = false): TableCell[] => [
  numberCell(number, isBold),
  textCell(name, isBold),
];

const quiet = (text: string): Content => ({ text, fontSize: 8, color: INK.quiet });

export function villageWeeklyReport(data: VillageWeeklyData): PageRun {
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const widths = [18, '*', ...data.headings.map(() => FIGURE_WIDTH)] as const;
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: OFFICE_FONT_SIZE, lineHeight: 1.05 },
    footer: pageFooter(
      `Laporan mingguan Koperasi Merah Putih, ${formatLongDate(data.cutOffOn)}`,
      MARGINS,
      width,
    ),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Laporan mingguan Koperasi Desa/Kelurahan Merah Putih', [
        `Kepada ${data.addressee}, keadaan ${formatLongDate(data.cutOffOn)}`,
      ]),
      listTable({
        widths: narrowedTo(widths, MADE_FOR, width),
        headings: ['No.', 'Kecamatan', ...data.headings],
        fontSize: FONT_SIZE,
        paddingDown: 1,
        textWidth: width,
        rows: [
          ...data.rows.map(({ name, figures }, at) => [
            ...firstCells(String(at + 1), name),
            ...figures.map((figure) => numberCell(dashForZero(figure))),
          ]),
          [
            ...firstCells('', 'Jumlah', true),
            ...data.total.map((figure) => numberCell(formatInteger(figure), true)),
          ],
          [...firstCells('', 'Persen'), ...data.percents.map((percent) => numberCell(percent))],
        ],
      }),
      { margin: [0, 6, 0, 0], fontSize: 9, stack: data.sentences.map((text) => ({ text })) },
      { margin: [0, 4, 0, 0], stack: [...data.notes, `Sumber: ${data.source}.`].map(quiet) },
    ],
  };
}

export const villageWeeklyReportDocument: DocumentDefinition<VillageWeeklyData> = {
  pages: (data) => [villageWeeklyReport(data)],
};
