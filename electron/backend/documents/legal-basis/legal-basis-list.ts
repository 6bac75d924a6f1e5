import type { Content } from 'pdfmake/interfaces';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';

/** The library of legal bases, or the part of it that a filter leaves. */
export interface LegalBasisListData extends PaperState {
  readonly letterhead: Letterhead;
  /** What is left out by the filter, as a line; empty when nothing is. */
  readonly selection: string;
  readonly rows: readonly {
    readonly citation: string;
    readonly inForceFrom: PlainDate;
    readonly inForceUntil: PlainDate | null;
    /** Verified or not, in words. */
    readonly state: string;
  }[];
  /** Law of the region that is still to be recorded, one a line. */
  readonly missing: readonly string[];
  /** The day the citations are of. */
  readonly on: PlainDate;
}

function period(from: PlainDate, until: PlainDate | null): string {
  return until === null
    ? `sejak ${formatShortDate(from)}`
    : `${formatShortDate(from)} sampai ${formatShortDate(until)}`;
}

const note = (text: string): Content => ({ text, margin: [0, 6, 0, 0], fontSize: 9, color: INK.quiet });

export function legalBasisList(data: LegalBasisListData): PageRun {
  const { rows, selection, missing, on } = data;
  return officePages(`Dasar hukum, ${formatLongDate(on)}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar dasar hukum', [
      `Kutipan menurut keadaan ${formatLongDate(on)}`,
      ...(selection === '' ? [] : [selection]),
    ]),
    rows.length === 0
      ? { text: 'Tidak ada dasar hukum yang cocok.', alignment: 'center' }
      : listTable({
          widths: [20, '*', 76, 70],
          headings: ['No.', 'Dasar hukum', 'Berlaku', 'Keadaan'],
          fontSize: 9,
          rows: rows.map((row, index) => [
            numberCell(String(index + 1)),
            textCell(row.citation),
            textCell(period(row.inForceFrom, row.inForceUntil)),
            textCell(row.state),
          ]),
        }),
    ...missing.map((what) => note(`Belum ada: ${what}.`)),
  ]);
}

export const legalBasisListDocument: DocumentDefinition<LegalBasisListData> = {
  pages: (data) => [legalBasisList(data)],
};
