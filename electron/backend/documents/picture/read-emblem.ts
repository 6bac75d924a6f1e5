import { isJpeg, jpegFacts } from './jpeg-facts.ts';
import { decodePng } from './png-decode.ts';
import { encodePng } from './png-encode.ts';
import { isPng, pngHead, PictureFault } from './png-head.ts';
import { shrink } from './shrink.ts';

/** An emblem as it is kept: small enough to print five hundred times, and known to be a picture. */
export interface ReadEmblem {
  readonly bytes: Buffer;
  readonly format: 'png' | 'jpg';
  /** As seen, turned as the camera says; pixels. */
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

/** An emblem stands 2 cm high on the sheet: more dots than this no printer sets there. */
const LONGEST_SIDE = 1200;
const MOST_PIXELS = 40_000_000;

const isTooLarge = (width: number, height: number): boolean => width * height > MOST_PIXELS;

function refuseTooLarge(width: number, height: number): never {
  const megapixels = Math.ceil((width * height) / 1_000_000);
  throw new PictureFault(
    `Gambar berukuran ${width} x ${height} titik (${megapixels} megapiksel), paling banyak 40 megapiksel.`,
  );
}

/**
 * Recognises a picture by its content, looks at its size before unpacking it, and keeps it as PNG or JPEG that every
 * viewer shows alike.
 * @throws PictureFault with the sentence of what is wrong
 */
export function readEmblem(bytes: Buffer): ReadEmblem {
  if (isPng(bytes)) {
    const { width, height } = pngHead(bytes);
    if (isTooLarge(width, height)) refuseTooLarge(width, height);
    const kept = shrink(decodePng(bytes), LONGEST_SIDE);
    return {
      bytes: encodePng(kept),
      format: 'png',
      width: kept.width,
      height: kept.height,
      orientation: 1,
    };
  }
  if (isJpeg(bytes)) {
    const { width, height, channels, bitDepth, orientation } = jpegFacts(bytes);
    if (isTooLarge(width, height)) refuseTooLarge(width, height);
    if (channels === 4) {
      throw new PictureFault('Gambar JPEG ini berwarna CMYK untuk percetakan; simpan ulang sebagai RGB.');
    }
    if (bitDepth !== 8 || (channels !== 1 && channels !== 3)) {
      throw new PictureFault('Jenis JPEG ini tidak dikenal; simpan ulang sebagai JPEG biasa atau PNG.');
    }
    const isTurned = orientation >= 5;
    return {
      bytes,
      format: 'jpg',
      width: isTurned ? height : width,
      height: isTurned ? width : height,
      orientation,
    };
  }
  throw new PictureFault('Isi berkas bukan gambar PNG atau JPEG, walaupun namanya mungkin begitu.');
}
