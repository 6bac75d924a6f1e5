import { PictureFault } from './png-head.ts';

/** What a JPEG says of itself before its pixels (ITU T.81), and how the camera was held (EXIF). */
export interface JpegFacts {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colour, 4 CMYK of a printer's studio. */
  readonly channels: number;
  readonly bitDepth: number;
  readonly orientation: number;
}

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** @throws PictureFault when no picture is described */
export function jpegFacts(bytes: Buffer): JpegFacts {
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1) orientation = exifOrientation(body) ?? orientation;
    if (isFrame(marker) && body.length >= 6) {
      const facts = {
        bitDepth: body.readUInt8(0),
        height: body.readUInt16BE(1),
        width: body.readUInt16BE(3),
        channels: body.readUInt8(5),
        orientation,
      };
      if (facts.width === 0 || facts.height === 0) break;
      if (!bytes.subarray(-64).includes(Buffer.from([0xff, 0xd9]))) {
        throw new PictureFault('Berkas JPEG terpotong.');
      }
      return facts;
    }
    if (marker === 0xda) break;
    at += 2 + length;
  }
  throw new PictureFault('Kepala berkas JPEG rusak.');
}

/** The orientation tag (0x0112) of the first directory; undefined when there is none that makes sense. */
function exifOrientation(body: Buffer): number | undefined {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0' || body.length < 18) return undefined;
  const tiff = body.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (start + 2 > tiff.length) return undefined;
  const count = short(start);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) === 0x0112) {
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  }
  return undefined;
}
