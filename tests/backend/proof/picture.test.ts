import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodePng } from '#backend/proof/decode-png.ts';
import { tryQr } from '#backend/proof/read-qr-picture.ts';
import { picturesToTry } from '#rules/proof/picture.ts';
import type { RgbaPicture } from '#rules/proof/picture.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { awardedOffice, firstMark, scannedCertificate } from '../../helpers/proof-office.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A sheet laid crooked on a grey scanner with grain: turned by `degrees`, noise of so many grey steps. */
function asScanned(picture: RgbaPicture, degrees: number, noise: number): RgbaPicture {
  const { width, height, data } = picture;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const random = randomNumbers(7);
  const turned = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const fromX = Math.round(cos * dx + sin * dy + width / 2);
      const fromY = Math.round(-sin * dx + cos * dy + height / 2);
      const isInside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
      const grey = isInside ? (data[(fromY * width + fromX) * 4] ?? 255) : 235;
      const value = grey * 0.85 + 20 + random.below(2 * noise + 1) - noise;
      turned.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data: turned };
}

const find = (picture: RgbaPicture) => {
  for (const one of picturesToTry(picture)) {
    const text = tryQr(one);
    if (text !== undefined) return text;
  }
  return undefined;
};

describe('the QR on the printed page', () => {
  test.each([
    [150, 'png'],
    [150, 'gray'],
    [200, 'jpeg'],
    [300, 'png'],
  ] as const)('is read from a scan of %i dpi (%s) and passes', async (dpi, kind) => {
    const backend = await awardedOffice();
    const picture = await scannedCertificate(backend, dpi, kind);
    expect(await backend.ask('proof.checkPicture', { path: picture })).toMatchObject({
      verdict: 'genuine',
      by: 'qr',
      facts: { number: firstMark(backend).number },
    });
  });

  test('is read from a grey scan with grain, laid a little crooked', async () => {
    const backend = await awardedOffice();
    const flat = decodePng(readFileSync(await scannedCertificate(backend, 200, 'gray')));
    for (const [degrees, noise] of [
      [0, 25],
      [1.5, 25],
      [-3, 15],
    ] as const)
      expect([degrees, find(asScanned(flat, degrees, noise))]).toEqual([degrees, firstMark(backend).payload]);
  });
});

/** A PNG that declares a size, whatever it holds. */
function declaredPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const chunk = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('bad pictures', () => {
  test('are refused with a sentence: no picture, cut short, over 40 megapixels, without a QR, not there', async () => {
    const backend = await awardedOffice();
    const folder = tempFolder();
    const file = (name: string, bytes: Buffer | string) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    const scan = readFileSync(await scannedCertificate(backend, 72));
    const blank = path.join(folder, 'kosong');
    execFileSync('pdftoppm', [
      '-r',
      '20',
      '-png',
      '-singlefile',
      '-x',
      '0',
      '-y',
      '0',
      '-W',
      '80',
      '-H',
      '80',
      (await backend.ask('award.print', { bookYear: 2024, folder })).files[1] ?? '',
      blank,
    ]);
    for (const [name, bytes, code] of [
      ['surat.pdf', '%PDF-1.7', 'PICTURE_NOT_READ'],
      ['hampa.png', '', 'PICTURE_NOT_READ'],
      ['putus.png', scan.subarray(0, scan.length >> 1), 'PICTURE_NOT_READ'],
      ['nol.png', declaredPng(0, 10), 'PICTURE_NOT_READ'],
      ['bom.png', declaredPng(5000, 8001), 'PICTURE_TOO_LARGE'],
      ['batas.png', declaredPng(5000, 8000), 'PICTURE_NOT_READ'],
    ] as const)
      expect([
        name,
        (await backend.refusal('proof.checkPicture', { path: file(name, bytes as Buffer) })).code,
      ]).toEqual([name, code]);
    expect(await backend.refusal('proof.checkPicture', { path: `${blank}.png` })).toMatchObject({
      code: 'PROOF_QR_NOT_READ',
    });
    expect(
      await backend.refusal('proof.checkPicture', { path: path.join(folder, 'tidak-ada.png') }),
    ).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});
