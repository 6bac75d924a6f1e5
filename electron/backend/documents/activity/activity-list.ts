import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
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

/** The activities of a year, or the part of them that a filter leaves. */
export interface ActivityListData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Tahun 2025; keadaan menunggu anggaran". */
  readonly selection: string;
  readonly rows: readonly {
    readonly title: string;
    /** Kind, organiser and funds. */
    readonly under: string;
    readonly days: string;
    readonly participants: string;
    readonly planned: number | null;
    readonly spent: number | null;
    readonly state: string;
  }[];
  readonly printedOn: PlainDate;
}

const money = (value: number | null): string => (value === null ? '-' : formatInteger(value));

export function activityList(data: ActivityListData): PageRun {
  const { rows, selection, printedOn } = data;
  return officePages(`Daftar kegiatan, ${selection}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar kegiatan', [selection]),
    rows.length === 0
      ? { text: 'Tidak ada kegiatan yang cocok.', alignment: 'center' }
      : listTable({
          widths: [20, '*', 62, 42, 66, 66, 62],
          headings: ['No.', 'Kegiatan', 'Hari', 'Peserta', 'Rencana (Rp)', 'Realisasi (Rp)', 'Keadaan'],
          fontSize: 9,
          rows: rows.map((row, index) => [
            numberCell(String(index + 1)),
            { stack: [row.title, { text: row.under, color: INK.quiet }] },
            textCell(row.days),
            numberCell(row.participants),
            numberCell(money(row.planned)),
            numberCell(money(row.spent)),
            textCell(row.state),
          ]),
        }),
    {
      margin: [0, 6, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      text: `${formatInteger(rows.length)} kegiatan menurut keadaan ${formatLongDate(printedOn)}. Hanya yang terlaksana dan dilaporkan dihitung sebagai realisasi.`,
    },
  ]);
}

export const activityListDocument: DocumentDefinition<ActivityListData> = {
  pages: (data) => [activityList(data)],
};
