import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { listTable, textCell } from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

interface AssessmentLine {
  readonly label: string;
  readonly isRequired: boolean;
  readonly isMet: boolean;
  readonly value: string;
  readonly limit: string;
  readonly basis: string;
}

interface AssessmentSheet {
  readonly cooperativeName: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  readonly isEligible: boolean;
  readonly lines: readonly AssessmentLine[];
  /** The word of a person above the rule, or null. */
  readonly decision: {
    readonly isIncluded: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** Assessment sheets of an award (lembar penilaian): each cooperative with every criterion, value, limit and basis. */
export interface AwardAssessmentData extends PaperState {
  readonly bookYear: number;
  readonly letterhead: Letterhead;
  readonly judgedOn: PlainDate;
  readonly sheets: readonly AssessmentSheet[];
  readonly placeAndDate: PlaceAndDate;
  readonly reviewer: Signatory;
}

const FONT_SIZE = 9.5;

/** Met or not in words; one that was not asked says so, because it decided nothing. */
function verdictCell({ isMet, isRequired }: AssessmentLine): TableCell {
  const verdict = isMet ? 'Terpenuhi' : 'Tidak terpenuhi';
  if (isRequired) return { text: verdict, bold: true, color: isMet ? INK.green : INK.text };
  return { stack: [verdict, { text: 'tidak disyaratkan', fontSize: 8, color: INK.quiet }] };
}

function criteriaTable(lines: readonly AssessmentLine[]): Content {
  return listTable({
    widths: [18, 74, 80, '*', 100, 58],
    headings: ['No.', 'Syarat', 'Keadaan', 'Batas', 'Dasar', 'Putusan'],
    fontSize: FONT_SIZE,
    // Eight criteria, all failed, and the signature still stand on one sheet.
    paddingDown: 2,
    rows: lines.map((line, index) => [
      { text: String(index + 1), alignment: 'right' },
      textCell(line.label, true),
      textCell(line.value),
      textCell(line.limit),
      { text: line.basis, fontSize: 8 },
      verdictCell(line),
    ]),
  });
}

/** Padding of the conclusion and the bar at its left, in points. */
const [BOX_PADDING, BAR_WIDTH] = [10, 3];

/** By the rule, or by the word of a person: the paper must not call eligible whom the rule refused. */
function conclusionWord(isEligible: boolean, decision: AssessmentSheet['decision']): string {
  if (decision !== null) return `${decision.isIncluded ? 'DIIKUTKAN' : 'TIDAK DIIKUTKAN'} ATAS KEPUTUSAN`;
  return isEligible ? 'LAYAK MENERIMA PENGHARGAAN' : 'BELUM LAYAK MENERIMA PENGHARGAAN';
}

function conclusion({ isEligible, lines: criteria, decision }: AssessmentSheet): Content {
  const word = conclusionWord(isEligible, decision);
  const lines: Content[] = [{ text: `Kesimpulan: ${word}`, bold: true }];
  const failed = criteria.filter(({ isRequired, isMet }) => isRequired && !isMet).map(({ label }) => label);
  if (failed.length > 0)
    lines.push({ text: `Tidak terpenuhi: ${failed.join('; ')}.`, fontSize: 10, margin: [0, 3, 0, 0] });
  if (decision !== null) {
    const done = decision.isIncluded ? 'Diikutkan' : 'Tidak diikutkan';
    lines.push({
      text: `${done} atas keputusan ${decision.by} pada ${decision.at}, alasan: ${decision.reason}`,
      fontSize: 10,
      margin: [0, 3, 0, 0],
    });
  }
  return {
    margin: [0, 8, 0, 0],
    table: { widths: [OFFICE_TEXT_WIDTH - 2 * BOX_PADDING - BAR_WIDTH], body: [[{ stack: lines }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (index) => (index === 0 ? BAR_WIDTH : 0),
      vLineColor: () => (isEligible ? INK.green : INK.text),
      fillColor: () => INK.headerShade,
      paddingLeft: () => BOX_PADDING,
      paddingRight: () => BOX_PADDING,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}

function sheetPage(data: AwardAssessmentData, sheet: AssessmentSheet): PageRun {
  const identity = [
    ['Nama koperasi', sheet.cooperativeName],
    ['Nomor badan hukum', sheet.legalEntityNumber || '-'],
    ['Kecamatan', sheet.districtName || '-'],
    ['Dinilai pada', formatLongDate(data.judgedOn)],
  ] as const;
  const closing: Content = {
    text: 'Dihitung dari register menurut aturan tahun buku tersebut; bukti tersimpan pada catatan koperasi.',
    fontSize: 9,
    margin: [0, 6, 0, 0],
  };
  return officePages(`Lembar penilaian Tahun Buku ${data.bookYear}: ${sheet.cooperativeName}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Lembar penilaian penghargaan koperasi', [`Tahun Buku ${data.bookYear}`]),
    { margin: [0, 0, 0, 10], stack: [labelledLines(identity, 112, OFFICE_TEXT_WIDTH)] },
    criteriaTable(sheet.lines),
    conclusion(sheet),
    signatureBlock(closing, data.placeAndDate, data.reviewer),
  ]);
}

/** One page run for each cooperative, F4 portrait, made as it is printed: a register may be large. */
export function* awardAssessment(data: AwardAssessmentData): Iterable<PageRun> {
  for (const sheet of data.sheets) yield sheetPage(data, sheet);
}

export const awardAssessmentDocument: DocumentDefinition<AwardAssessmentData> = {
  pages: awardAssessment,
};
