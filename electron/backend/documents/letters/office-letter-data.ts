import type { FilledBlock } from '#rules/template/ast.ts';
import type { LetterPage } from '#rules/template/letter-template.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { A4, F4, F4_NARROW, FOLIO, mm, textWidth } from '../layout/paper.ts';
import type { Margins, Paper } from '../layout/paper.ts';
import type { FormedPaper } from '../layout/paper-form.ts';
import type { PaperProof } from '../layout/proof-mark.ts';
import type { PositionPart } from '../layout/position-parts.ts';

/** The signature block in the words of its day: position lines, name, rank and NIP as far as the template shows them. */
export interface LetterSignature {
  readonly position: readonly string[];
  /** The position as it is broken to the width of its block; a letter of the first form has its lines as they are. */
  readonly parts?: readonly PositionPart[];
  /** What stands where pen and stamp go; empty on paper, a mark in the file for the e-office. */
  readonly signing: string;
  readonly name: string;
  readonly identity: readonly string[];
}

/** The QR of a letter, with what it says beside the number: the receiver as the letter's list names it, and its day. */
export interface LetterProof extends PaperProof {
  readonly name: string;
  readonly on: PlainDate;
}

/** One letter, filled in and ready to be printed. What is sealed is exactly this. */
export interface LetterData extends FormedPaper {
  readonly title: string;
  readonly letterhead: Letterhead;
  readonly blocks: readonly FilledBlock[];
  readonly page: LetterPage;
  readonly head: {
    readonly number: string;
    readonly classification: string;
    readonly attachment: string;
    readonly subject: string;
    readonly placeAndDate: string;
  };
  readonly signature: LetterSignature;
  /** The lines above each signature of the letter, in order: "Sangatta, 18 November 2025", or none. */
  readonly signaturePlaces: readonly (readonly string[])[];
  readonly copies: readonly string[];
  /** Left out on a draft, and where the template wants none. */
  readonly proof?: LetterProof;
  /** "Perbaikan ke-1, 20 November 2025": what a corrected copy says of itself; empty on the first. */
  readonly revisionNote: string;
  readonly mark: 'none' | 'draft' | 'void';
  readonly isSample: boolean;
  /** "SALINAN", "PETIKAN" over the first page of a certified copy. Only for one print, never sealed. */
  readonly copyMark?: string;
  /** Steps towards one sheet: 0 as the template says. Only for one print, never sealed. */
  readonly tightness: number;
}

export interface OfficeLetterData {
  readonly letters: readonly LetterData[];
}

const PAPERS: Readonly<Record<LetterPage['paper'], Paper>> = { F4, F4_NARROW, FOLIO, A4 };

/** Line height, share of the gaps, and points taken off the letters, in the order they are tried. */
const TIGHTNESS = [
  { lineHeight: 1.15, gap: 1, smaller: 0 },
  { lineHeight: 1.05, gap: 0.7, smaller: 0 },
  { lineHeight: 1, gap: 0.45, smaller: 0 },
  { lineHeight: 1, gap: 0.45, smaller: 0.5 },
  { lineHeight: 1, gap: 0.4, smaller: 1 },
  { lineHeight: 1, gap: 0.4, smaller: 1.5 },
  { lineHeight: 1, gap: 0.35, smaller: 2 },
] as const;
export const MAX_TIGHTNESS = TIGHTNESS.length - 1;

const SMALLEST_FONT = 10;

/** The measures of a letter in points, the same for its PDF and its Word file. */
export interface LetterMeasures {
  readonly paper: Paper;
  readonly margins: Margins;
  readonly width: number;
  readonly fontSize: number;
  readonly tableSize: number;
  readonly lineHeight: number;
  /** Height of an empty line. */
  readonly gap: number;
  readonly signingSpace: number;
  readonly signatureWidth: number;
}

/** From the left margin to the signature, the least width of its block, and the height for pen and stamp (mm). */
const [SIGNATURE_FROM, LEAST_SIGNATURE, SIGNING_SPACE] = [85, 70, 22];

export function measuresOf({
  page,
  tightness,
  paperForm,
}: Pick<LetterData, 'page' | 'tightness' | 'paperForm'>): LetterMeasures {
  const step = TIGHTNESS[Math.min(tightness, MAX_TIGHTNESS)] ?? TIGHTNESS[0];
  const paper = PAPERS[page.paper];
  const margins: Margins = {
    left: mm(page.margins.left),
    top: mm(page.margins.top),
    right: mm(page.margins.right),
    bottom: mm(page.margins.bottom),
  };
  const width = textWidth(paper, margins);
  const fontSize = Math.max(Math.min(SMALLEST_FONT, page.fontSize), page.fontSize - step.smaller);
  return {
    paper,
    margins,
    width,
    fontSize,
    tableSize: Math.max(9, fontSize - 1),
    lineHeight: step.lineHeight,
    gap: fontSize * 0.8 * step.gap,
    ...(paperForm === undefined
      ? { signingSpace: 40 + 14 * step.gap, signatureWidth: Math.min(260, width * 0.56) }
      : {
          signingSpace: 40 + (mm(SIGNING_SPACE) - 40) * step.gap,
          signatureWidth: Math.max(mm(LEAST_SIGNATURE), width - mm(SIGNATURE_FROM)),
        }),
  };
}
