import type { Content } from 'pdfmake/interfaces';

/** A picture the office keeps, as a paper names it: by its content, with its size in dots as seen. */
export interface KopEmblem {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** How a camera turned it (EXIF 1 to 8). */
  readonly orientation: number;
  /** In shades of black, as letters want it. */
  readonly isBlack: boolean;
}

/** Size in points of an emblem that is to stand in a box, its own shape kept. */
export function emblemIn(
  { width, height }: KopEmblem,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}

/** An emblem in the flow of a page; pdfmake knows it by a name that says all about it. */
export function placedEmblem(
  emblem: KopEmblem,
  size: { readonly width: number; readonly height: number },
): Content {
  const { sha256, width, height, orientation, isBlack } = emblem;
  return { image: JSON.stringify({ sha256, width, height, orientation, isBlack }), ...size };
}

export function readPlacedEmblem(name: string): KopEmblem {
  return JSON.parse(name) as KopEmblem;
}
