import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
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
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { narrowedTo, numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

/** An indicator as the table prints it: every figure is text already. */
export interface PrintedIndicator {
  readonly code: string;
  readonly name: string;
  /** "Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100". */
  readonly counted: string;
  readonly unit: string;
  readonly target: string;
  /** I to IV, then the year. */
  readonly values: readonly string[];
  readonly achievement: string;
  /** "sangat tinggi"; empty without an achievement. */
  readonly scale: string;
  readonly causes: string;
  readonly efforts: string;
}

/** What a quarter or a year reached of its targets, by programme. */
export interface PerformanceTableData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Triwulan III 2025". */
  readonly period: string;
  /** "Dibekukan 30 September 2025 oleh …", or up to when was counted. */
  readonly standing: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly PrintedIndicator[] }[];
  readonly notes: readonly string[];
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(15), bottom: mm(16) };
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const WIDTHS = [40, '*', 42, 46, 42, 42, 42, 42, 46, 56, 140] as const;
const FONT_SIZE = 8.5;
const HEADINGS = [
  'Kode',
  'Indikator dan rumusnya',
  'Satuan',
  'Target',
  'TW I',
  'TW II',
  'TW III',
  'TW IV',
  'Setahun',
  'Capaian (%)',
  'Penyebab dan upaya',
];

const quiet = (text: string): Content => ({ text, color: INK.quiet, fontSize: 8 });

/** A programme across the whole table. */
const groupRow = (title: string): TableCell[] => [
  { text: title, bold: true, colSpan: HEADINGS.length },
  ...HEADINGS.slice(1).map((): TableCell => ({})),
];

const words = ({ causes, efforts }: PrintedIndicator): TableCell => ({
  stack: [
    ...(causes === '' ? [] : [`Penyebab: ${causes}`]),
    ...(efforts === '' ? [] : [`Upaya: ${efforts}`]),
  ],
});

function indicatorRow(row: PrintedIndicator): TableCell[] {
  return [
    textCell(row.code),
    { stack: [row.name, quiet(row.counted)] },
    textCell(row.unit),
    // "60,00 (setahun)": the word below the figure, for which alone the column has room.
    { stack: row.target.split(' '), alignment: 'right' },
    ...row.values.map((value) => numberCell(value)),
    {
      stack: [{ text: row.achievement, bold: true }, ...(row.scale === '' ? [] : [quiet(row.scale)])],
      alignment: 'right',
    },
    words(row),
  ];
}

export function performanceTable(data: PerformanceTableData): PageRun {
  const { period, standing, groups, notes } = data;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const ending = signatureBlock(
    { stack: notes.map((text) => quiet(text)), margin: [0, 6, 0, 0] },
    data.placeAndDate,
    data.signatory,
  );
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: OFFICE_FONT_SIZE, lineHeight: 1.1 },
    footer: pageFooter(`Capaian kinerja ${period}`, MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Capaian indikator kinerja', [period, standing]),
      groups.length === 0
        ? { stack: [{ text: 'Belum ada indikator pada tahun ini.', alignment: 'center' }, ending] }
        : listTableWithEnding(
            {
              widths: narrowedTo(WIDTHS, MADE_FOR, width),
              headings: HEADINGS,
              fontSize: FONT_SIZE,
              textWidth: width,
              rows: groups.flatMap(({ title, rows }) => [groupRow(title), ...rows.map(indicatorRow)]),
            },
            ending,
            OFFICE_FONT_SIZE,
          ),
      { text: `Dicetak ${formatLongDate(data.printedOn)}.`, fontSize: 8, color: INK.quiet },
    ],
  };
}

export const performanceTableDocument: DocumentDefinition<PerformanceTableData> = {
  pages: (data) => [performanceTable(data)],
};
