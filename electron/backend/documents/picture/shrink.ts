import type { Pixels } from './png-decode.ts';

/**
 * The same picture with its longer side at most `longest` pixels: each new pixel is the mean of those it covers, weighed
 * by how much of them is seen, so that clear pixels lend no colour to the edges.
 */
export function shrink(pixels: Pixels, longest: number): Pixels {
  const share = Math.min(1, longest / Math.max(pixels.width, pixels.height));
  if (share === 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width * share));
  const height = Math.max(1, Math.round(pixels.height * share));
  const rgba = new Uint8Array(width * height * 4);
  const edge = (index: number, count: number, full: number) => Math.floor((index * full) / count);
  for (let y = 0; y < height; y += 1) {
    const [fromRow, toRow] = [edge(y, height, pixels.height), edge(y + 1, height, pixels.height)];
    for (let x = 0; x < width; x += 1) {
      const [fromColumn, toColumn] = [edge(x, width, pixels.width), edge(x + 1, width, pixels.width)];
      let [red, green, blue, seen, count] = [0, 0, 0, 0, 0];
      for (let row = fromRow; row < toRow; row += 1) {
        for (let column = fromColumn; column < toColumn; column += 1) {
          const at = (row * pixels.width + column) * 4;
          const alpha = pixels.rgba[at + 3] ?? 0;
          red += (pixels.rgba[at] ?? 0) * alpha;
          green += (pixels.rgba[at + 1] ?? 0) * alpha;
          blue += (pixels.rgba[at + 2] ?? 0) * alpha;
          seen += alpha;
          count += 1;
        }
      }
      const weight = Math.max(1, seen);
      const mean = [red / weight, green / weight, blue / weight, seen / Math.max(1, count)];
      rgba.set(mean.map(Math.round), (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}
