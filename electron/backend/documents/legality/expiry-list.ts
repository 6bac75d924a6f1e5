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

/** What has run out or soon will: permits, certificates, terms of office. */
export interface ExpiryListData extends PaperState {
  readonly letterhead: Letterhead;
  readonly warningDays: number;
  /** What is left out by the filter, as a line; empty when nothing is. */
  readonly selection: string;
  readonly rows: readonly {
    readonly cooperativeName: string;
    readonly districtName: string;
    readonly what: string;
    readonly number: string;
    readonly until: PlainDate;
    readonly stateText: string;
  }[];
  readonly source: string;
  readonly cutOffOn: PlainDate;
}

export function expiryList(data: ExpiryListData): PageRun {
  return officePages(`Masa berlaku, ${formatLongDate(data.cutOffOn)}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar masa berlaku', [
      `Sudah berakhir atau berakhir dalam ${data.warningDays} hari sejak ${formatLongDate(data.cutOffOn)}`,
      ...(data.selection === '' ? [] : [data.selection]),
    ]),
    data.rows.length === 0
      ? { text: 'Tidak ada yang berakhir dalam jangka waktu itu.', alignment: 'center' }
      : listTable({
          widths: [20, '*', 62, 92, 48, 66],
          headings: ['No.', 'Koperasi', 'Kecamatan', 'Yang berakhir', 'Sampai', 'Keadaan'],
          fontSize: 9,
          rows: data.rows.map((row, index) => [
            numberCell(String(index + 1)),
            textCell(row.cooperativeName),
            textCell(row.districtName),
            textCell([row.what, row.number].filter(Boolean).join(', ')),
            textCell(formatShortDate(row.until)),
            textCell(row.stateText),
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

export const expiryListDocument: DocumentDefinition<ExpiryListData> = {
  pages: (data) => [expiryList(data)],
};
