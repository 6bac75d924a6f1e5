import type { Content } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recapCover } from './annual-recap-cover.ts';
import { ratTable, recapTable } from './annual-recap-tables.ts';
import type { RatOfBookYear, RecapTable } from './annual-recap-tables.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import { inItsForm } from '../layout/paper-form.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
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
import { storedRecapRow } from './recap-shape.ts';

/** A frozen year, ready to print: every figure and percentage is decided before it comes here. */
export interface AnnualRecapData extends PaperState {
  readonly year: number;
  readonly letterhead: Letterhead;
  readonly cutOffOn: PlainDate;
  /** What counts as active, certified and in progress, in one or two sentences. */
  readonly definition: string;
  readonly source: string;
  readonly tables: readonly RecapTable[];
  readonly ratByBookYear: readonly RatOfBookYear[];
  readonly award: { readonly bookYear: number; readonly recipientCount: number } | null;
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
}

function awardSentence(award: AnnualRecapData['award']): string {
  return award
    ? `Penghargaan Tahun Buku ${award.bookYear} diberikan kepada ${formatInteger(award.recipientCount)} koperasi.`
    : 'Penghargaan belum ditetapkan sampai tanggal batas data.';
}

function closing(data: AnnualRecapData): Content {
  return {
    margin: [0, 6, 0, 0],
    stack: [
      { text: 'Penghargaan', bold: true, margin: [0, 0, 0, 4] },
      { text: awardSentence(data.award), alignment: 'justify' },
    ],
  };
}

/** The annual recap, F4 portrait: a cover without page furniture, then the tables and the signature. */
export function annualRecap(data: AnnualRecapData, measure: TextMeasure): readonly PageRun[] {
  const source = `Sumber: ${data.source}. Data sampai ${formatLongDate(data.cutOffOn)}.`;
  const tables = data.tables.map((table, index) =>
    recapTable(table, index + 1, `${source} ${data.definition}`),
  );
  const rat =
    data.ratByBookYear.length === 0 ? [] : [ratTable(data.ratByBookYear, data.tables.length + 1, source)];
  return [
    recapCover(data, measure),
    officePages(
      `Rekapitulasi koperasi tahun ${data.year}`,
      data,
      [
        letterhead(data.letterhead, F4, OFFICE_MARGINS),
        paperTitle('Rekapitulasi data koperasi', [`Tahun ${data.year}`]),
        ...tables,
        signatureBlock([...rat, closing(data)], data.placeAndDate, data.signatory),
      ],
      'F4',
    ),
  ];
}

const stored = z.looseObject({
  ...storedPaperState,
  year: z.number(),
  letterhead: storedLetterhead,
  cutOffOn: storedDay,
  definition: z.string(),
  source: z.string(),
  tables: z.array(
    z.looseObject({
      title: z.string(),
      groupHeading: z.string(),
      rows: z.array(storedRecapRow),
      total: storedRecapRow,
    }),
  ),
  ratByBookYear: z.array(
    z.looseObject({
      bookYear: z.number(),
      reported: z.number(),
      active: z.number(),
      percentage: z.string(),
    }),
  ),
  award: z.looseObject({ bookYear: z.number(), recipientCount: z.number() }).nullable(),
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
}) satisfies z.ZodType<AnnualRecapData>;

export const annualRecapDocument: SealedDefinition<AnnualRecapData> = {
  pages: (data, measure) => annualRecap(data, measure).map((run) => inItsForm(run, data)),
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
