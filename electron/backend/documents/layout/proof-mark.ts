import type { Content } from 'pdfmake/interfaces';
import { encodeQR } from 'qr';
import { PROOF_LABEL } from '#rules/proof-verdict.ts';
import { fill } from './artwork.ts';
import type { Artwork } from './artwork.ts';
import { INK } from './ink.ts';
import { mm } from './paper.ts';

/** The proof of one paper, sealed with it. */
export interface PaperProof {
  /** The text of the QR. */
  readonly payload: string;
  /** "7K3M-Q9TD-2XNB". */
  readonly shortCode: string;
}

/** The code without its quiet rim, points: large enough for a scan of 150 dpi, small enough to stay a footnote. */
const CODE_SIZE = mm(28);
/** White around the code, in modules; readers need four. */
const QUIET = 4;
const TEXT_GAP = 3;
const LEADING = 1.2;
/** Height of the four lines beside the code, so that they end level with it. */
const WORDS_HEIGHT = 44;
/** Readers want the darkest ink there is. */
const BLACK = '#000000';

type Modules = readonly (readonly boolean[])[];

/** Dark and light modules without a rim. */
function modulesOf(text: string): Modules {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The dark modules, a run of neighbours in a row at a time; `size` in points, origin at the top left of the code. */
function darkRuns(modules: Modules, size: number): readonly Rectangle[] {
  const module = size / modules.length;
  const runs: Rectangle[] = [];
  for (const [line, row] of modules.entries()) {
    for (let start = 0; start < row.length; start += 1) {
      if (row[start] !== true || row[start - 1] === true) continue;
      let end = start + 1;
      while (row[end] === true) end += 1;
      runs.push({ x: start * module, y: line * module, w: (end - start) * module, h: module });
    }
  }
  return runs;
}

const rimOf = (modules: Modules, size: number): number => (size / modules.length) * QUIET;

/** The code in black on its white rim; `x` and `y` are the top left corner of the dark square of `size` points. */
function drawing(modules: Modules, x: number, y: number, size: number): Artwork {
  const pathOf = (one: Rectangle) => {
    const [left, top] = [x + one.x, y + one.y].map((place) => place.toFixed(3));
    return `M${left} ${top}H${(x + one.x + one.w).toFixed(3)}V${(y + one.y + one.h).toFixed(3)}H${left}Z`;
  };
  const rim = rimOf(modules, size);
  return [
    fill(pathOf({ x: -rim, y: -rim, w: size + 2 * rim, h: size + 2 * rim }), INK.paper),
    fill(darkRuns(modules, size).map(pathOf).join(''), BLACK),
  ];
}

/** A QR in the flow of a page that is white around it, `size` points square. */
export function qrInFlow(text: string, size: number): Content {
  return {
    canvas: darkRuns(modulesOf(text), size).map((one) => ({ type: 'rect' as const, ...one, color: BLACK })),
  };
}

/** What a page needs for its proof: the drawn code and the words beside it. */
export interface ProofMark {
  readonly figures: Artwork;
  readonly content: Content[];
}

/**
 * The proof at the lower left of a certificate: code, its plain name, the short code for typing. `left` is the edge of
 * the text, `bottom` the line the code stands on; both in points of the page.
 */
export function proofMark(proof: PaperProof, left: number, bottom: number): ProofMark {
  const modules = modulesOf(proof.payload);
  const textLeft = left + CODE_SIZE + rimOf(modules, CODE_SIZE) + TEXT_GAP;
  const words = [
    { text: PROOF_LABEL, bold: true, fontSize: 8.5 },
    { text: proof.shortCode, bold: true, fontSize: 10.5, characterSpacing: 0.4, margin: 2 },
    { text: 'Periksa dengan program Meja Koperasi', fontSize: 7.5, color: INK.quiet },
    { text: 'atau halaman pemeriksa dari dinas.', fontSize: 7.5, color: INK.quiet },
  ];
  let y = bottom - WORDS_HEIGHT;
  return {
    // The rim hangs out around it, so that the dark code stands on the edge of the text.
    figures: drawing(modules, left, bottom - CODE_SIZE, CODE_SIZE),
    content: words.map(({ margin = 0, ...line }) => {
      const place = { x: textLeft, y: y + margin };
      y = place.y + line.fontSize * LEADING + margin;
      return { ...line, font: 'Arimo', noWrap: true, absolutePosition: place };
    }),
  };
}
