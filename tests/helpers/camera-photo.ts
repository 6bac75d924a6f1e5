import path from 'node:path';
import { codecsIn } from '../../electron/backend/documents/picture/codecs.ts';
import type { Pixels } from '../../electron/backend/documents/picture/png-decode.ts';

export const CODECS = codecsIn(path.resolve('resources', 'codec'));

/** Left red, right blue, the upper half brighter: each corner tells which way it was turned. */
export function cornered(width: number, height: number): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light = y < height / 2 ? 240 : 120;
      const isLeft = x < width / 2;
      rgba.set([isLeft ? light : 0, 0, isLeft ? 0 : light, 255], (y * width + x) * 4);
    }
  return { width, height, rgba };
}

/** A block of EXIF as a phone writes it: how it was held, a place on earth, and the camera's clock. */
export function exifOf(orientation: number, taken = '2025:06:10 09:12:00'): Buffer {
  const tiff = Buffer.alloc(120);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  const entry = (at: number, tag: number, kind: number, count: number, value: number, isShort = false) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(kind, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (isShort) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(3, 8);
  entry(10, 0x0112, 3, 1, orientation, true);
  entry(22, 0x8769, 4, 1, 50);
  entry(34, 0x010e, 2, 12, 100);
  tiff.writeUInt16BE(1, 50);
  entry(52, 0x9003, 2, 20, 70);
  tiff.write(taken.padEnd(20, '\0'), 70, 'latin1');
  tiff.write('GPS-0.5,117\0', 100, 'latin1');
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

/** The same JPEG with a block of EXIF before its pixels. */
export function withExif(jpeg: Buffer, exif: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A photo of a phone. */
export async function cameraPhoto(
  width: number,
  height: number,
  orientation = 1,
  taken?: string,
): Promise<Buffer> {
  return withExif(await CODECS.toJpeg(cornered(width, height), 90), exifOf(orientation, taken));
}

/** One white point as WebP, as libwebp writes it. */
export const WEBP_POINT = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
