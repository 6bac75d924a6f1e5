import type { Content } from 'pdfmake/interfaces';
import { INK } from '../layout/ink.ts';
import { mm } from '../layout/paper.ts';

const [PHOTO_WIDTH, PHOTO_HEIGHT] = [mm(80), mm(60)];
const MAP_HEIGHT = mm(90);
const NOTE_LINES = 9;
const LINE_PITCH = mm(8);

const frame = (width: number, height: number): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: 0.6, lineColor: INK.hairline }],
});

/** The back of a sheet: two photographs, a sketch of the way there, and lines for notes. */
export function sheetBack(name: string, at: number): Content {
  const full = mm(175);
  return {
    stack: [
      { text: `Lembar ${String(at + 1)}, ${name}`, bold: true, margin: [0, 0, 0, 6] },
      { text: 'Foto' },
      {
        columnGap: mm(10),
        columns: [
          { width: PHOTO_WIDTH, stack: [frame(PHOTO_WIDTH, PHOTO_HEIGHT)] },
          { width: PHOTO_WIDTH, stack: [frame(PHOTO_WIDTH, PHOTO_HEIGHT)] },
        ],
      },
      { text: 'Denah lokasi', margin: [0, 10, 0, 2] },
      frame(full, MAP_HEIGHT),
      { text: 'Catatan', margin: [0, 10, 0, 0] },
      ...Array.from({ length: NOTE_LINES }, (): Content => ({
        margin: [0, LINE_PITCH - 2, 0, 0],
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: full, y2: 0, lineWidth: 0.5, lineColor: INK.hairline }],
      })),
    ],
  };
}
