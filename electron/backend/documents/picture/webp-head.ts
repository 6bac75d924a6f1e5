import { readExif } from './exif.ts';
import type { Exif } from './exif.ts';
import { PictureFault } from './png-head.ts';

export interface WebpHead extends Exif {
  readonly width: number;
  readonly height: number;
}

const [ANIMATED, HEAD_BYTES] = [0x02, 30];
const named = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

export const isWebp = (bytes: Buffer): boolean => named(bytes, 0) === 'RIFF' && named(bytes, 8) === 'WEBP';

/** The size of a WebP (RFC 9649) and what its camera said. @throws PictureFault */
export function webpHead(bytes: Buffer): WebpHead {
  if (bytes.length < HEAD_BYTES || bytes.readUInt32LE(4) + 8 > bytes.length)
    throw new PictureFault('Berkas WebP terpotong.');
  const kind = named(bytes, 12);
  if (kind === 'VP8 ') {
    const [width, height] = [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
    return sized(width, height);
  }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (kind !== 'VP8X') throw new PictureFault('Kepala berkas WebP rusak.');
  if ((bytes.readUInt8(20) & ANIMATED) !== 0)
    throw new PictureFault('Gambar WebP ini bergerak; pilih satu gambarnya sebagai JPEG atau PNG.');
  return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1, exifOf(bytes));
}

function sized(width: number, height: number, exif?: Exif): WebpHead {
  if (width === 0 || height === 0) throw new PictureFault('Kepala berkas WebP rusak.');
  return { width, height, orientation: exif?.orientation, takenOn: exif?.takenOn };
}

function exifOf(bytes: Buffer): Exif | undefined {
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (named(bytes, at) === 'EXIF') return readExif(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return undefined;
}
