import type { FaceChoice } from './faces.ts';

/** What a builder may ask of the fonts; given by the renderer, so that builders stay free of files. */
export interface TextMeasure {
  /** Width in points of one line, shaped and kerned as it will be printed. */
  readonly widthOf: (text: string, face: FaceChoice, size: number) => number;
  /** Distance between two lines set solid, in points. */
  readonly lineHeightOf: (face: FaceChoice, size: number) => number;
}
