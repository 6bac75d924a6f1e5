/** One drawn shape in page coordinates (points, y downwards): stroked with `line` ink or filled. */
export interface ArtPath {
  /** SVG path data. */
  readonly d: string;
  readonly ink: string;
  /** Stroke width in points; a filled shape has none. */
  readonly lineWidth?: number;
}

/** An image of the office, by its content; the renderer finds and packs it once a file. */
export interface ArtPicture {
  readonly sha256: string;
  /** Where it stands as seen, in points from the top left. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How a camera turned it (EXIF 1 to 8). */
  readonly orientation: number;
}

/** Another drawing, made smaller, as on a contact sheet; kept once a file wherever it is shown. */
export interface ArtGroup {
  readonly artwork: Artwork;
  /** The sheet it was drawn for. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type ArtPart = ArtPath | ArtPicture | ArtGroup;

/**
 * A drawing under the text of a page. Builders hand the very same array to every page that shares it: the renderer
 * keeps one copy per file, because five hundred copies of a guilloche are slow to print and heavy to send.
 */
export type Artwork = readonly ArtPart[];

export function stroke(d: string, ink: string, lineWidth: number): ArtPath {
  return { d, ink, lineWidth };
}

export function fill(d: string, ink: string): ArtPath {
  return { d, ink };
}

export function isPicture(part: ArtPart): part is ArtPicture {
  return 'sha256' in part;
}

export function isGroup(part: ArtPart): part is ArtGroup {
  return 'artwork' in part;
}
