import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell } from '../layout/table-style.ts';
import { TICK_BOX, tickBox } from '../layout/tick-box.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface TodoDifference {
  readonly label: string;
  /** As people read it; empty where that side says nothing. */
  readonly here: string;
  readonly there: string;
}

export interface TodoRow {
  readonly name: string;
  /** Numbers and village, as far as they are known. */
  readonly about: string;
  /** "Berbeda", "Hanya di sana". */
  readonly kind: string;
  readonly differences: readonly TodoDifference[];
  /** What there is to say in sentences. */
  readonly sentences: readonly string[];
  /** Whom to call: chair, masked telephone, officer. */
  readonly contacts: readonly string[];
  /** What came of it so far; empty while nothing did. */
  readonly state: string;
}

/** What is to be put right between the register and another system's list, kecamatan by kecamatan, to be ticked off. */
export interface ReconcileTodoData extends PaperState {
  readonly letterhead: Letterhead;
  /** How the other system is called. */
  readonly source: string;
  /** "Ekspor 1 Oktober 2025, 1.046 baris", and the filter. */
  readonly subtitles: readonly string[];
  readonly districts: readonly { readonly name: string; readonly rows: readonly TodoRow[] }[];
  /** Under every sheet: file, export date, day of the matching. */
  readonly sourceLine: string;
}

const TITLE = 'Daftar tindak lanjut pencocokan data';
const MARGINS: Margins = { left: mm(18), top: mm(15), right: mm(18), bottom: mm(20) };
const FONT_SIZE = 9;
/** A row is never torn apart, so it must stay shorter than a page. */
const SHOWN_DIFFERENCES = 8;
const SHOWN_LETTERS = 60;

function said(value: string): string {
  if (value === '') return '(kosong)';
  return value.length > SHOWN_LETTERS ? `${value.slice(0, SHOWN_LETTERS)}…` : value;
}

function findingCell(row: TodoRow, source: string): TableCell {
  const shown = row.differences.slice(0, SHOWN_DIFFERENCES);
  const more = row.differences.length - shown.length;
  return {
    stack: [
      { text: row.kind, bold: true },
      ...row.sentences,
      ...shown.map(({ label, here, there }): Content => ({
        text: [
          `${label}: di sini `,
          { text: said(here), bold: true },
          `; ${source} `,
          { text: said(there), bold: true },
        ],
      })),
      ...(more > 0 ? [`dan ${formatInteger(more)} isian lain; lihat di layar Pencocokan`] : []),
    ],
  };
}

function rowCells(row: TodoRow, index: number, source: string): TableCell[] {
  return [
    tickBox(false),
    numberCell(String(index + 1)),
    {
      stack: [
        { text: row.name, bold: true },
        ...(row.about === '' ? [] : [{ text: row.about, fontSize: 8 }]),
      ],
    },
    findingCell(row, source),
    { stack: row.contacts.length === 0 ? ['-'] : [...row.contacts] },
    row.state === '' ? '' : { text: row.state, italics: true },
  ];
}

function districtPages(data: ReconcileTodoData, index: number): Content {
  const district = data.districts[index];
  if (!district) return [];
  const paper = lyingSheet(data.letterhead);
  return {
    ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    stack: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle(`${TITLE} dengan ${data.source}`, [
        ...data.subtitles,
        `${district.name}: ${formatInteger(district.rows.length)} temuan`,
      ]),
      listTable({
        widths: [TICK_BOX + 2, 22, 200, '*', 150, 110],
        headings: ['', 'No.', `Koperasi, ${district.name}`, 'Temuan', 'Hubungi', 'Tindak lanjut'],
        fontSize: FONT_SIZE,
        textWidth: textWidth(paper, MARGINS),
        rowHeight: 26,
        rows: district.rows.map((row, place) => rowCells(row, place, data.source)),
      }),
    ],
  };
}

/** The to-do list, lying; every kecamatan begins a sheet, its headings stand on each. */
export function reconcileTodoList(data: ReconcileTodoData): PageRun {
  const paper = lyingSheet(data.letterhead);
  const nothing: Content = [
    letterhead(data.letterhead, paper, MARGINS),
    paperTitle(`${TITLE} dengan ${data.source}`, data.subtitles),
    { text: 'Tidak ada temuan yang sesuai dengan saringan.', alignment: 'center' },
  ];
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: FONT_SIZE, lineHeight: 1.1 },
    content:
      data.districts.length === 0
        ? nothing
        : data.districts.map((_district, index) => districtPages(data, index)),
    // On every sheet: those of different kecamatan go to different hands.
    footer: pageFooter(data.sourceLine, MARGINS, textWidth(paper, MARGINS)),
    ...sampleMarks(data),
  };
}

export const reconcileTodoListDocument: DocumentDefinition<ReconcileTodoData> = {
  pages: (data) => [reconcileTodoList(data)],
};
