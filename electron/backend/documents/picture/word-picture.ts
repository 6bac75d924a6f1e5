import type { KopEmblem } from '../layout/placed-emblem.ts';
import { brightness } from './pack-picture.ts';
import { isJpeg, jpegFacts } from './jpeg-facts.ts';
import { decodePng } from './png-decode.ts';
import { encodePng } from './png-encode.ts';

/** A picture as it lies in a Word file. */
export interface WordPicture {
  readonly type: 'png' | 'jpg';
  readonly data: Buffer;
}

/**
 * A kept emblem for a Word file, which can neither turn it nor take its colours away: a JPEG that needs one of the two
 * is null, and its place stays free.
 */
export function wordPicture(bytes: Buffer, { orientation, isBlack }: KopEmblem): WordPicture | null {
  if (isJpeg(bytes)) {
    const isAsItIs = orientation === 1 && (!isBlack || jpegFacts(bytes).channels === 1);
    return isAsItIs ? { type: 'jpg', data: bytes } : null;
  }
  if (!isBlack) return { type: 'png', data: bytes };
  const { width, height, rgba } = decodePng(bytes);
  const shades = Uint8Array.from(rgba);
  for (let at = 0; at < shades.length; at += 4) {
    const grey = brightness(rgba.subarray(at, at + 3));
    shades.set([grey, grey, grey], at);
  }
  return { type: 'png', data: encodePng({ width, height, rgba: shades }) };
}
