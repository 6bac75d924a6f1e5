import { formatLongDate } from '#rules/value/indonesian-date.ts';
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

/** What was awarded to the office itself. */
export interface AwardReceivedListData extends PaperState {
  readonly letterhead: Letterhead;
  readonly rows: readonly {
    readonly receivedOn: PlainDate;
    readonly name: string;
    readonly giver: string;
    readonly level: string;
    /** Number, place and remarks, a line each. */
    readonly remarks: readonly string[];
  }[];
  readonly printedOn: PlainDate;
}

export function awardReceivedList(data: AwardReceivedListData): PageRun {
  const { rows, printedOn } = data;
  return officePages('Penghargaan yang diterima', data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Penghargaan yang diterima', [`Keadaan ${formatLongDate(printedOn)}`]),
    rows.length === 0
      ? { text: 'Belum ada penghargaan yang tercatat.', alignment: 'center' }
      : listTable({
          widths: [20, 70, '*', 120, 66],
          headings: ['No.', 'Tanggal', 'Penghargaan', 'Pemberi', 'Tingkat'],
          fontSize: 9,
          rows: rows.map((row, index) => [
            numberCell(String(index + 1)),
            textCell(formatLongDate(row.receivedOn)),
            { stack: [row.name, ...row.remarks.map((text) => ({ text, color: INK.quiet }))] },
            textCell(row.giver),
            textCell(row.level),
          ]),
        }),
  ]);
}

export const awardReceivedListDocument: DocumentDefinition<AwardReceivedListData> = {
  pages: (data) => [awardReceivedList(data)],
};
