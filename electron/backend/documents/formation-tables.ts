import type { Content, TableCell } from 'pdfmake/interfaces';
import type { DocumentState } from '#rules/formation.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { Reason } from '#rules/reason.ts';
import { headerCell, numberCell, officeTable, textCell } from './layout/table-style.ts';

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

function section(title: string, widths: (number | '*')[], body: TableCell[][]): Content[] {
  return [
    { text: title, bold: true, margin: [0, 6, 0, 4], headlineLevel: 1 },
    {
      margin: [0, 0, 0, 6],
      fontSize: 9.5,
      layout: officeTable(),
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body },
    },
  ];
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
  return section(
    'Pendiri',
    [20, 118, 92, 30, '*'],
    [
      ['No.', 'Nama', 'NIK', 'Umur', 'Hasil pemeriksaan'].map(headerCell),
      ...founders.map((founder, index) => [
        numberCell(String(index + 1)),
        textCell(founder.name),
        textCell(founder.nik || '-'),
        numberCell(founder.age === null ? '-' : String(founder.age)),
        founderVerdict(founder),
      ]),
    ],
  );
}

/** Founding cooperatives of a sekunder. */
export function founderCooperativeTable(names: readonly string[]): Content {
  return section(
    'Koperasi pendiri',
    [20, '*'],
    [
      ['No.', 'Nama koperasi'].map(headerCell),
      ...names.map((name, index) => [numberCell(String(index + 1)), textCell(name)]),
    ],
  );
}

/** Documents of the file: there, missing or not needed, with day and note. */
export function documentTable(documents: readonly CheckedDocument[]): Content {
  return section(
    'Kelengkapan dokumen',
    [20, '*', 62, 58, 110],
    [
      ['No.', 'Dokumen', 'Keadaan', 'Tanggal', 'Catatan'].map(headerCell),
      ...documents.map((document, index) => [
        numberCell(String(index + 1)),
        textCell(document.isRequired ? document.name : `${document.name} (tidak wajib)`),
        textCell(STATE_NAMES[document.state], document.isRequired && document.state === 'missing'),
        textCell(document.on ? formatShortDate(document.on) : '-'),
        textCell(document.note || '-'),
      ]),
    ],
  );
}
