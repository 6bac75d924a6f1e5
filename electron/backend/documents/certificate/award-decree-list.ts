import type { Content } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { breakIdentifier } from '../layout/break-identifier.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import {
  labelledLines,
  OFFICE_FONT_SIZE,
  OFFICE_TEXT_WIDTH,
  officePages,
  paperTitle,
  titledAgain,
} from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import { inItsForm } from '../layout/paper-form.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
import type { ListTable } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import {
  storedDay,
  storedLetterhead,
  storedPaperState,
  storedPlaceAndDate,
  storedSignatory,
} from '../layout/stored-shape.ts';

/**
 * Who receives an award under which certificate number. The annex of the decision (lampiran) is a part of the decision's
 * own letter; until there was one this list stood in for it, and papers sealed then still say so.
 */
export interface AwardDecreeListData extends PaperState {
  readonly bookYear: number;
  /** Left out in papers that were sealed as an annex. */
  readonly letterhead?: Letterhead;
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

const HEAD_INDENT = 150;

const TITLE = 'Daftar penerima penghargaan dan nomor piagam';

/** Head of the annex that the list once was. */
function annexHead(data: AwardDecreeListData): Content {
  const { title, number, on } = data.decree;
  const lines = [
    ['NOMOR', number || TO_BE_FILLED],
    ['TANGGAL', on ? formatLongDate(on).toUpperCase() : TO_BE_FILLED],
  ] as const;
  return {
    margin: [HEAD_INDENT, 0, 0, 16],
    fontSize: 10,
    stack: [`LAMPIRAN ${title.toUpperCase()}`, labelledLines(lines, 54, OFFICE_TEXT_WIDTH - HEAD_INDENT)],
  };
}

const FONT_SIZE = 9;
const LEGAL_ENTITY_WIDTH = 104;
const NUMBER_WIDTH = { first: 112, now: 128 };
/** "Sangatta Selatan" and "Muara Ancalong" stand on one line. */
const DISTRICT_WIDTH = 80;

/** List of the recipients with their certificate numbers, F4 portrait; the header row stands on every page. */
export function awardDecreeList(data: AwardDecreeListData, measure: TextMeasure): PageRun {
  const count = formatInteger(data.recipients.length);
  const isFirst = data.paperForm === undefined;
  const numberWidth = isFirst ? NUMBER_WIDTH.first : NUMBER_WIDTH.now;
  const identifier = (text: string, width: number) =>
    textCell(breakIdentifier(text, { face: { font: 'Arimo' }, size: FONT_SIZE, width }, measure));
  const list: ListTable = {
    widths: isFirst
      ? [18, '*', LEGAL_ENTITY_WIDTH, 64, numberWidth]
      : [18, '*', LEGAL_ENTITY_WIDTH, DISTRICT_WIDTH, numberWidth],
    headings: ['No.', 'Nama koperasi', 'Nomor badan hukum', 'Kecamatan', 'Nomor piagam'],
    fontSize: FONT_SIZE,
    rows: data.recipients.map((recipient, index) => [
      numberCell(String(index + 1)),
      textCell(recipient.cooperativeName),
      identifier(recipient.legalEntityNumber || '-', LEGAL_ENTITY_WIDTH),
      textCell(recipient.districtName || '-'),
      identifier(recipient.certificateNumber, numberWidth),
    ]),
  };
  const total: Content = { text: `Jumlah penerima: ${count} koperasi.`, margin: [0, 10, 0, 0] };
  const year = `Tahun Buku ${data.bookYear}`;
  const ended = listTableWithEnding(
    list,
    signatureBlock(total, data.placeAndDate, data.signatory),
    OFFICE_FONT_SIZE,
  );
  if (isFirst) {
    return officePages(`Lampiran penerima penghargaan ${year}`, data, [
      annexHead(data),
      paperTitle('Daftar koperasi penerima penghargaan', [year]),
      ended,
    ]);
  }
  const run = officePages(`Daftar penerima penghargaan ${year}`, data, [
    data.letterhead ? letterhead(data.letterhead, F4, OFFICE_MARGINS) : [],
    paperTitle(TITLE, [year]),
    ended,
  ]);
  return titledAgain(run, `${TITLE} ${year}`);
}

const stored = z.looseObject({
  ...storedPaperState,
  bookYear: z.number(),
  letterhead: storedLetterhead.exactOptional(),
  decree: z.looseObject({ title: z.string(), number: z.string(), on: storedDay.nullable() }),
  recipients: z.array(
    z.looseObject({
      cooperativeName: z.string(),
      legalEntityNumber: z.string(),
      districtName: z.string(),
      certificateNumber: z.string(),
    }),
  ),
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
}) satisfies z.ZodType<AwardDecreeListData>;

export const awardDecreeListDocument: SealedDefinition<AwardDecreeListData> = {
  pages: (data, measure) => [inItsForm(awardDecreeList(data, measure), data)],
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
