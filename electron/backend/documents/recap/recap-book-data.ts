import type { BarChart } from '#contract/chart/bar-chart.ts';
import type { LineChart } from '#contract/chart/line-chart.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import type { PaperTable } from './recap-paper-table.ts';

export interface Headline {
  readonly value: string;
  readonly caption: string;
  /** Quiet line below: "52,40 persen dari seluruhnya"; may be empty. */
  readonly detail: string;
}

export type BookPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'headlines'; readonly headlines: readonly Headline[] }
  /** `note` is printed before the source line when there is something to add. */
  | {
      readonly kind: 'table';
      readonly table: PaperTable;
      readonly note: string;
      /** Source and day of a table that is not of the book's own cut-off day; stands in place of the book's. */
      readonly sourceLine?: string;
    }
  | { readonly kind: 'bars'; readonly title: string; readonly chart: BarChart; readonly note: string }
  | { readonly kind: 'lines'; readonly title: string; readonly chart: LineChart; readonly note: string };

export interface BookChapter {
  readonly title: string;
  readonly parts: readonly BookPart[];
}

/** The annual recap as a book: frozen figures, ready to print. */
export interface RecapBookData extends PaperState {
  readonly year: number;
  readonly letterhead: Letterhead;
  readonly cutOffOn: PlainDate;
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
  readonly source: string;
  readonly foreword: readonly string[];
  readonly chapters: readonly BookChapter[];
  /** What each number means, a sentence each. */
  readonly definitions: readonly string[];
}
