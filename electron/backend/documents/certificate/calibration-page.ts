import type { Content } from 'pdfmake/interfaces';
import type { CertificatePaper } from '#rules/award/certificate-look.ts';
import { sheetOf } from './award-certificate.ts';
import { stroke } from '../layout/artwork.ts';
import type { ArtPart, Artwork } from '../layout/artwork.ts';
import { circlePath, linePath, rectanglePath } from '../layout/curve.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { mm } from '../layout/paper.ts';
import type { Paper } from '../layout/paper.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** A sheet to measure where a printer really puts things. */
export interface CalibrationPageData {
  readonly paper: CertificatePaper;
  readonly printer: string;
}

/** Lines A and B stand this far from the left and the upper edge. */
export const CALIBRATION_LINE_MM = 20;
/** The box that shows whether the sheet was printed at 100 %. */
const [BOX_WIDTH_MM, BOX_HEIGHT_MM] = [100, 50];
/** Rulers begin where nearly every printer can print. */
const FIRST_MM = 5;

/** Ticks of a ruler along one edge, longer at five and ten millimetres. */
function ruler(
  length: number,
  place: (along: number, deep: number) => { readonly x: number; readonly y: number },
): ArtPart {
  const ticks: string[] = [];
  for (let at = FIRST_MM; mm(at) <= length - mm(FIRST_MM); at += 1) {
    const deep = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2.2;
    ticks.push(linePath(place(mm(at), mm(FIRST_MM)), place(mm(at), mm(FIRST_MM + deep))));
  }
  return stroke(ticks.join(''), INK.text, 0.3);
}

function figures(sheet: Paper): readonly Content[] {
  const figure = (value: number, x: number, y: number): Content => ({
    text: String(value),
    fontSize: 6.5,
    noWrap: true,
    absolutePosition: { x: x - (value >= 100 ? 5.4 : 3.6), y },
  });
  const tens = (length: number) =>
    Array.from({ length: Math.floor(length / mm(10)) - 1 }, (_, index) => (index + 2) * 10).filter(
      (at) => mm(at) < length - mm(15),
    );
  return [
    ...tens(sheet.width).flatMap((at) => [
      figure(at, mm(at), mm(10.4)),
      figure(at, mm(at), sheet.height - mm(13.4)),
    ]),
    ...tens(sheet.height).flatMap((at) => [
      figure(at, mm(12.4), mm(at) - 4),
      figure(at, sheet.width - mm(12.4), mm(at) - 4),
    ]),
  ];
}

function drawing(sheet: Paper): Artwork {
  const line = mm(CALIBRATION_LINE_MM);
  const centre = { x: sheet.width / 2, y: sheet.height / 2 };
  const [boxWidth, boxHeight] = [mm(BOX_WIDTH_MM), mm(BOX_HEIGHT_MM)];
  const arm = mm(12);
  return [
    ruler(sheet.width, (along, deep) => ({ x: along, y: deep })),
    ruler(sheet.width, (along, deep) => ({ x: along, y: sheet.height - deep })),
    ruler(sheet.height, (along, deep) => ({ x: deep, y: along })),
    ruler(sheet.height, (along, deep) => ({ x: sheet.width - deep, y: along })),
    stroke(
      linePath({ x: line, y: line }, { x: line, y: sheet.height - line }) +
        linePath({ x: line, y: line }, { x: sheet.width - line, y: line }),
      INK.text,
      1,
    ),
    stroke(
      rectanglePath(centre.x - boxWidth / 2, centre.y - boxHeight / 2, boxWidth, boxHeight),
      INK.text,
      0.5,
    ),
    stroke(
      linePath({ x: centre.x - arm, y: centre.y }, { x: centre.x + arm, y: centre.y }) +
        linePath({ x: centre.x, y: centre.y - arm }, { x: centre.x, y: centre.y + arm }) +
        circlePath(centre, mm(5)),
      INK.text,
      0.4,
    ),
  ];
}

const STEPS = [
  'Cetak halaman ini dengan skala 100 % ("Ukuran sebenarnya"), bukan "Sesuaikan dengan kertas".',
  'Ukur dengan penggaris jarak tepi KIRI kertas ke garis tegak tebal A (seharusnya 20 mm).',
  'Ukur jarak tepi ATAS kertas ke garis mendatar tebal B (seharusnya 20 mm).',
  'Isikan kedua angka itu di Pengaturan, tab Piagam & printer. Program menggeser cetakan berikutnya.',
  `Kotak di tengah harus ${BOX_WIDTH_MM} mm x ${BOX_HEIGHT_MM} mm. Bila lain, skala cetaknya belum 100 %.`,
] as const;

/** Rulers in millimetres on all edges, a cross in the middle, lines and a box at known distances, and what to do. */
export function calibrationPage(data: CalibrationPageData): PageRun {
  const sheet = sheetOf(data.paper);
  const line = mm(CALIBRATION_LINE_MM);
  const label = (text: string, x: number, y: number): Content => ({
    text,
    bold: true,
    fontSize: 14,
    absolutePosition: { x, y },
  });
  return {
    paper: sheet,
    margins: { left: line + 12, right: line + 12, top: line + 10, bottom: 0 },
    defaultStyle: { font: 'Arimo', fontSize: 10, color: INK.text },
    artwork: drawing(sheet),
    content: [
      { text: 'Halaman kalibrasi printer', bold: true, fontSize: 15, margin: [22, 0, 0, 2] },
      {
        text:
          data.printer === ''
            ? 'Printer: ........................................'
            : `Printer: ${data.printer}`,
        margin: [22, 0, 0, 6],
      },
      { ol: [...STEPS], margin: [22, 0, 0, 0], lineHeight: 1.15 },
      label('A', line + 5, sheet.height / 2),
      label('B', sheet.width - line - 22, line + 4),
      ...figures(sheet),
    ],
  };
}

export const calibrationPageDocument: DocumentDefinition<CalibrationPageData> = {
  pages: (data) => [calibrationPage(data)],
};
