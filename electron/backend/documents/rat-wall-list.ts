import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PageRun } from './layout/definition.ts';
import { INK } from './layout/ink.ts';
import { letterhead } from './layout/letterhead.ts';
import type { Letterhead } from './layout/letterhead.ts';
import { paperTitle } from './layout/office-page.ts';
import { pageFooter } from './layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from './layout/paper.ts';
import type { Margins } from './layout/paper.ts';
import { sampleMarks } from './layout/sample-mark.ts';
import type { PaperState } from './layout/sample-mark.ts';
import { HAIR, headerCell, numberCell, officeTable, PADDING_ACROSS, textCell } from './layout/table-style.ts';

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

/** Readable from an arm's length, in points. */
const FONT_SIZE = 11;
/** Safe also on the narrower F4: at least 20 mm at the sides. */
const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(20), bottom: mm(20) };
const HEADINGS = ['No.', 'Nama koperasi', 'Tahap terakhir', 'Tanggal', 'Batas laporan', 'Keterangan'];
/** The name takes what is left. */
const WIDTHS = { landscape: [26, 0, 110, 74, 74, 190], portrait: [24, 0, 84, 66, 66, 110] } as const;

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

/** The list of one kecamatan; its name and the headings stand on every page it takes. */
function districtTable(
  { name, rows }: RatWallListData['districts'][number],
  widths: readonly number[],
): Content {
  const banner: TableCell[] = [
    {
      text: `${name} (${rows.length} koperasi)`,
      colSpan: widths.length,
      bold: true,
      fontSize: FONT_SIZE + 2,
    },
    ...widths.slice(1).map(() => ({ text: '' })),
  ];
  return {
    fontSize: FONT_SIZE,
    layout: officeTable({ paddingDown: 4 }),
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [banner, HEADINGS.map(headerCell), ...rows.map(rowCells)],
    },
  };
}

/** The wall list, F4 lying or standing. */
export function ratWallList(data: RatWallListData): PageRun {
  const paper = data.isLandscape ? landscape(F4) : F4;
  const width = textWidth(paper, MARGINS);
  const widths = widthsFor(data, width);
  // Made anew for each table: pdfmake keeps the place it drew a node at in the node itself.
  const source = (): Content => ({ text: data.source, fontSize: 9, color: INK.quiet, margin: [0, 4, 0, 12] });
  const sections = data.districts.map((district, index): Content => ({
    stack: [districtTable(district, widths), source()],
    ...(index > 0 && data.isOneSheetEach ? { pageBreak: 'before' as const } : {}),
  }));
  const nothing: Content = [{ text: 'Tidak ada koperasi yang cocok.' }, source()];
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: FONT_SIZE, lineHeight: 1.1 },
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle(data.title, data.subtitles),
      ...(sections.length === 0 ? [nothing] : sections),
    ],
    footer: pageFooter(`${data.title}, ${data.subtitles.join(', ')}`, MARGINS, width),
    ...sampleMarks(data),
  };
}
