import type { Content } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { OFFICE_FONT_SIZE, officePages, paperTitle, titledAgain } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import { inItsForm } from '../layout/paper-form.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import {
  storedLetterhead,
  storedPaperState,
  storedPlaceAndDate,
  storedSignatory,
} from '../layout/stored-shape.ts';

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

type Columns = Pick<ListTable, 'widths' | 'headings'>;
const FIRST_COLUMNS: Columns = {
  widths: [18, '*', 88, 64, 52, 78],
  headings: ['No.', 'Koperasi', 'Penerima', 'Jabatan', 'Tanggal', 'Tanda tangan'],
};
/** One column for whoever receives: long names of cooperatives need the room. */
const COLUMNS: Columns = {
  widths: [18, '*', 100, 46, 84],
  headings: ['No.', 'Koperasi dan nomor piagam', 'Nama dan jabatan penerima', 'Tanggal', 'Tanda tangan'],
};

const TITLE = 'Tanda terima piagam penghargaan';

/** Receipt list, F4 portrait; empty columns for receiver, position, day and signature. */
export function awardReceiptList(data: AwardReceiptListData): PageRun {
  const count = formatInteger(data.recipients.length);
  const { widths, headings } = data.paperForm === undefined ? FIRST_COLUMNS : COLUMNS;
  const list: ListTable = {
    widths,
    headings,
    fontSize: 9.5,
    rowHeight: ROW_HEIGHT,
    rows: data.recipients.map((recipient, index) => [
      numberCell(String(index + 1)),
      { stack: [recipient.cooperativeName, { text: recipient.certificateNumber, fontSize: 8 }] },
      ...Array.from({ length: headings.length - 2 }, () => textCell('')),
    ]),
  };
  const total: Content = { text: `Jumlah piagam yang diserahkan: ${count} lembar.`, margin: [0, 10, 0, 0] };
  const run = officePages(`Tanda terima piagam Tahun Buku ${data.bookYear}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle(TITLE, [`Tahun Buku ${data.bookYear}`]),
    listTableWithEnding(list, signatureBlock(total, data.placeAndDate, data.signatory), OFFICE_FONT_SIZE),
  ]);
  return data.paperForm === undefined ? run : titledAgain(run, `${TITLE} Tahun Buku ${data.bookYear}`);
}

const stored = z.looseObject({
  ...storedPaperState,
  bookYear: z.number(),
  letterhead: storedLetterhead,
  recipients: z.array(z.looseObject({ cooperativeName: z.string(), certificateNumber: z.string() })),
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
}) satisfies z.ZodType<AwardReceiptListData>;

export const awardReceiptListDocument: SealedDefinition<AwardReceiptListData> = {
  pages: (data) => [inItsForm(awardReceiptList(data), data)],
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
