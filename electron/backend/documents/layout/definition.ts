import type { Content, DynamicContent, Style, Watermark } from 'pdfmake/interfaces';
import type { Artwork } from './artwork.ts';
import type { Margins, Paper } from './paper.ts';
import type { QrGrid } from './qr-grid.ts';

/** One run of pages; a document is one or more runs behind each other in one file. */
export interface PageRun {
  readonly paper: Paper;
  readonly margins: Margins;
  readonly defaultStyle: Style;
  readonly content: Content;
  /** Drawn under every page of the run. */
  readonly artwork?: Artwork;
  /** Drawn on the run's first page alone, above the artwork and under the text: what no other page shares. */
  readonly figures?: readonly QrGrid[];
  readonly header?: DynamicContent;
  readonly footer?: DynamicContent;
  readonly watermark?: Watermark;
  /** The same pages set closer, step by step; taken where that saves the last page. */
  readonly tighter?: readonly (() => PageRun)[];
  /** Set as release 0.1.0 set it: its lines may break anywhere. Only for papers that were sealed so. */
  readonly isFirstForm?: boolean;
}
