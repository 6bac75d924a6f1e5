import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { narrowedTo, numberCell, textCell } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface EvaluationListRow {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly grade: string;
  readonly report: string;
  readonly onTime: string;
  readonly business: string;
  readonly activity: string;
  readonly localClass: string;
  readonly predicate: string;
  readonly certificate: string;
}

/** The evaluation of one book year, kecamatan by kecamatan, every word as it is printed. */
export interface EvaluationListData extends PaperState {
  readonly bookYear: number;
  readonly letterhead: Letterhead;
  readonly cutOffOn: PlainDate;
  /** "Ditutup 20 November 2026, versi 1" or that it is still open. */
  readonly state: string;
  /** What activity and class mean here; a class is never printed without its definition. */
  readonly definitions: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    /** How many of each grade and class. */
    readonly counts: string;
    readonly rows: readonly EvaluationListRow[];
  }[];
  /** Of all kecamatan together, as the counts of each. */
  readonly sum: string;
  /** Null while the year is open: what may still change is not signed. */
  readonly signing: { readonly place: PlaceAndDate; readonly signatory: Signatory } | null;
}

const MARGINS: Margins = { left: mm(20), top: mm(18), right: mm(20), bottom: mm(18) };
/** Made for this sheet; on a narrower one every column gives something. */
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const FONT_SIZE = 8.5;
const LEGAL_ENTITY_COLUMN = 2;
/** Of the notes, of the sum under them, and of the signature. */
const [NOTE_SIZE, SUM_SIZE, SIGNATURE_SIZE] = [8, 10, 11];
const COLUMNS = [
  ['No.', 22],
  ['Nama koperasi', '*'],
  ['Nomor badan hukum', 120],
  ['Grade', 34],
  ['RAT', 50],
  ['Tepat waktu', 36],
  ['Usaha berjalan', 44],
  ['Keaktifan', 56],
  ['Kelas dinas', 64],
  ['Predikat kesehatan', 70],
  ['Sertifikat NIK', 71],
] as const;

/** Under the last kecamatan: all of them together, and who answers for it. */
function ending({ sum, signing }: EvaluationListData, notes: Content): Content {
  const total: Content = {
    text: `Seluruh kecamatan: ${sum}.`,
    bold: true,
    fontSize: SUM_SIZE,
    margin: [0, 6, 0, 0],
  };
  const closing: Content = { stack: [notes, total] };
  return signing === null
    ? closing
    : { stack: [signatureBlock(closing, signing.place, signing.signatory)], fontSize: SIGNATURE_SIZE };
}

/** Lying, each kecamatan on pages of its own; the header row stands on every page. */
export function* evaluationList(data: EvaluationListData, measure: TextMeasure): Generator<PageRun> {
  const { officeName } = data.letterhead;
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  const widths = narrowedTo(
    COLUMNS.map(([, column]) => column),
    MADE_FOR,
    width,
  );
  const numberWidth = Number(widths[LEGAL_ENTITY_COLUMN]);
  const source = `Sumber: register ${officeName}. Data sampai ${formatLongDate(data.cutOffOn)}. ${data.state}.`;
  const notes: Content = {
    color: INK.quiet,
    fontSize: NOTE_SIZE,
    margin: [0, 5, 0, 0],
    stack: [source, ...data.definitions].map((text) => ({ text, margin: [0, 1, 0, 0] })),
  };
  for (const [place, group] of data.groups.entries()) {
    const list: ListTable = {
      headings: COLUMNS.map(([heading]) => heading),
      widths,
      textWidth: width,
      fontSize: FONT_SIZE,
      rows: group.rows.map((row, index) => [
        numberCell(String(index + 1)),
        textCell(row.name),
        textCell(
          breakIdentifier(
            row.legalEntityNumber || '-',
            { face: { font: 'Arimo' }, size: FONT_SIZE, width: numberWidth },
            measure,
          ),
        ),
        { text: row.grade, bold: true, alignment: 'center' },
        ...[row.report, row.onTime, row.business, row.activity, row.localClass, row.predicate].map((text) =>
          textCell(text),
        ),
        textCell(row.certificate),
      ]),
    };
    const isLast = place === data.groups.length - 1;
    yield {
      paper,
      margins: MARGINS,
      defaultStyle: { font: 'Arimo', fontSize: 10, lineHeight: 1.1 },
      content: [
        letterhead(data.letterhead, paper, MARGINS),
        paperTitle(`Daftar evaluasi koperasi tahun buku ${data.bookYear}`, [group.title, group.counts]),
        listTableWithEnding(list, isLast ? ending(data, notes) : notes, NOTE_SIZE),
      ],
      footer: pageFooter(
        `${officeName} · Evaluasi tahun buku ${data.bookYear} · ${group.title}`,
        MARGINS,
        width,
      ),
      ...sampleMarks(data),
    };
  }
}

export const evaluationListDocument: DocumentDefinition<EvaluationListData> = {
  pages: evaluationList,
};
