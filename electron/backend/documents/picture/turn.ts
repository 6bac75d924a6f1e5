import type { Pixels } from './png-decode.ts';

/** EXIF: from here on the picture is seen turned by a quarter. */
const FIRST_QUARTER_TURN = 5;

/** The picture as it is seen, whatever way the camera was held (EXIF 1 to 8). */
export function turned(pixels: Pixels, orientation: number): Pixels {
  if (orientation <= 1) return pixels;
  const isTurned = orientation >= FIRST_QUARTER_TURN;
  const [width, height] = isTurned ? [pixels.height, pixels.width] : [pixels.width, pixels.height];
  const [right, bottom] = [pixels.width - 1, pixels.height - 1];
  const rgba = new Uint8Array(pixels.rgba.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = isTurned ? [y, x] : [x, y];
      const column = [2, 3, 7, 8].includes(orientation) ? right - u : u;
      const row = [3, 4, 6, 7].includes(orientation) ? bottom - v : v;
      const from = (row * pixels.width + column) * 4;
      rgba.set(pixels.rgba.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}

/** The picture on white paper: a JPEG knows nothing of clear parts. */
export function onWhite({ width, height, rgba }: Pixels): Pixels {
  const solid = new Uint8Array(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 255;
    for (let channel = 0; channel < 3; channel += 1)
      solid[at + channel] = Math.round(((rgba[at + channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    solid[at + 3] = 255;
  }
  return { width, height, rgba: solid };
}
