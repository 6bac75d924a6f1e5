import type { Content } from 'pdfmake/interfaces';
import { PROOF_LABEL } from '#rules/proof/verdict.ts';
import { INK } from './ink.ts';
import { mm } from './paper.ts';
import { qrGrid, qrInFlow, rimOf } from './qr-grid.ts';
import type { QrGrid } from './qr-grid.ts';

/** The proof of one paper, sealed with it. */
export interface PaperProof {
  /** The text of the QR. */
  readonly payload: string;
  /** "7K3M-Q9TD-2XNB". */
  readonly shortCode: string;
}

/** The code without its quiet rim, points: large enough for a scan of 150 dpi, small enough to stay a footnote. */
export const CODE_SIZE = mm(28);
const TEXT_GAP = 3;
const LEADING = 1.2;
/** Height of the four lines beside the code, so that they end level with it. */
const WORDS_HEIGHT = 44;

/** Who checks a paper, in two lines. */
export const PROOF_CHECKERS = [
  'Periksa dengan program Meja Koperasi',
  'atau halaman pemeriksa dari dinas.',
] as const;

interface ProofLine {
  readonly text: string;
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly characterSpacing?: number;
  readonly color?: string;
  /** Room above and below. */
  readonly margin?: number;
}

/** The label, the code for typing, and who checks it. */
const wordsBeside = ({ shortCode }: PaperProof): readonly ProofLine[] => [
  { text: PROOF_LABEL, bold: true, fontSize: 8.5 },
  { text: shortCode, bold: true, fontSize: 10.5, characterSpacing: 0.4, margin: 2 },
  ...PROOF_CHECKERS.map((text) => ({ text, fontSize: 7.5, color: INK.quiet })),
];

/** What a page needs for its proof: the drawn code and the words beside it. */
export interface ProofMark {
  readonly figures: readonly QrGrid[];
  readonly content: Content[];
}

/**
 * The proof at the lower left of a certificate: code, its plain name, the short code for typing. `left` is the edge of
 * the text, `bottom` the line the code stands on; both in points of the page.
 */
export function proofMark(proof: PaperProof, left: number, bottom: number): ProofMark {
  // The rim hangs out around it, so that the dark code stands on the edge of the text.
  const grid = qrGrid(proof.payload, left, bottom - CODE_SIZE, CODE_SIZE);
  const textLeft = left + CODE_SIZE + rimOf(grid) + TEXT_GAP;
  const words = wordsBeside(proof);
  let y = bottom - WORDS_HEIGHT;
  return {
    figures: [grid],
    content: words.map(({ margin = 0, ...line }) => {
      const place = { x: textLeft, y: y + margin };
      y = place.y + line.fontSize * LEADING + margin;
      return { ...line, font: 'Arimo', noWrap: true, absolutePosition: place };
    }),
  };
}

/** Room of the words beside a code in the flow, points. */
export const WORDS_WIDTH = 150;

/** The same in the flow of a letter, `top` points below what stands above. */
export function proofInFlow(proof: PaperProof, top: number): Content {
  return {
    margin: [0, top, 0, 0],
    columnGap: TEXT_GAP * 3,
    columns: [
      { width: CODE_SIZE, stack: [qrInFlow(proof.payload, CODE_SIZE)] },
      {
        width: WORDS_WIDTH,
        font: 'Arimo',
        lineHeight: 1,
        margin: [0, CODE_SIZE - WORDS_HEIGHT, 0, 0],
        stack: wordsBeside(proof).map(({ margin = 0, ...line }): Content => ({
          ...line,
          margin: [0, margin, 0, 0],
        })),
      },
    ],
  };
}
