import { formatInteger } from '#rules/numbers.ts';
import type { PageRun } from './layout/definition.ts';
import { letterhead } from './layout/letterhead.ts';
import type { Letterhead } from './layout/letterhead.ts';
import { officePages, paperTitle } from './layout/office-page.ts';
import { F4, OFFICE_MARGINS } from './layout/paper.ts';
import type { PaperState } from './layout/sample-mark.ts';
import { signatureBlock } from './layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from './layout/signature-block.ts';
import { headerCell, numberCell, officeTable, textCell } from './layout/table-style.ts';

/** Receipt (tanda terima piagam): who took each certificate, filled in by hand at the hand-over. */
export interface AwardReceiptListData extends PaperState {
  readonly bookYear: number;
  readonly letterhead: Letterhead;
  readonly recipients: readonly { readonly cooperativeName: string; readonly certificateNumber: string }[];
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
}

/** Room for a signature by hand, in points (12 mm). */
const ROW_HEIGHT = 34;

/** Receipt list, F4 portrait; empty columns for receiver, position, day and signature. */
export function awardReceiptList(data: AwardReceiptListData): PageRun {
  const count = formatInteger(data.recipients.length);
  return officePages(F4, `Tanda terima piagam Tahun Buku ${data.bookYear}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Tanda terima piagam penghargaan', [`Tahun Buku ${data.bookYear}`]),
    {
      layout: officeTable(),
      fontSize: 9.5,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [18, '*', 84, 60, 52, 74],
        heights: (row: number) => (row === 0 ? 'auto' : ROW_HEIGHT),
        body: [
          ['No.', 'Koperasi', 'Penerima', 'Jabatan', 'Tanggal', 'Tanda tangan'].map(headerCell),
          ...data.recipients.map((recipient, index) => [
            numberCell(String(index + 1)),
            { stack: [recipient.cooperativeName, { text: recipient.certificateNumber, fontSize: 8 }] },
            ...Array.from({ length: 4 }, () => textCell('')),
          ]),
        ],
      },
    },
    signatureBlock(
      { text: `Jumlah piagam yang diserahkan: ${count} lembar.`, margin: [0, 10, 0, 0] },
      data.placeAndDate,
      data.signatory,
    ),
  ]);
}
