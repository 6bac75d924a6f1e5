/**
 * The only place with page sizes. Points, 1 mm = 72/25.4 pt. pdfmake knows FOLIO (612 x 936) but no F4, and an F4 sheet
 * printed with a neighbouring size loses its last line, so every document takes its sheet from here.
 */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** Points as they stand in a page box: two decimals. */
function sheet(widthMm: number, heightMm: number): Paper {
  const points = (length: number) => Math.round(mm(length) * 100) / 100;
  return { width: points(widthMm), height: points(heightMm) };
}

/** 215 x 330 mm, the F4 of government letters (609.45 x 935.43 pt). */
export const F4 = sheet(215, 330);
/** 210 x 330 mm, the F4 that many shops sell. */
export const F4_NARROW = sheet(210, 330);
/** 8.5 x 13 inch. */
export const FOLIO: Paper = { width: 612, height: 936 };
/** 210 x 297 mm (595.28 x 841.89 pt). */
export const A4 = sheet(210, 297);

/** 297 x 420 mm, for tables of very many columns. */
export const A3 = sheet(297, 420);

/** The same sheet lying. */
export function landscape(paper: Paper): Paper {
  return { width: paper.height, height: paper.width };
}

export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width left for text between the margins, in points. */
export function textWidth(paper: Paper, margins: Margins): number {
  return paper.width - margins.left - margins.right;
}

/** Margins of office papers: 3 left for the binder, 2.5 right, 2 top above the letterhead, 2.2 bottom (cm). */
export const OFFICE_MARGINS: Margins = { left: mm(30), top: mm(20), right: mm(25), bottom: mm(22) };
/** The same on a sheet of 210 mm: the text as wide, 2 right. */
export const NARROW_MARGINS: Margins = { ...OFFICE_MARGINS, right: mm(20) };
