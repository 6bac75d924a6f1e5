import type { ContentCanvas } from 'pdfmake/interfaces';
import { INK } from './ink.ts';

/** Side of the box, in points. */
export const TICK_BOX = 8;

/** A box for the pen, or ticked. Made anew for each place: pdfmake writes where it stands into what it is given. */
export function tickBox(isTicked: boolean): ContentCanvas {
  return {
    canvas: [
      { type: 'rect', x: 0, y: 1.5, w: TICK_BOX, h: TICK_BOX, lineWidth: 0.6, lineColor: INK.text },
      ...(isTicked
        ? [
            { type: 'line' as const, x1: 1.5, y1: 5.5, x2: 3.5, y2: 8, lineWidth: 1.2, lineColor: INK.text },
            { type: 'line' as const, x1: 3.5, y1: 8, x2: 7, y2: 3, lineWidth: 1.2, lineColor: INK.text },
          ]
        : []),
    ],
  };
}
