import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface PrintedOverlap {
  readonly kind: string;
  readonly message: string;
  /** "640804******0001"; empty where none is known. */
  readonly niks: readonly string[];
  readonly clarification: { readonly note: string; readonly on: PlainDate; readonly officer: string } | null;
}

/** What is to be clarified about people, personal numbers masked; a column is left for the answer. */
export interface PeopleOverlapData extends PaperState {
  readonly letterhead: Letterhead;
  readonly overlaps: readonly PrintedOverlap[];
  readonly source: string;
  readonly cutOffOn: PlainDate;
}

const answer = ({ clarification }: PrintedOverlap): string =>
  clarification
    ? `${formatShortDate(clarification.on)}, ${clarification.officer}: ${clarification.note}`
    : '';

export function peopleOverlapList(data: PeopleOverlapData): PageRun {
  return officePages(`Daftar klarifikasi, ${formatLongDate(data.cutOffOn)}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar klarifikasi pengurus dan pengawas', [
      'Daftar ini bahan bertanya kepada yang bersangkutan, bukan temuan pelanggaran',
    ]),
    data.overlaps.length === 0
      ? { text: 'Tidak ada yang perlu diklarifikasi.', alignment: 'center' }
      : listTable({
          widths: [20, 84, '*', 122],
          headings: ['No.', 'Hal', 'Keterangan', 'Hasil klarifikasi'],
          fontSize: 9,
          rowHeight: 30,
          rows: data.overlaps.map((overlap, index) => [
            numberCell(String(index + 1)),
            textCell(overlap.kind),
            textCell(
              [overlap.message, ...overlap.niks.filter(Boolean).map((nik) => `NIK KTP ${nik}`)].join(' '),
            ),
            textCell(answer(overlap)),
          ]),
        }),
    {
      margin: [0, 6, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      text: `Sumber: ${data.source}. Data sampai ${formatLongDate(data.cutOffOn)}.`,
    },
  ]);
}

export const peopleOverlapListDocument: DocumentDefinition<PeopleOverlapData> = {
  pages: (data) => [peopleOverlapList(data)],
};
