import type { Content } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/numbers.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { PageRun } from './layout/definition.ts';
import { officePages, paperTitle } from './layout/office-page.ts';
import { F4 } from './layout/paper.ts';
import type { PaperState } from './layout/sample-mark.ts';
import { signatureBlock } from './layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from './layout/signature-block.ts';
import { headerCell, numberCell, officeTable, textCell } from './layout/table-style.ts';

/** Annex of the decision (lampiran SK) that names who receives an award. */
export interface AwardDecreeListData extends PaperState {
  readonly bookYear: number;
  readonly decree: {
    /** Whose decision, "Keputusan Kepala Dinas Koperasi dan UKM Kabupaten Kutai Timur". */
    readonly title: string;
    /** Empty while the decision has no number yet: a line is left for it. */
    readonly number: string;
    readonly on: PlainDate | null;
  };
  readonly recipients: readonly {
    readonly cooperativeName: string;
    readonly legalEntityNumber: string;
    readonly districtName: string;
    readonly certificateNumber: string;
  }[];
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
}

const TO_BE_FILLED = '............................................';

function decreeHead(data: AwardDecreeListData): Content {
  const row = (label: string, value: string) => [label, ':', value];
  return {
    margin: [150, 0, 0, 16],
    fontSize: 10,
    stack: [
      { text: `LAMPIRAN ${data.decree.title.toUpperCase()}` },
      {
        layout: 'noBorders',
        table: {
          widths: [54, 4, '*'],
          body: [
            row('NOMOR', data.decree.number || TO_BE_FILLED),
            row('TANGGAL', data.decree.on ? formatLongDate(data.decree.on).toUpperCase() : TO_BE_FILLED),
          ],
        },
      },
    ],
  };
}

/** List of the recipients with their certificate numbers, F4 portrait; the header row stands on every page. */
export function awardDecreeList(data: AwardDecreeListData): PageRun {
  const count = formatInteger(data.recipients.length);
  return officePages(F4, `Lampiran penerima penghargaan Tahun Buku ${data.bookYear}`, data, [
    decreeHead(data),
    paperTitle('Daftar koperasi penerima penghargaan', [`Tahun Buku ${data.bookYear}`]),
    {
      layout: officeTable(),
      fontSize: 10,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [20, '*', 105, 78, 92],
        body: [
          ['No.', 'Nama koperasi', 'Nomor badan hukum', 'Kecamatan', 'Nomor piagam'].map(headerCell),
          ...data.recipients.map((recipient, index) => [
            numberCell(String(index + 1)),
            textCell(recipient.cooperativeName),
            textCell(recipient.legalEntityNumber || '-'),
            textCell(recipient.districtName || '-'),
            textCell(recipient.certificateNumber),
          ]),
        ],
      },
    },
    signatureBlock(
      { text: `Jumlah penerima: ${count} koperasi.`, margin: [0, 10, 0, 0] },
      data.placeAndDate,
      data.signatory,
    ),
  ]);
}
