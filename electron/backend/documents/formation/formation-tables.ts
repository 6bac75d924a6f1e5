import type { Content, TableCell } from 'pdfmake/interfaces';
import type { DocumentState } from '#rules/formation/formation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { OFFICE_FONT_SIZE } from '../layout/office-page.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

export interface CheckedFounder {
  readonly name: string;
  /** NIK KTP as it may be shown to the reader: masked or whole, the caller decides. */
  readonly nik: string;
  /** Age in whole years on the day of the meeting; null without a birth date. */
  readonly age: number | null;
  readonly qualifies: boolean;
  readonly reasons: readonly Reason[];
}

export interface CheckedDocument {
  readonly name: string;
  readonly isRequired: boolean;
  readonly state: DocumentState;
  readonly on: PlainDate | null;
  readonly note: string;
}

const STATE_NAMES = {
  present: 'Ada',
  missing: 'Tidak ada',
  not_needed: 'Tidak perlu',
} as const satisfies Record<DocumentState, string>;

const FONT_SIZE = 9.5;

function sectionTitle(title: string): Content {
  return { text: title, bold: true, margin: [0, 8, 0, 4] };
}

function founderVerdict(founder: CheckedFounder): TableCell {
  return {
    stack: [
      { text: founder.qualifies ? 'Memenuhi' : 'Tidak memenuhi', bold: !founder.qualifies },
      ...founder.reasons.map(({ level, message }) => ({
        text: level === 'warning' ? `Perhatian: ${message}` : message,
        fontSize: 8.5,
      })),
    ],
  };
}

/** Founders with age on the meeting's day and the verdict on each. */
export function founderTable(founders: readonly CheckedFounder[]): Content {
  return [
    sectionTitle('Pendiri'),
    listTable({
      widths: [20, 118, 92, 30, '*'],
      headings: ['No.', 'Nama', 'NIK', 'Umur', 'Hasil pemeriksaan'],
      fontSize: FONT_SIZE,
      rows: founders.map((founder, index) => [
        numberCell(String(index + 1)),
        textCell(founder.name),
        textCell(founder.nik || '-'),
        numberCell(founder.age === null ? '-' : String(founder.age)),
        founderVerdict(founder),
      ]),
    }),
  ];
}

/** Founding cooperatives of a sekunder. */
export function founderCooperativeTable(names: readonly string[]): Content {
  return [
    sectionTitle('Koperasi pendiri'),
    listTable({
      widths: [20, '*'],
      headings: ['No.', 'Nama koperasi'],
      fontSize: FONT_SIZE,
      rows: names.map((name, index) => [numberCell(String(index + 1)), textCell(name)]),
    }),
  ];
}

/** Documents of the file: there, missing or not needed, with day and note; then the ending of the paper. */
export function documentTable(documents: readonly CheckedDocument[], ending: Content): Content {
  const list: ListTable = {
    widths: [20, '*', 58, 54, 110],
    headings: ['No.', 'Dokumen', 'Keadaan', 'Tanggal', 'Catatan'],
    fontSize: FONT_SIZE,
    rows: documents.map((document, index) => [
      numberCell(String(index + 1)),
      textCell(document.isRequired ? document.name : `${document.name} (tidak wajib)`),
      textCell(STATE_NAMES[document.state], document.isRequired && document.state === 'missing'),
      textCell(document.on ? formatShortDate(document.on) : '-'),
      textCell(document.note || '-'),
    ]),
  };
  return [sectionTitle('Kelengkapan dokumen'), listTableWithEnding(list, ending, OFFICE_FONT_SIZE)];
}
