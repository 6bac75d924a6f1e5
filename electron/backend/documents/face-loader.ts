import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Face } from './layout/faces.ts';
import { withoutTies } from './layout/unbroken.ts';
import { partOf } from './pdfmake-part.ts';
import { openTrueType } from './font/true-type-file.ts';
import { cutSubset } from './font/true-type-subset.ts';

const PdfDocument = partOf(pdfDocumentModule);

/** A font file parsed once; parsing is the slowest part of a small document, so it outlives the document. */
export interface LoadedFace {
  readonly sample: EmbeddedFont;
  readonly embedIn: (document: object, id: string) => EmbeddedFont;
}
export type FaceLoader = (face: Face) => LoadedFace;

/** Widths of lines are kept between documents up to this number a face: the search for even lines asks again and again. */
const MAX_LINE_WIDTHS = 2000;

/** Shaped words are kept between documents up to this number a face: names and figures of one office repeat. */
const MAX_SHAPED_WORDS = 20_000;

function loadFace(file: string): LoadedFace {
  const bytes = readFileSync(file);
  const trueType = openTrueType(bytes);
  const scratch = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false);
  // pdfkit has no option for a font cut otherwise or for how many words it keeps; its class of a font lets both be set.
  const { font: parsed, constructor: EmbeddedFont } = scratch.font(bytes)._font;
  // Told by what is shaped: to count what is kept, for each document anew, takes longer the more is kept.
  let shaped = 0;

  const lineWidths = new Map<string, number>();

  class PrintingFont extends EmbeddedFont {
    /** Ties are for breaking lines: a face measures and prints what is left when they are gone. */
    override layout(text: string, ...more: readonly unknown[]): object {
      return super.layout(withoutTies(text), ...more);
    }

    override widthOfString(text: string, size: number, features?: unknown): number {
      if (features) return super.widthOfString(text, size, features);
      let atThousand = lineWidths.get(text);
      if (atThousand === undefined) {
        atThousand = super.widthOfString(text, 1000);
        if (lineWidths.size >= MAX_LINE_WIDTHS) lineWidths.clear();
        lineWidths.set(text, atThousand);
      }
      return atThousand * (size / 1000);
    }

    override layoutRun(text: string, features?: unknown): object {
      shaped += 1;
      return super.layoutRun(text, features);
    }
  }

  const sample = new PrintingFont(scratch, parsed, 'F1');
  const embedIn = (document: object, id: string) => {
    if (shaped > MAX_SHAPED_WORDS) {
      sample.layoutCache = Object.create(null) as Record<string, unknown>;
      shaped = 0;
    }
    const font = new PrintingFont(document, parsed, id);
    font.layoutCache = sample.layoutCache;
    font.subset = cutSubset(trueType);
    return font;
  };
  return { sample, embedIn };
}

/** The shipped faces by need, each read once. */
export function createFaceLoader(fontFolder: string): FaceLoader {
  const loaded = new Map<Face, LoadedFace>();
  return (face) => {
    const found = loaded.get(face) ?? loadFace(join(fontFolder, face.file));
    loaded.set(face, found);
    return found;
  };
}
