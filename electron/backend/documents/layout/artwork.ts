/** One drawn shape in page coordinates (points, y downwards): stroked with `line` ink or filled. */
export interface ArtPath {
  /** SVG path data. */
  readonly d: string;
  readonly ink: string;
  /** Stroke width in points; a filled shape has none. */
  readonly lineWidth?: number;
}

/**
 * A drawing under the text of a page. Builders hand the very same array to every page that shares it: the renderer
 * keeps one copy per file, because five hundred copies of a guilloche are slow to print and heavy to send.
 */
export type Artwork = readonly ArtPath[];

export function stroke(d: string, ink: string, lineWidth: number): ArtPath {
  return { d, ink, lineWidth };
}

export function fill(d: string, ink: string): ArtPath {
  return { d, ink };
}
