import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFaceLoader } from '../../../electron/backend/documents/face-loader.ts';
import { openTrueType } from '../../../electron/backend/documents/font/true-type-file.ts';
import { cutSubset } from '../../../electron/backend/documents/font/true-type-subset.ts';
import type { FontSubset } from '../../../electron/backend/documents/font/true-type-subset.ts';
import { FACES } from '../../../electron/backend/documents/layout/faces.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';

const fontFolder = fileURLToPath(new URL('../../../resources/fonts', import.meta.url));
const loadFace = createFaceLoader(fontFolder);

/** The numbers that some glyphs get, and the font that is embedded for them. */
function embedded(subset: FontSubset, glyphs: readonly number[]) {
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph));
  return { numbers, file: Buffer.from(subset.encode()) };
}

// Sealed papers are printed again to the byte, whoever cuts their fonts.
test.each(FACES)('$file is cut to the bytes that fontkit cuts', (face) => {
  const { sample } = loadFace(face);
  const font = openTrueType(readFileSync(path.join(fontFolder, face.file)));
  const count = font.table('maxp')?.readUInt16BE(4) ?? 0;
  const random = randomNumbers(count);
  const every = Array.from({ length: count }, (_, glyph) => glyph);
  const some = Array.from({ length: 20 }, () =>
    Array.from({ length: 1 + random.below(60) }, () => random.below(count)),
  );
  for (const glyphs of [[], every, every.toReversed(), ...some]) {
    const byFontkit = new sample.constructor({ options: {} }, sample.font, 'F1').subset;
    const expected = embedded(byFontkit, glyphs);
    const cut = embedded(cutSubset(font), glyphs);
    expect(cut.numbers).toEqual(expected.numbers);
    expect(Buffer.compare(cut.file, expected.file)).toBe(0);
  }
});

// No shipped face turns or stretches a component; one that takes a face's place may.
test('components that are moved, stretched and turned are found behind each other', () => {
  const [words, scale, more, scales, matrix] = [0x01, 0x08, 0x20, 0x40, 0x80];
  const component = (flags: number, glyph: number, placement: number): Buffer => {
    const bytes = Buffer.alloc(4 + placement, 0xee);
    bytes.writeUInt16BE(flags, 0);
    bytes.writeUInt16BE(glyph, 2);
    return bytes;
  };
  const composedOf = (numbers: readonly [number, number, number, number]): Buffer =>
    Buffer.concat([
      Buffer.from([0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]),
      component(more | words | scale, numbers[0], 6),
      component(more | scales, numbers[1], 6),
      component(more | words | matrix, numbers[2], 12),
      component(0, numbers[3], 2),
    ]);
  const outlines = [Buffer.alloc(0), composedOf([9, 8, 7, 9])];
  const subset = cutSubset({
    table: () => undefined,
    hasShortOffsets: false,
    outlineOf: (glyph) => outlines[glyph] ?? Buffer.alloc(0),
    metricsOf: () => Buffer.alloc(4),
  });
  subset.includeGlyph(1);
  expect(subset.encode().includes(composedOf([2, 3, 4, 2]))).toBe(true);
  expect([9, 8, 7].map((glyph) => subset.includeGlyph(glyph))).toEqual([2, 3, 4]);
});

test('a file that is no TrueType font is refused by the name of what it lacks', () => {
  expect(() => openTrueType(Buffer.alloc(64))).toThrow('font without the table head');
});
