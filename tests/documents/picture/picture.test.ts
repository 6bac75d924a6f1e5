import { deflateSync, crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { jpegFacts } from '../../../electron/backend/documents/picture/jpeg-facts.ts';
import { pictureOperators } from '../../../electron/backend/documents/picture/pack-picture.ts';
import { decodePng } from '../../../electron/backend/documents/picture/png-decode.ts';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { PictureFault } from '../../../electron/backend/documents/picture/png-head.ts';
import { readEmblem } from '../../../electron/backend/documents/picture/read-emblem.ts';
import { wordPicture } from '../../../electron/backend/documents/picture/word-picture.ts';
import { claimedPng, describedJpeg, plainPng } from '../../helpers/drawn-picture.ts';

const faultOf = (bytes: Buffer): string => {
  try {
    readEmblem(bytes);
  } catch (error) {
    if (error instanceof PictureFault) return error.message;
    throw error;
  }
  return '';
};

/** A PNG by hand: head and rows as given. */
function madePng(
  head: readonly number[],
  rows: readonly number[],
  more: readonly [string, readonly number[]][] = [],
) {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from(head)),
    ...more.map(([type, data]) => chunk(type, Buffer.from(data))),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const head = (width: number, height: number, depth: number, colour: number) => [
  0,
  0,
  0,
  width,
  0,
  0,
  0,
  height,
  depth,
  colour,
  0,
  0,
  0,
];

describe('pictures that are taken', () => {
  test('the same pixels come back from the kept file, clear ones clear', () => {
    const rgba = new Uint8Array([1, 2, 3, 255, 4, 5, 6, 0, 7, 8, 9, 128, 10, 11, 12, 255]);
    expect(decodePng(encodePng({ width: 2, height: 2, rgba }))).toEqual({ width: 2, height: 2, rgba });
  });

  test('each filter of a row is taken off as the standard says', () => {
    const rows = [1, 10, 10, 2, 5, 5, 3, 4, 4, 4, 1, 1, 0, 9, 9];
    const { rgba } = decodePng(madePng(head(2, 5, 8, 0), rows));
    const greys = Array.from({ length: 10 }, (_, pixel) => rgba[pixel * 4]);
    expect(greys).toEqual([10, 20, 15, 25, 11, 22, 12, 23, 9, 9]);
  });

  test('a palette of one bit with a clear colour, and grey of sixteen bits', () => {
    const palette = madePng(
      head(2, 1, 1, 3),
      [0, 0b01_000000],
      [
        ['PLTE', [255, 0, 0, 0, 0, 255]],
        ['tRNS', [0, 255]],
      ],
    );
    expect([...decodePng(palette).rgba]).toEqual([255, 0, 0, 0, 0, 0, 255, 255]);
    const fine = madePng(head(1, 1, 16, 0), [0, 0x80, 0x12]);
    expect([...decodePng(fine).rgba]).toEqual([128, 128, 128, 255]);
  });

  test('a large one is kept no larger than a printer can set, a small one as it is', () => {
    expect(readEmblem(plainPng(2400, 1200))).toMatchObject({ format: 'png', width: 1200, height: 600 });
    expect(readEmblem(plainPng(1200, 3))).toMatchObject({ width: 1200, height: 3 });
    expect(readEmblem(plainPng(30, 40, 100))).toMatchObject({ width: 30, height: 40 });
  });

  test('a photograph is taken as the camera was held', () => {
    expect(readEmblem(describedJpeg({ width: 40, height: 30 }))).toMatchObject({
      width: 40,
      height: 30,
      orientation: 1,
    });
    expect(readEmblem(describedJpeg({ width: 40, height: 30, orientation: 6 }))).toMatchObject({
      width: 30,
      height: 40,
      orientation: 6,
    });
    expect(jpegFacts(describedJpeg({ width: 4, height: 3, orientation: 9 })).orientation).toBe(1);
  });

  test.each([
    [1, 'q 20 0 0 -10 5 17 cm /P Do Q'],
    [3, 'q -20 0 0 10 25 7 cm /P Do Q'],
    [6, 'q 0 10 20 0 5 7 cm /P Do Q'],
    [8, 'q 0 -10 -20 0 25 17 cm /P Do Q'],
  ])('orientation %i is turned back into its box', (orientation, operators) => {
    const box = { sha256: '', x: 5, y: 7, width: 20, height: 10, orientation };
    expect(pictureOperators(box, 'P')).toBe(operators);
  });
});

describe('pictures that are refused in words', () => {
  test('40 megapixels are taken for what they are, one row more is too large', () => {
    expect(faultOf(claimedPng(8000, 5001))).toContain('paling banyak 40 megapiksel');
    // Within the limit it is unpacked, and then found to hold no such picture.
    expect(faultOf(claimedPng(8000, 5000))).toMatch(/terpotong|rusak/);
    expect(faultOf(describedJpeg({ width: 8000, height: 5001 }))).toContain('paling banyak 40 megapiksel');
  });

  test.each([
    ['text', Buffer.from('bukan gambar'), /bukan gambar PNG atau JPEG/],
    ['nothing', Buffer.alloc(0), /bukan gambar PNG atau JPEG/],
    ['a PNG cut off', plainPng(50, 50).subarray(0, 60), /terpotong/],
    ['a PNG without pixels', madePng(head(1, 1, 8, 3), [0, 0]), /Palet warna/],
    ['a head no PNG may have', madePng(head(0, 1, 8, 0), [0, 0]), /Kepala berkas PNG/],
    ['a print shop’s CMYK', describedJpeg({ width: 4, height: 4, channels: 4 }), /CMYK/],
    ['a JPEG cut off', describedJpeg({ width: 4, height: 4 }).subarray(0, -2), /JPEG terpotong/],
  ])('%s', (_what, bytes, words) => {
    expect(faultOf(bytes)).toMatch(words);
  });
});

describe('an emblem in a Word file', () => {
  const emblem = { sha256: 'a'.repeat(64), width: 4, height: 4, orientation: 1, isBlack: true };

  test('is in shades of black where the office wants it so, its clear parts as they were', () => {
    const word = wordPicture(plainPng(4, 4, 128), emblem);
    const [red, green, blue, alpha] = word ? decodePng(word.data).rgba : [];
    expect([red, green]).toEqual([green, blue]);
    expect(alpha).toBe(128);
  });

  test('that is a JPEG stands there as it is, and not at all where it must be turned or lose its colours', () => {
    const jpeg = describedJpeg({ width: 4, height: 4 });
    expect(wordPicture(jpeg, { ...emblem, isBlack: false })?.type).toBe('jpg');
    expect(wordPicture(jpeg, emblem)).toBeNull();
    expect(wordPicture(jpeg, { ...emblem, isBlack: false, orientation: 6 })).toBeNull();
    expect(wordPicture(describedJpeg({ width: 4, height: 4, channels: 1 }), emblem)?.type).toBe('jpg');
  });
});
