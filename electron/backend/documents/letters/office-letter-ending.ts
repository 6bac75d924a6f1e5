import type { Content } from 'pdfmake/interfaces';
import type { TextRun } from '#rules/template/ast.ts';
import { proofInFlow } from '../layout/proof-mark.ts';
import { linesIn, positionLinesIn, signatureLine } from '../layout/signature-block.ts';
import type { SignatureSetting } from '../layout/signature-block.ts';
import { textOf } from './office-letter-blocks.ts';
import type { LetterDrawing } from './office-letter-blocks.ts';

/** Where a receiver who is not known yet writes the name. */
export const NAME_BY_HAND = '(........................................)';
/** A receiver says with the name in what position, and by which NIP. */
export const POSITION_BY_HAND = '........................................';
export const NIP_BY_HAND = 'NIP ................................';

/** How the lines of the block are set in this letter, its name in bold. */
export function signatureSettings({ data, measures, measure }: LetterDrawing): {
  readonly plain: SignatureSetting;
  readonly bold: SignatureSetting;
} {
  const { font } = data.page;
  const plain = { face: { font }, size: measures.fontSize, width: measures.signatureWidth, measure };
  return { plain, bold: { ...plain, face: { font, bold: true } } };
}

function positionOf(drawing: LetterDrawing): readonly Content[] {
  const { parts, position } = drawing.data.signature;
  if (!parts) return position;
  return positionLinesIn(parts, signatureSettings(drawing).plain).map(signatureLine);
}

function official(drawing: LetterDrawing, places: readonly string[]): Content[] {
  const { data, measures } = drawing;
  const { parts, signing, name, identity } = data.signature;
  const { plain, bold } = signatureSettings(drawing);
  const isFirst = parts === undefined;
  const [firstName = name, ...moreName] = isFirst ? [name] : linesIn(name, bold);
  return [
    ...places,
    ...positionOf(drawing),
    ...(signing === ''
      ? []
      : [{ text: signing, margin: [0, measures.signingSpace / 2, 0, 0] } satisfies Content]),
    {
      text: firstName,
      bold: true,
      margin: [0, signing === '' ? measures.signingSpace : measures.signingSpace / 2, 0, 0],
    },
    ...moreName.map((text): Content => ({ text, bold: true })),
    ...(isFirst ? identity : identity.flatMap((line) => linesIn(line, plain))),
  ];
}

/** The official's block at the right; the QR of the letter at the left of its first one, level with pen and stamp. */
export function signature(drawing: LetterDrawing, places: readonly string[], isFirst: boolean): Content {
  const { data, measures } = drawing;
  const lines = places.length + positionOf(drawing).length;
  const top = lines * measures.fontSize * measures.lineHeight;
  return {
    margin: [0, measures.gap, 0, 0],
    columnGap: 0,
    columns: [
      isFirst && data.proof
        ? { width: '*', stack: [proofInFlow(data.proof, top)] }
        : { text: '', width: '*' },
      { width: drawing.measures.signatureWidth, stack: official(drawing, places) },
    ],
  };
}

/** Whoever receives at the left, the official at the right. */
export function signaturePair(drawing: LetterDrawing, left: readonly TextRun[]): Content {
  const { measures } = drawing;
  const lines = positionOf(drawing).length;
  const isFirst = drawing.data.paperForm === undefined;
  return {
    margin: [0, measures.gap, 0, 0],
    columnGap: 0,
    columns: [
      {
        width: measures.width - measures.signatureWidth,
        stack: [
          { text: textOf(left, isFirst) },
          ...(isFirst ? [] : [POSITION_BY_HAND]),
          ...Array.from({ length: Math.max(0, lines - (isFirst ? 1 : 2)) }, () => ' '),
          { text: NAME_BY_HAND, margin: [0, measures.signingSpace, 0, 0] },
          ...(isFirst ? [] : [NIP_BY_HAND]),
        ],
      },
      { width: measures.signatureWidth, stack: official(drawing, []) },
    ],
  };
}

/** "Tembusan:" and who gets a copy; nothing where nobody does. */
export function copies({ data, measures }: LetterDrawing): readonly Content[] {
  if (data.copies.length === 0) return [];
  return [
    {
      margin: [0, measures.gap * 1.5, 0, 0],
      fontSize: measures.fontSize - 1,
      stack: [
        'Tembusan:',
        ...data.copies.map((name, index): Content => ({
          columnGap: 0,
          columns: [
            { width: 18, text: `${index + 1}.` },
            { width: '*', text: name },
          ],
        })),
      ],
    },
  ];
}
