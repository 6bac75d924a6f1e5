import { inflateSync } from 'node:zlib';
import type { RgbaPicture } from '#rules/proof/picture.ts';

/** Samples a pixel by colour type: grey, -, RGB, palette, grey with alpha, -, RGBA. */
const CHANNELS: readonly (number | undefined)[] = [1, undefined, 3, 1, 2, undefined, 4];
const HEAD_BYTES = 8;

/**
 * A PNG as pixels, all colour types and depths, alpha laid on white; interlaced ones are refused. Size must have been
 * looked at before. @throws RangeError on anything that is no whole picture
 */
export function decodePng(bytes: Uint8Array): RgbaPicture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  let head: Buffer = Buffer.alloc(0);
  for (let at = HEAD_BYTES; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') head = content;
    else if (name === 'PLTE') palette = content;
    else if (name === 'IDAT') packed.push(content);
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  if (head.length < 13 || head[12] !== 0) throw new RangeError('no plain PNG');
  const [width, height, depth, type] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8] ?? 0,
    head[9] ?? 0,
  ];
  const channels = CHANNELS[type];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw new RangeError('unknown PNG colour');
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const wanted = (rowBytes + 1) * height;
  const rows = inflateSync(Buffer.concat(packed), { maxOutputLength: wanted });
  if (rows.length < wanted) throw new RangeError('PNG cut short');
  unfilter(rows, rowBytes, height, Math.max(1, (channels * depth) >> 3));
  return { width, height, data: toRgba(rows, { width, height, depth, type, channels, rowBytes, palette }) };
}

/** Undoes the five row filters in place; each row begins with the filter's number. */
function unfilter(rows: Buffer, rowBytes: number, height: number, step: number): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1) + 1;
    const filter = rows[start - 1] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const at = start + x;
      const left = x < step ? 0 : (rows[at - step] ?? 0);
      const up = y === 0 ? 0 : (rows[at - rowBytes - 1] ?? 0);
      const corner = x < step || y === 0 ? 0 : (rows[at - rowBytes - 1 - step] ?? 0);
      rows[at] = (rows[at] ?? 0) + predicted(filter, left, up, corner);
    }
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly channels: number;
  readonly rowBytes: number;
  readonly palette: Buffer;
}

function toRgba(rows: Buffer, layout: Layout): Uint8ClampedArray {
  const { width, height, depth, type, channels, rowBytes, palette } = layout;
  const data = new Uint8ClampedArray(width * height * 4);
  const highest = (1 << Math.min(depth, 8)) - 1;
  const sample = (row: number, index: number): number => {
    if (depth === 16) return rows[row + index * 2] ?? 0;
    if (depth === 8) return rows[row + index] ?? 0;
    const bit = index * depth;
    return ((rows[row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & highest;
  };
  const scale = type === 3 ? 1 : 255 / highest;
  for (let y = 0; y < height; y += 1) {
    const row = y * (rowBytes + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const value = (channel: number) => sample(row, x * channels + channel) * scale;
      const to = (y * width + x) * 4;
      const alpha = type === 4 ? value(1) : type === 6 ? value(3) : 255;
      for (let channel = 0; channel < 3; channel += 1) {
        const colour =
          type === 3 ? (palette[value(0) * 3 + channel] ?? 0) : value(type === 2 || type === 6 ? channel : 0);
        data[to + channel] = (colour * alpha + 255 * (255 - alpha)) / 255;
      }
      data[to + 3] = 255;
    }
  }
  return data;
}
