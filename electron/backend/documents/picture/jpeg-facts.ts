import { readExif } from './exif.ts';
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

interface JpegHead extends JpegFacts {
  /** The day the camera's clock said, where it said one. */
  readonly takenOn: string | undefined;
  /** Where the description of the picture ends. */
  readonly headEnd: number;
}

/** What stands before the pixels, however the file ends. @throws PictureFault when no picture is described */
export function jpegHead(bytes: Buffer): JpegHead {
  let orientation = 1;
  let takenOn: string | undefined;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && body.toString('latin1', 0, 6) === 'Exif\0\0') {
      const exif = readExif(body);
      orientation = exif.orientation ?? orientation;
      takenOn = exif.takenOn ?? takenOn;
    }
    if (isFrame(marker) && body.length >= 6) {
      const [bitDepth, channels] = [body.readUInt8(0), body.readUInt8(5)];
      const [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
      if (width === 0 || height === 0) break;
      return { bitDepth, height, width, channels, orientation, takenOn, headEnd: at + 2 + length };
    }
    if (marker === 0xda) break;
    at += 2 + length;
  }
  throw new PictureFault('Kepala berkas JPEG rusak.');
}

/** @throws PictureFault when no picture is described, or it is cut short */
export function jpegFacts(bytes: Buffer): JpegFacts {
  const { width, height, channels, bitDepth, orientation } = jpegHead(bytes);
  if (!bytes.subarray(-64).includes(Buffer.from([0xff, 0xd9])))
    throw new PictureFault('Berkas JPEG terpotong.');
  return { width, height, channels, bitDepth, orientation };
}
