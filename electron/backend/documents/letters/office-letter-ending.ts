import type { Content } from 'pdfmake/interfaces';
import type { TextRun } from '#rules/template/ast.ts';
import { textOf } from './office-letter-blocks.ts';
import type { LetterDrawing } from './office-letter-blocks.ts';

/** Where a receiver who is not known yet writes the name. */
export const NAME_BY_HAND = '(........................................)';

function official({ data, measures }: LetterDrawing, places: readonly string[]): Content[] {
  const { position, signing, name, identity } = data.signature;
  return [
    ...places,
    ...position,
    ...(signing === ''
      ? []
      : [{ text: signing, margin: [0, measures.signingSpace / 2, 0, 0] } satisfies Content]),
    {
      text: name,
      bold: true,
      margin: [0, signing === '' ? measures.signingSpace : measures.signingSpace / 2, 0, 0],
    },
    ...identity,
  ];
}

/** The official's block at the right. */
export function signature(drawing: LetterDrawing, places: readonly string[]): Content {
  return {
    margin: [0, drawing.measures.gap, 0, 0],
    columnGap: 0,
    columns: [
      { text: '', width: '*' },
      { width: drawing.measures.signatureWidth, stack: official(drawing, places) },
    ],
  };
}

/** Whoever receives at the left, the official at the right. */
export function signaturePair(drawing: LetterDrawing, left: readonly TextRun[]): Content {
  const { measures } = drawing;
  const lines = drawing.data.signature.position.length;
  return {
    margin: [0, measures.gap, 0, 0],
    columnGap: 0,
    columns: [
      {
        width: measures.width - measures.signatureWidth,
        stack: [
          { text: textOf(left) },
          ...Array.from({ length: Math.max(0, lines - 1) }, () => ' '),
          { text: NAME_BY_HAND, margin: [0, measures.signingSpace, 0, 0] },
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
