import type { Content } from 'pdfmake/interfaces';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { A3, F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { Signatory } from '../layout/signature-block.ts';
import { signaturePair } from '../layout/signature-pair.ts';
import { renjaColumnsTable } from './renja-columns.ts';
import type { RenjaTableParts } from './renja-columns.ts';

/** The evaluation of what a year's plan (Renja) came to: Tabel E.81 of Permendagri 86/2017. */
export interface RenjaTableData extends PaperState, RenjaTableParts {
  readonly sheet: 'A3' | 'F4';
  /** "Dinas Koperasi … Kabupaten Kutai Timur". */
  readonly office: string;
  /** "Triwulan III 2025". */
  readonly period: string;
  readonly standing: string;
  readonly notes: readonly string[];
  /** "Sangatta, 30 September 2025". */
  readonly placeAndDay: string;
  readonly preparedBy: Signatory;
  readonly evaluatedBy: Signatory;
}

/** The form has 12 mm below; the line with the page count needs a little more than a printer leaves white. */
const MARGINS: Margins = { left: mm(15), top: mm(10), right: mm(10), bottom: mm(15) };
const [SIZE, QUIET, TITLE] = [8, 7, 11];
/** Columns 5 to 14 by their place; F4 is parted after column 7. */
const LAST = 9;
const PARTED_AFTER = 2;

function titleOf({ office, period, standing }: RenjaTableData): Content {
  return {
    margin: [0, 0, 0, 6],
    stack: [
      { text: 'Tabel E.81', alignment: 'right', fontSize: QUIET, color: INK.quiet },
      {
        text: 'EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH',
        alignment: 'center',
        bold: true,
        fontSize: TITLE,
      },
      { text: office.toUpperCase(), alignment: 'center', bold: true },
      { text: period, alignment: 'center' },
      { text: standing, alignment: 'center' },
    ],
  };
}

function endingOf(data: RenjaTableData): Content {
  const { notes, placeAndDay, preparedBy, evaluatedBy } = data;
  const said: Content = {
    margin: [0, 4, 0, 0],
    fontSize: QUIET,
    color: INK.quiet,
    stack: notes.map((text) => ({ text })),
  };
  return signaturePair(
    said,
    [
      { above: [placeAndDay, 'Disusun'], signatory: preparedBy },
      { above: ['', 'Dievaluasi'], signatory: evaluatedBy },
    ],
    SIZE,
  );
}

export function renjaTable(data: RenjaTableData): PageRun {
  const paper = landscape(data.sheet === 'A3' ? A3 : F4);
  const width = textWidth(paper, MARGINS);
  const table = (from: number, until: number): Content =>
    renjaColumnsTable(data, { from, until, hasDivision: until === LAST }, width);
  const tables: readonly Content[] =
    data.sheet === 'A3'
      ? [table(0, LAST)]
      : [table(0, PARTED_AFTER), { text: '', pageBreak: 'after' }, table(PARTED_AFTER + 1, LAST)];
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: SIZE, lineHeight: 1.1 },
    footer: pageFooter(`Evaluasi hasil Renja ${data.period}`, MARGINS, width),
    ...sampleMarks(data),
    content: [
      titleOf(data),
      ...(data.rows.length === 0
        ? [{ text: 'Belum ada indikator pada tahun ini.', alignment: 'center' as const }]
        : tables),
      endingOf(data),
    ],
  };
}

export const renjaTableDocument: DocumentDefinition<RenjaTableData> = {
  pages: (data) => [renjaTable(data)],
};
