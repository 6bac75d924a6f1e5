import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { createFaceLoader } from '../../electron/backend/documents/face-loader.ts';
import { findFace } from '../../electron/backend/documents/layout/faces.ts';

const fontFolder = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
const document = { options: {} };

test('words stay shaped from document to document, until there are too many of them', () => {
  const { sample, embedIn } = createFaceLoader(fontFolder)(findFace({ font: 'Cinzel' }));
  const kept = () => Object.keys(embedIn(document, 'F1').layoutCache).length;
  const shape = (from: number, to: number) => {
    for (let word = from; word < to; word += 1) sample.widthOfString(`Kata${word}`, 10);
  };
  shape(0, 20_000);
  expect(kept()).toBe(20_000);
  // Known words cost nothing and count as nothing.
  shape(0, 20_000);
  expect(kept()).toBe(20_000);
  shape(20_000, 20_001);
  expect(kept()).toBe(0);
  // Not found among what every object has.
  expect(sample.widthOfString('constructor', 10)).toBeGreaterThan(0);
  expect(kept()).toBe(1);
});
