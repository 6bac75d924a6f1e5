import { encodePng } from '../../electron/backend/documents/picture/png-encode.ts';

/** A PNG of one colour, `alpha` of it seen. */
export function plainPng(width: number, height: number, alpha = 255): Buffer {
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) rgba.set([11, 93, 75, alpha], pixel * 4);
  return encodePng({ width, height, rgba });
}

/** The header of a PNG that claims to be so large; its pixels are not there. */
export function claimedPng(width: number, height: number): Buffer {
  const bytes = Buffer.from(plainPng(1, 1));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG as far as its own description goes, with an EXIF orientation when asked. */
export function describedJpeg(facts: {
  readonly width: number;
  readonly height: number;
  readonly channels?: number;
  readonly orientation?: number;
}): Buffer {
  const { width, height, channels = 3, orientation } = facts;
  const size = (value: number) => [value >> 8, value & 255];
  const exif =
    orientation === undefined
      ? []
      : [
          0xff,
          0xe1,
          0,
          34,
          ...Buffer.from('Exif\0\0MM\0*', 'latin1'),
          0,
          0,
          0,
          8,
          0,
          1,
          0x01,
          0x12,
          0,
          3,
          0,
          0,
          0,
          1,
          0,
          orientation,
          0,
          0,
          0,
          0,
          0,
          0,
        ];
  const parts = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  const frame = [
    0xff,
    0xc0,
    ...size(8 + parts.length),
    8,
    ...size(height),
    ...size(width),
    channels,
    ...parts,
  ];
  return Buffer.from([0xff, 0xd8, ...exif, ...frame, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
}
