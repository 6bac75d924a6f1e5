import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
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
  readonly officeName: string;
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
}

const PAPER = landscape(F4);
const MARGINS: Margins = { left: mm(20), top: mm(18), right: mm(20), bottom: mm(18) };
const FONT_SIZE = 8.5;
const LEGAL_ENTITY_WIDTH = 120;
const COLUMNS = [
  ['No.', 22],
  ['Nama koperasi', 166],
  ['Nomor badan hukum', LEGAL_ENTITY_WIDTH],
  ['Grade', 34],
  ['RAT', 50],
  ['Tepat waktu', 36],
  ['Usaha berjalan', 42],
  ['Keaktifan', 56],
  ['Kelas dinas', 64],
  ['Predikat kesehatan', 70],
  ['Sertifikat NIK', 71],
] as const;

/** F4 landscape, each kecamatan on pages of its own; the header row stands on every page. */
export function* evaluationList(data: EvaluationListData, measure: TextMeasure): Generator<PageRun> {
  const source = `Sumber: register ${data.officeName}. Data sampai ${formatLongDate(data.cutOffOn)}. ${data.state}.`;
  const notes: Content = {
    color: INK.quiet,
    margin: [0, 5, 0, 0],
    stack: [source, ...data.definitions].map((text) => ({ text, margin: [0, 1, 0, 0] })),
  };
  for (const group of data.groups) {
    const list: ListTable = {
      headings: COLUMNS.map(([heading]) => heading),
      widths: COLUMNS.map(([, width]) => width),
      fontSize: FONT_SIZE,
      rows: group.rows.map((row, index) => [
        numberCell(String(index + 1)),
        textCell(row.name),
        textCell(
          breakIdentifier(
            row.legalEntityNumber || '-',
            { face: { font: 'Arimo' }, size: FONT_SIZE, width: LEGAL_ENTITY_WIDTH },
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
    yield {
      paper: PAPER,
      margins: MARGINS,
      defaultStyle: { font: 'Arimo', fontSize: 10, lineHeight: 1.1 },
      content: [
        paperTitle(`Daftar evaluasi koperasi tahun buku ${data.bookYear}`, [group.title, group.counts]),
        listTableWithEnding(list, notes, 8),
      ],
      footer: pageFooter(
        `${data.officeName} · Evaluasi tahun buku ${data.bookYear} · ${group.title}`,
        MARGINS,
        textWidth(PAPER, MARGINS),
      ),
      ...sampleMarks(data),
    };
  }
}

export const evaluationListDocument: DocumentDefinition<EvaluationListData> = {
  pages: evaluationList,
};
