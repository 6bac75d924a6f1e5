import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
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

/** Cooperatives to invite next, in the order of need. */
export interface CandidateListData extends PaperState {
  readonly letterhead: Letterhead;
  /** "Semua kecamatan; 5 tempat per kecamatan". */
  readonly selection: string;
  readonly rows: readonly {
    readonly name: string;
    readonly district: string;
    /** Null: never, as far as is recorded. */
    readonly lastOn: PlainDate | null;
    readonly times: number;
    readonly isWithinQuota: boolean;
    readonly reasons: string;
  }[];
  readonly printedOn: PlainDate;
}

export function candidateList(data: CandidateListData): PageRun {
  const { rows, selection, printedOn } = data;
  const never = rows.filter(({ lastOn }) => lastOn === null).length;
  return officePages('Calon peserta pelatihan', data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Calon peserta pelatihan', [selection, `Keadaan ${formatLongDate(printedOn)}`]),
    rows.length === 0
      ? { text: 'Tidak ada koperasi aktif menurut pilihan ini.', alignment: 'center' }
      : listTable({
          widths: [24, '*', 84, 62, 28, 40],
          headings: ['No.', 'Koperasi dan alasan', 'Kecamatan', 'Terakhir', 'Kali', 'Kuota'],
          fontSize: 9,
          rows: rows.map((row, index) => [
            numberCell(String(index + 1)),
            { stack: [row.name, { text: row.reasons, color: INK.quiet }] },
            textCell(row.district),
            textCell(row.lastOn === null ? 'belum pernah' : formatShortDate(row.lastOn)),
            numberCell(String(row.times)),
            textCell(row.isWithinQuota ? 'ya' : 'di luar'),
          ]),
        }),
    {
      margin: [0, 6, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      text: `${formatInteger(rows.length)} koperasi aktif, ${formatInteger(never)} belum pernah tercatat dilatih. Urutan: belum pernah, lalu yang paling lama, lalu yang ber-NIB. Dihitung yang hadir sedikitnya satu hari pada kegiatan yang terlaksana.`,
    },
  ]);
}

export const candidateListDocument: DocumentDefinition<CandidateListData> = {
  pages: (data) => [candidateList(data)],
};
