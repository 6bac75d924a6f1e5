import type { CertificateBlock, CertificateDesign } from '#rules/award/certificate-look.ts';
import type { Artwork } from '../layout/artwork.ts';
import { certificateFrame, FRAME_DEPTH } from './frame/certificate-frame.ts';
import type { FaceChoice } from '../layout/faces.ts';
import { formalFrame } from './frame/frame-formal.ts';
import { modernFrame } from './frame/frame-modern.ts';
import type { InkPair } from '../layout/ink.ts';
import type { Paper } from '../layout/paper.ts';

/** How one kind of line is set. Sizes in points. */
export interface LineStyle {
  readonly face: FaceChoice;
  readonly largest: number;
  readonly smallest: number;
  readonly maxLines: number;
  /** Above the first line. */
  readonly gap: number;
  readonly ink: 'main' | 'text';
  readonly tracking: number;
}

export type FlowBlock = Exclude<CertificateBlock, 'tanda-tangan' | 'kop'> | 'pemerintah' | 'dinas';

/**
 * One design: its frame, the room it leaves for text, and how each block is set. Measures in points.
 *
 * To add one, four steps: its name in rules/award/certificate-look.ts, its frame beside frame/frame-formal.ts, its entry
 * in DESIGNS below, its word in the page's text/certificate.ts. tests/documents/certificate/certificate-design.test.ts then judges it.
 */
export interface CertificateDesignSpec {
  readonly frame: (paper: Paper, seed: string, inks: InkPair) => Artwork;
  /** From the sheet's left and right edge, from its upper edge, from its lower edge. */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the emblem in the middle, and what stands there while the office has supplied none. */
  readonly emblem: { readonly height: number; readonly hasOrnament: boolean };
  /** A head of fixed height with a rule under it; null: the head flows with the rest. */
  readonly headHeight: number | null;
  readonly styles: Readonly<Record<FlowBlock, LineStyle>>;
}

const GARAMOND: FaceChoice = { font: 'EBGaramond' };
const ITALIC: FaceChoice = { font: 'EBGaramond', italics: true };
const BOLD: FaceChoice = { font: 'EBGaramond', bold: true };
const CINZEL: FaceChoice = { font: 'Cinzel' };
const SCRIPT: FaceChoice = { font: 'GreatVibes' };

const style = (face: FaceChoice, largest: number, smallest: number, rest: Partial<LineStyle>): LineStyle => ({
  face,
  largest,
  smallest,
  maxLines: 1,
  gap: 0,
  ink: 'text',
  tracking: 0,
  ...rest,
});

const CLASSIC: CertificateDesignSpec = {
  frame: certificateFrame,
  side: FRAME_DEPTH + 28,
  top: FRAME_DEPTH + 10,
  bottom: FRAME_DEPTH + 15,
  emblem: { height: 40, hasOrnament: true },
  headHeight: null,
  styles: {
    pemerintah: style(GARAMOND, 12, 9, { tracking: 0.8 }),
    dinas: style(BOLD, 14, 10, { maxLines: 2, tracking: 0.6 }),
    judul: style(CINZEL, 35, 18, { gap: 8, ink: 'main', tracking: 1.5 }),
    nomor: style(GARAMOND, 13, 9, { gap: -2 }),
    pembuka: style(ITALIC, 14, 11, { maxLines: 2, gap: 11 }),
    nama: style(BOLD, 30, 17, { maxLines: 3, gap: 2, ink: 'main' }),
    identitas: style(GARAMOND, 12.5, 9, { maxLines: 2, gap: 4 }),
    isi: style(GARAMOND, 14, 14, { gap: 9 }),
    penutup: style(ITALIC, 13, 13, { gap: 5 }),
  },
};

const FORMAL: CertificateDesignSpec = {
  frame: formalFrame,
  side: 102,
  top: 73,
  bottom: 80,
  emblem: { height: 36, hasOrnament: false },
  headHeight: 50,
  styles: {
    pemerintah: style(GARAMOND, 13.5, 10, { tracking: 1 }),
    dinas: style(BOLD, 16.5, 11, { maxLines: 2, tracking: 0.8 }),
    judul: style(BOLD, 33, 18, { gap: 10, ink: 'main', tracking: 5 }),
    nomor: style(GARAMOND, 13, 9, { gap: 1 }),
    pembuka: style(GARAMOND, 14, 11, { maxLines: 2, gap: 10 }),
    nama: style(CINZEL, 27, 15, { maxLines: 3, gap: 3, ink: 'main', tracking: 0.4 }),
    identitas: style(ITALIC, 13, 9, { maxLines: 2, gap: 3 }),
    isi: style(GARAMOND, 14, 14, { gap: 9 }),
    penutup: style(ITALIC, 13, 13, { gap: 5 }),
  },
};

const MODERN: CertificateDesignSpec = {
  frame: modernFrame,
  side: 88,
  top: 96,
  bottom: 82,
  emblem: { height: 36, hasOrnament: false },
  headHeight: null,
  styles: {
    pemerintah: style(GARAMOND, 11.5, 9, { tracking: 2 }),
    dinas: style(BOLD, 12.5, 10, { maxLines: 2, tracking: 1.6 }),
    judul: style(SCRIPT, 50, 24, { gap: 6, ink: 'main' }),
    nomor: style(GARAMOND, 12.5, 9, { gap: -1, tracking: 0.6 }),
    pembuka: style(ITALIC, 14, 11, { maxLines: 2, gap: 10 }),
    nama: style(BOLD, 31, 17, { maxLines: 3, gap: 0, ink: 'main' }),
    identitas: style(GARAMOND, 12.5, 9, { maxLines: 2, gap: 4 }),
    isi: style(GARAMOND, 14, 14, { gap: 9 }),
    penutup: style(ITALIC, 13, 13, { gap: 5 }),
  },
};

const DESIGNS: Readonly<Record<CertificateDesign, CertificateDesignSpec>> = {
  klasik: CLASSIC,
  resmi: FORMAL,
  modern: MODERN,
};

export function designOf(design: CertificateDesign): CertificateDesignSpec {
  return DESIGNS[design];
}
