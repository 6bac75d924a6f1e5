import type { Content } from 'pdfmake/interfaces';
import { formatLongDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { FormationForm } from '#rules/formation/formation.ts';
import type { Reason } from '#rules/value/reason.ts';
import { documentTable, founderCooperativeTable, founderTable } from './formation-tables.ts';
import type { CheckedDocument, CheckedFounder } from './formation-tables.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** A formation file as it was checked: identity, verdict, founders, documents, and the rule of the meeting's day. */
export interface FormationChecklistData extends PaperState {
  readonly letterhead: Letterhead;
  readonly name: string;
  readonly form: FormationForm;
  readonly kind: string;
  readonly pattern: string;
  /** Seat in words, "Desa Sangatta Utara, Kecamatan Sangatta Utara". */
  readonly seat: string;
  readonly meetingOn: PlainDate;
  readonly founders: readonly CheckedFounder[];
  /** Founding cooperatives of a sekunder; empty for a primer. */
  readonly founderCooperatives: readonly string[];
  readonly documents: readonly CheckedDocument[];
  readonly verdict: {
    readonly qualified: number;
    readonly entered: number;
    readonly required: number;
    readonly isReadyToSubmit: boolean;
    /** Reasons about the file as a whole. */
    readonly reasons: readonly Reason[];
  };
  readonly rule: { readonly basis: string; readonly inForceFrom: PlainDate };
  readonly placeAndDate: PlaceAndDate;
  readonly checker: Signatory;
}

const FORM_NAMES = { primer: 'Primer', sekunder: 'Sekunder' } as const satisfies Record<
  FormationForm,
  string
>;

function identity(data: FormationChecklistData): Content {
  const lines = [
    ['Nama koperasi', data.name],
    ['Bentuk, jenis, pola', `${FORM_NAMES[data.form]}, ${data.kind}, ${data.pattern}`],
    ['Tempat kedudukan', data.seat],
    ['Rapat pembentukan', formatWeekdayDate(data.meetingOn)],
  ] as const;
  return { margin: [0, 0, 0, 8], stack: [labelledLines(lines, 112, OFFICE_TEXT_WIDTH)] };
}

/** "Memenuhi 8 dari 10 orang pendiri (perlu 9)." */
function countSentence(data: FormationChecklistData): string {
  const unit = data.form === 'primer' ? 'orang pendiri' : 'koperasi pendiri';
  const { qualified, entered, required } = data.verdict;
  return `Memenuhi ${qualified} dari ${entered} ${unit} (perlu ${required}).`;
}

/** Padding of the verdict box and the bar at its left, in points. */
const [BOX_PADDING, BAR_WIDTH] = [10, 3];

function verdictBox(data: FormationChecklistData): Content {
  const { isReadyToSubmit, reasons } = data.verdict;
  return {
    margin: [0, 0, 0, 6],
    table: {
      widths: [OFFICE_TEXT_WIDTH - 2 * BOX_PADDING - BAR_WIDTH],
      body: [
        [
          {
            stack: [
              { text: isReadyToSubmit ? 'SIAP DIAJUKAN' : 'BELUM SIAP DIAJUKAN', bold: true },
              countSentence(data),
              ...(reasons.length === 0 ? [] : [{ ul: reasons.map(({ message }) => message), fontSize: 10 }]),
            ],
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (index) => (index === 0 ? BAR_WIDTH : 0),
      vLineColor: () => (isReadyToSubmit ? INK.green : INK.text),
      fillColor: () => INK.headerShade,
      paddingLeft: () => BOX_PADDING,
      paddingRight: () => BOX_PADDING,
      paddingTop: () => 6,
      paddingBottom: () => 6,
    },
  };
}

function legalBasis(data: FormationChecklistData): Content {
  return {
    margin: [0, 10, 0, 0],
    alignment: 'justify',
    text: `Diperiksa terhadap ${data.rule.basis}, yang berlaku sejak ${formatLongDate(data.rule.inForceFrom)}, menurut keadaan pada tanggal rapat pembentukan. Daftar periksa ini membantu kelengkapan berkas dan bukan keputusan pengesahan badan hukum.`,
  };
}

/** Checklist of a formation file, F4 portrait. */
export function formationChecklist(data: FormationChecklistData): PageRun {
  return officePages(`Daftar periksa pembentukan: ${data.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar periksa pembentukan koperasi', []),
    identity(data),
    verdictBox(data),
    ...(data.founders.length === 0 ? [] : [founderTable(data.founders)]),
    ...(data.founderCooperatives.length === 0 ? [] : [founderCooperativeTable(data.founderCooperatives)]),
    documentTable(data.documents, signatureBlock(legalBasis(data), data.placeAndDate, data.checker)),
  ]);
}

export const formationChecklistDocument: DocumentDefinition<FormationChecklistData> = {
  pages: (data) => [formationChecklist(data)],
};
