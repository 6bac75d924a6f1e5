import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle, standingSheet } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import {
  FIRM,
  HAIR,
  headerCell,
  numberCell,
  officeTable,
  PADDING_ACROSS,
  textCell,
} from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface RatWallRow {
  readonly name: string;
  readonly legalEntityNumber: string;
  /** The furthest stage and its day, as they are read. */
  readonly stage: string;
  readonly stageOn: string;
  readonly limitOn: string;
  readonly remark: string;
}

/** A list for the wall of the office or a kecamatan: how far each cooperative's RAT of a book year is. */
export interface RatWallListData extends PaperState {
  readonly title: string;
  /** "Tahun Buku 2024", and what was chosen. */
  readonly subtitles: readonly string[];
  readonly letterhead: Letterhead;
  readonly districts: readonly { readonly name: string; readonly rows: readonly RatWallRow[] }[];
  /** Every kecamatan on sheets of its own, to be pinned up apart. */
  readonly isOneSheetEach: boolean;
  readonly isLandscape: boolean;
  /** Source and day of the figures. */
  readonly source: string;
}

/** Readable from an arm's length, in points; a standing sheet has less room across. */
const FONT_SIZE = { landscape: 11, portrait: 9.5 } as const;
/** Above and below the text of a row, in points. */
const ROW_PADDING = 4;
/** The kecamatan and the headings. */
const HEADER_ROWS = 2;
/** Safe also on the narrower F4: at least 20 mm at the sides. */
const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(20), bottom: mm(20) };
const HEADINGS = ['No.', 'Nama koperasi', 'Tahap terakhir', 'Tanggal', 'Batas laporan', 'Keterangan'];
/** The name takes what is left. */
const WIDTHS = { landscape: [26, 0, 110, 74, 74, 190], portrait: [20, 0, 72, 58, 58, 86] } as const;

const fontSizeOf = (isLandscape: boolean) => (isLandscape ? FONT_SIZE.landscape : FONT_SIZE.portrait);

function widthsFor(data: RatWallListData, width: number): number[] {
  const widths = data.isLandscape ? WIDTHS.landscape : WIDTHS.portrait;
  const edges = widths.length * 2 * PADDING_ACROSS + (widths.length + 1) * HAIR;
  const left = width - edges - widths.reduce<number>((sum, one) => sum + one, 0);
  return widths.map((one) => (one === 0 ? left : one));
}

function rowCells(row: RatWallRow, index: number): TableCell[] {
  return [
    numberCell(String(index + 1)),
    {
      stack: [
        { text: row.name, bold: true },
        { text: row.legalEntityNumber, fontSize: 8.5 },
      ],
    },
    textCell(row.stage),
    textCell(row.stageOn),
    textCell(row.limitOn),
    textCell(row.remark),
  ];
}

/** From inside a cell back to the outer edge of its table. */
const TO_TABLE_EDGE = -(PADDING_ACROSS + HAIR);

/** The last row and the source line below it as one cell: pdfmake cannot keep a table's end with what follows it. */
function lastRowWithSource(row: TableCell[], widths: readonly number[], source: string): TableCell[] {
  const inner: CustomTableLayout = {
    ...officeTable({ paddingDown: ROW_PADDING }),
    hLineWidth: (index) => (index === 0 ? 0 : FIRM),
    fillColor: () => null,
  };
  return [
    {
      colSpan: widths.length,
      border: [false, false, false, false],
      margin: [TO_TABLE_EDGE, 0, TO_TABLE_EDGE, 0],
      stack: [
        { layout: inner, table: { widths: [...widths], body: [row] } },
        { text: source, fontSize: 9, color: INK.quiet, margin: [0, 4, 0, 12] },
      ],
    },
    ...widths.slice(1).map(() => ({ text: '' })),
  ];
}

/** The list of one kecamatan; its name and the headings stand on every page it takes. */
function districtTable(
  { name, rows }: RatWallListData['districts'][number],
  widths: readonly number[],
  { title, subtitles, source, isLandscape }: RatWallListData,
): Content {
  const fontSize = fontSizeOf(isLandscape);
  const banner: TableCell[] = [
    {
      colSpan: widths.length,
      stack: [
        { text: `${name} (${rows.length} koperasi)`, bold: true, fontSize: fontSize + 2 },
        // Sheets that hang apart from each other still say what they are.
        { text: [title, ...subtitles].join(', '), fontSize: 8.5 },
      ],
    },
    ...widths.slice(1).map(() => ({ text: '' })),
  ];
  const cells = rows.map(rowCells);
  const last = cells.at(-1) ?? [];
  const endRow = cells.length + HEADER_ROWS - 1;
  const padding = (row: number) => (row === endRow ? 0 : ROW_PADDING);
  return {
    fontSize,
    layout: { ...officeTable(), paddingTop: padding, paddingBottom: padding },
    table: {
      headerRows: HEADER_ROWS,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        banner,
        HEADINGS.map(headerCell),
        ...cells.slice(0, -1),
        lastRowWithSource(last, widths, source),
      ],
    },
  };
}

/** The wall list, lying or standing. */
export function ratWallList(data: RatWallListData): PageRun {
  const paper = data.isLandscape ? lyingSheet(data.letterhead) : standingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const widths = widthsFor(data, width);
  const sections = data.districts.map((district, index): Content => ({
    stack: [districtTable(district, widths, data)],
    ...(index > 0 && data.isOneSheetEach ? { pageBreak: 'before' as const } : {}),
  }));
  const nothing: Content = [{ text: 'Tidak ada koperasi yang cocok.' }, { text: data.source, fontSize: 9 }];
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: fontSizeOf(data.isLandscape), lineHeight: 1.1 },
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle(data.title, data.subtitles),
      ...(sections.length === 0 ? [nothing] : sections),
    ],
    footer: pageFooter(`${data.title}, ${data.subtitles.join(', ')}`, MARGINS, width),
    ...sampleMarks(data),
  };
}

export const ratWallListDocument: DocumentDefinition<RatWallListData> = {
  pages: (data) => [ratWallList(data)],
};
