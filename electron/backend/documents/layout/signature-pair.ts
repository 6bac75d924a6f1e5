import type { Column, Content } from 'pdfmake/interfaces';
import { measured } from './finish-content.ts';
import { mm } from './paper.ts';
import { positionParts } from './position-parts.ts';
import { identityLines, linesIn, positionLinesIn, signatureLine } from './signature-block.ts';
import type { Signatory } from './signatory.ts';
import type { TextMeasure } from './text-measure.ts';

/** One of two who sign beside each other: what stands over the position ("Disusun"), then who it is. */
export interface PairedSignature {
  readonly above: readonly string[];
  readonly signatory: Signatory;
}

const SIGNING_SPACE = mm(20);
const WIDTH = mm(85);

function linesOf({ above, signatory }: PairedSignature, size: number, measure: TextMeasure) {
  const setting = { face: { font: 'Arimo' }, size, width: WIDTH, measure } as const;
  const bold = { ...setting, face: { font: 'Arimo', bold: true } } as const;
  return {
    head: [...above, ...positionLinesIn(positionParts(signatory), setting).map(signatureLine)],
    name: linesIn(signatory.name, bold),
    foot: identityLines(signatory).flatMap((line) => linesIn(line, setting)),
  };
}

/** Two signatures beside each other, tied to the lines before them; both names stand on one line. */
export function signaturePair(
  before: Content,
  pair: readonly [left: PairedSignature, right: PairedSignature],
  size: number,
): Content {
  return {
    unbreakable: true,
    stack: [
      before,
      measured((measure) => {
        const blocks = pair.map((one) => linesOf(one, size, measure));
        const tallest = Math.max(...blocks.map(({ head }) => head.length));
        const columns = blocks.map(({ head, name, foot }): Column => ({
          width: WIDTH,
          stack: [
            ...head,
            ...Array.from({ length: tallest - head.length }, (): Content => ({ text: ' ' })),
            ...name.map((text, at): Content => ({
              text,
              bold: true,
              margin: [0, at === 0 ? SIGNING_SPACE : 0, 0, 0],
            })),
            ...foot,
          ],
        }));
        const [left = '', right = ''] = columns;
        return {
          margin: [0, 12, 0, 0],
          fontSize: size,
          columns: [
            { text: '', width: '*' },
            left,
            { text: '', width: '*' },
            right,
            { text: '', width: '*' },
          ],
        };
      }),
    ],
  };
}
