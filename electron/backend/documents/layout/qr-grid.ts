import type { Content } from 'pdfmake/interfaces';
import { encodeQR } from 'qr';

/** White around a code, in modules; readers need four. */
const QUIET = 4;
/** Readers want the darkest ink there is. */
const BLACK = '#000000';

/**
 * A QR as a page draws it: black modules on a white rim. Numbers of modules instead of paths, because five hundred
 * pages of a thousand little squares each are otherwise slow to make and heavy to send.
 */
export interface QrGrid {
  /** Top left corner of the white rim, in points of the page. */
  readonly x: number;
  readonly y: number;
  /** Side of one module in points. */
  readonly module: number;
  /** Modules along one side, with the rim. */
  readonly side: number;
  /**
   * Dark neighbours in a row: column, row and length behind one another, all in modules from the corner of the rim. One
   * list of figures, because a file of five hundred codes holds half a million of them.
   */
  readonly runs: readonly number[];
}

/** The code of a text (quality M), `size` points square without its rim, whose top left dark corner lies at `x`, `y`. */
export function qrGrid(text: string, x: number, y: number, size: number): QrGrid {
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const module = size / (framed.length - 2 * QUIET);
  const runs: number[] = [];
  for (const [row, line] of framed.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      if (line[column] !== true) continue;
      const start = column;
      while (line[column + 1] === true) column += 1;
      runs.push(start, row, column - start + 1);
    }
  }
  return {
    x: x - QUIET * module,
    y: y - QUIET * module,
    module,
    side: framed.length,
    runs,
  };
}

const triples = (
  runs: readonly number[],
): readonly (readonly [column: number, row: number, length: number])[] =>
  Array.from({ length: runs.length / 3 }, (_, index) => [
    runs[index * 3] ?? 0,
    runs[index * 3 + 1] ?? 0,
    runs[index * 3 + 2] ?? 0,
  ]);

/** The grid as operators of a page whose y runs downwards. */
export function gridOperators({ x, y, module, side, runs }: QrGrid): string {
  const scale = module.toFixed(5);
  // Piece by piece: lists of little texts for every page of a long file keep the process large.
  let squares = '';
  for (let at = 0; at < runs.length; at += 3)
    squares += `${at === 0 ? '' : ' '}${runs[at]} ${runs[at + 1]} ${runs[at + 2]} 1 re`;
  return [
    `q ${scale} 0 0 ${scale} ${x.toFixed(3)} ${y.toFixed(3)} cm`,
    `1 g 0 0 ${side} ${side} re f`,
    `0 g ${squares} f Q`,
  ].join('\n');
}

/** A QR in the flow of a page that is white around it, `size` points square. */
export function qrInFlow(text: string, size: number): Content {
  const { x, y, module, runs } = qrGrid(text, 0, 0, size);
  return {
    canvas: triples(runs).map(([column, row, length]) => ({
      type: 'rect' as const,
      x: x + column * module,
      y: y + row * module,
      w: length * module,
      h: module,
      color: BLACK,
    })),
  };
}

/** Width of the white rim in points. */
export function rimOf({ module }: QrGrid): number {
  return QUIET * module;
}
