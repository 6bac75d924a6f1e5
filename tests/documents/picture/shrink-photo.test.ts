import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { shrinkPhoto } from '../../../electron/backend/documents/picture/shrink-photo.ts';
import { cameraPhoto, CODECS, cornered, exifOf, WEBP_POINT, withExif } from '../../helpers/camera-photo.ts';
import { claimedPng, describedJpeg, plainPng } from '../../helpers/drawn-picture.ts';

const shrunk = (bytes: Buffer) => shrinkPhoto(bytes, CODECS);

/** Colours of the four corners: which of red and blue, and whether bright. */
async function cornersOf(bytes: Buffer) {
  const { width, height, rgba } = await CODECS.fromJpeg((await shrunk(bytes)).bytes);
  const at = (x: number, y: number) => {
    const place = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    const [red = 0, , blue = 0] = rgba.subarray(place, place + 3);
    return `${red > blue ? 'red' : 'blue'}${Math.max(red, blue) > 180 ? '+' : ''}`;
  };
  return [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)];
}

describe('a photo', () => {
  test('of any size becomes a JPEG of a bounded size that keeps its shape; a small one is not made larger', async () => {
    const large = await shrunk(await cameraPhoto(3000, 1500));
    expect([large.width, large.height]).toEqual([1600, 800]);
    expect(await CODECS.fromJpeg(large.bytes)).toMatchObject({ width: 1600, height: 800 });
    expect(await shrunk(await cameraPhoto(320, 200))).toMatchObject({ width: 320, height: 200 });
    const upright = await shrunk(await cameraPhoto(1000, 2000));
    expect([upright.width, upright.height]).toEqual([800, 1600]);
  });

  test('loses its place, its camera and all else that was written into it, and keeps the day', async () => {
    const photo = await cameraPhoto(64, 48);
    expect(photo.includes('GPS-0.5,117')).toBe(true);
    const { bytes, takenOn } = await shrunk(photo);
    for (const word of ['Exif', 'GPS', '2025:06:10']) expect(bytes.includes(word)).toBe(false);
    expect(takenOn).toBe('2025-06-10');
    const broken = withExif(await CODECS.toJpeg(cornered(8, 8), 90), exifOf(1, '0000:00:00 00:00:00'));
    expect((await shrunk(broken)).takenOn).toBeNull();
  });

  test.each([
    [1, 64, ['red+', 'blue+', 'red', 'blue']],
    [2, 64, ['blue+', 'red+', 'blue', 'red']],
    [3, 64, ['blue', 'red', 'blue+', 'red+']],
    [4, 64, ['red', 'blue', 'red+', 'blue+']],
    [5, 32, ['red+', 'red', 'blue+', 'blue']],
    [6, 32, ['red', 'red+', 'blue', 'blue+']],
    [7, 32, ['blue', 'blue+', 'red', 'red+']],
    [8, 32, ['blue+', 'blue', 'red+', 'red']],
  ])('held as %i stands as it was seen', async (orientation, width, corners) => {
    const photo = await cameraPhoto(64, 32, orientation);
    expect((await shrunk(photo)).width).toBe(width);
    expect(await cornersOf(photo)).toEqual(corners);
  });

  test('is taken whatever a phone writes behind it, and refused where it was cut short', async () => {
    const photo = await cameraPhoto(64, 48);
    expect(await shrunk(Buffer.concat([photo, Buffer.alloc(500, 7)]))).toMatchObject({ width: 64 });
    await expect(shrunk(photo.subarray(0, photo.length - 200))).rejects.toThrow('terpotong');
  });

  test('may be PNG or WebP; clear parts become white', async () => {
    expect(await shrunk(encodePng(cornered(40, 30)))).toMatchObject({ width: 40, height: 30, takenOn: null });
    const { bytes } = await shrunk(plainPng(16, 16, 0));
    const { rgba } = await CODECS.fromJpeg(bytes);
    expect(Math.min(...rgba)).toBeGreaterThan(250);
    expect(await shrunk(WEBP_POINT)).toMatchObject({ width: 1, height: 1 });
  });
});

describe('what is no photo', () => {
  /** A head that claims more than is there: what is refused after unpacking says so in other words. */
  const vp8x = (width: number, height: number, flags = 0) => {
    const bytes = Buffer.alloc(64);
    bytes.write('RIFF', 0, 'latin1');
    bytes.writeUInt32LE(56, 4);
    bytes.write('WEBPVP8X', 8, 'latin1');
    bytes.writeUInt32LE(10, 16);
    bytes.writeUInt8(flags, 20);
    bytes.writeUIntLE(width - 1, 24, 3);
    bytes.writeUIntLE(height - 1, 27, 3);
    return bytes;
  };

  test.each([
    ['a PNG', claimedPng(40_000, 40_000)],
    ['a JPEG', describedJpeg({ width: 60_000, height: 60_000 })],
    ['a WebP', vp8x(16_000, 16_000)],
  ])('%s that would unpack to gigabytes is refused by its head alone', async (_kind, bytes) => {
    await expect(shrunk(bytes)).rejects.toThrow('paling banyak 64 megapiksel');
  });

  test('64 megapixels are looked at, one row more is not', async () => {
    await expect(shrunk(describedJpeg({ width: 8000, height: 8000 }))).rejects.not.toThrow('megapiksel');
    await expect(shrunk(describedJpeg({ width: 8000, height: 8001 }))).rejects.toThrow('megapiksel');
  });

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 and more of it'), 'bukan foto'],
    ['nothing much', Buffer.from([1]), 'bukan foto'],
    ['an iPhone’s own form', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1'), 'HEIC'],
    ['a moving picture', vp8x(16, 16, 2), 'bergerak'],
    ['a print shop’s JPEG', describedJpeg({ width: 10, height: 10, channels: 4 }), 'CMYK'],
    ['a JPEG without pixels', describedJpeg({ width: 10, height: 10 }), 'rusak'],
    ['a WebP without pixels', vp8x(16, 16), 'rusak'],
    ['a WebP cut short', WEBP_POINT.subarray(0, 31), 'terpotong'],
    ['a PNG without pixels', claimedPng(200, 200), 'PNG'],
  ])('%s is refused with its cause', async (_name, bytes, cause) => {
    await expect(shrunk(bytes)).rejects.toThrow(cause);
  });
});

test('the codecs that are shipped are those of the locked packages', () => {
  const sources = {
    'mozjpeg_dec.wasm': '@jsquash/jpeg/codec/dec',
    'mozjpeg_enc.wasm': '@jsquash/jpeg/codec/enc',
    'webp_dec.wasm': '@jsquash/webp/codec/dec',
  };
  for (const [name, folder] of Object.entries(sources)) {
    const shipped = readFileSync(path.resolve('resources', 'codec', name));
    expect(shipped.equals(readFileSync(path.resolve('node_modules', folder, name)))).toBe(true);
  }
});
