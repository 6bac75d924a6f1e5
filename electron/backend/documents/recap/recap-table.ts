import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, OFFICE_MARGINS, textWidth } from '../layout/paper.ts';
import { inItsForm } from '../layout/paper-form.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { hasMoney, ROUNDING_NOTE } from './recap-paper-table.ts';
import type { PaperTable } from './recap-paper-table.ts';
import { notesUnder, recapTableBlock } from './recap-table-block.ts';
import { tableShape } from './recap-table-shape.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import {
  storedDay,
  storedLetterhead,
  storedPaperState,
  storedPlaceAndDate,
  storedSignatory,
} from '../layout/stored-shape.ts';
import { storedTable } from './recap-shape.ts';

/** One recap table on paper of its own. */
export interface RecapTableData extends PaperState {
  readonly letterhead: Letterhead;
  readonly table: PaperTable;
  readonly cutOffOn: PlainDate;
  /** Under the title: what it is frozen as, or that it is not frozen. */
  readonly standing: string;
  /** Which cooperatives are counted. */
  readonly filterSentence: string;
  readonly source: string;
  readonly definitions: readonly string[];
  /** Null on a live table: what is not frozen is not signed. */
  readonly signing: { readonly place: PlaceAndDate; readonly signatory: Signatory } | null;
}

/** Lying sheets only where letters would become too small standing. */
const SMALLEST_STANDING = 8.5;

/** F4, standing where the columns fit, else lying; signed only when it is a frozen figure. */
export function recapTablePaper(data: RecapTableData, measure: TextMeasure): PageRun {
  const isStanding =
    tableShape(data.table, textWidth(F4, OFFICE_MARGINS), measure, SMALLEST_STANDING) !== undefined;
  const paper = isStanding ? F4 : landscape(F4);
  const width = textWidth(paper, OFFICE_MARGINS);
  const cutOff = formatLongDate(data.cutOffOn);
  const notes = [
    `Sumber: ${data.source}. Data sampai ${cutOff}. ${data.filterSentence}`,
    ...(hasMoney(data.table) ? [ROUNDING_NOTE] : []),
  ];
  const { signing } = data;
  const ending: Content | undefined =
    signing === null ? undefined : signatureBlock({ text: '' }, signing.place, signing.signatory);
  return {
    paper,
    margins: OFFICE_MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 10, lineHeight: 1.1 },
    content: [
      letterhead(data.letterhead, paper, OFFICE_MARGINS),
      paperTitle(data.table.title, [`Keadaan sampai ${cutOff}`, data.standing]),
      recapTableBlock(
        {
          table: { ...data.table, title: '' },
          textWidth: width,
          notes,
          explainsDash: data.paperForm !== undefined,
          ...(ending === undefined ? {} : { ending }),
        },
        measure,
      ),
      { text: 'Arti angka', bold: true, fontSize: 8.5, color: INK.quiet },
      notesUnder(data.definitions),
    ],
    footer: pageFooter(data.standing, OFFICE_MARGINS, width),
    ...sampleMarks(data),
  };
}

const stored = z.looseObject({
  ...storedPaperState,
  letterhead: storedLetterhead,
  table: storedTable,
  cutOffOn: storedDay,
  standing: z.string(),
  filterSentence: z.string(),
  source: z.string(),
  definitions: z.array(z.string()),
  signing: z.looseObject({ place: storedPlaceAndDate, signatory: storedSignatory }).nullable(),
}) satisfies z.ZodType<RecapTableData>;

export const recapTableDocument: SealedDefinition<RecapTableData> = {
  pages: (data, measure) => [inItsForm(recapTablePaper(data, measure), data)],
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
