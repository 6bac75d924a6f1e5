import { inflateSync } from 'node:zlib';
import { pngChunks, pngHead, PictureFault } from './png-head.ts';
import type { PngChunk, PngHead } from './png-head.ts';

/** Pixels of eight bits: red, green, blue, and how much of each is seen. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Passes of an interlaced file: first column and row, and the steps between (Adam7). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Takes the filter of one row off, in place; `above` is the row before, already bare. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array | undefined, step: number): void {
  if (filter > 4) throw new PictureFault('Isi berkas PNG rusak.');
  if (filter === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const left = at >= step ? (row[at - step] ?? 0) : 0;
    const up = above?.[at] ?? 0;
    let guess = left;
    if (filter === 2) guess = up;
    else if (filter === 3) guess = (left + up) >> 1;
    else if (filter === 4) guess = paeth(left, up, at >= step ? (above?.[at - step] ?? 0) : 0);
    row[at] = ((row[at] ?? 0) + guess) & 255;
  }
}

/** Reads the samples of a bare row as eight bits each (palette places stay places). */
function sampleAt(row: Uint8Array, index: number, head: PngHead): number {
  const { bitDepth, colourType } = head;
  if (bitDepth === 8) return row[index] ?? 0;
  if (bitDepth === 16) return row[index * 2] ?? 0;
  const perByte = 8 / bitDepth;
  const byte = row[Math.floor(index / perByte)] ?? 0;
  const value = (byte >> (8 - bitDepth * ((index % perByte) + 1))) & ((1 << bitDepth) - 1);
  return colourType === 3 ? value : Math.round((value * 255) / ((1 << bitDepth) - 1));
}

interface Colours {
  readonly palette: Buffer | undefined;
  readonly transparency: Buffer | undefined;
}

function writePixel(
  rgba: Uint8Array,
  at: number,
  samples: readonly number[],
  head: PngHead,
  colours: Colours,
) {
  const [first = 0, second = 0, third = 0, fourth = 255] = samples;
  const { palette, transparency } = colours;
  const { colourType, bitDepth } = head;
  /** A colour named in tRNS is not seen; only files of eight bits or fewer are compared, finer ones keep it. */
  const isClear = (values: readonly number[]) =>
    transparency !== undefined &&
    bitDepth <= 8 &&
    values.every((value, index) => {
      const named = transparency.readUInt16BE(index * 2);
      return value === (bitDepth === 8 ? named : Math.round((named * 255) / ((1 << bitDepth) - 1)));
    });
  const pixel = (): readonly [number, number, number, number] => {
    switch (colourType) {
      case 0:
        return [first, first, first, isClear([first]) ? 0 : 255];
      case 2:
        return [first, second, third, isClear([first, second, third]) ? 0 : 255];
      case 3:
        return [
          palette?.[first * 3] ?? 0,
          palette?.[first * 3 + 1] ?? 0,
          palette?.[first * 3 + 2] ?? 0,
          transparency?.[first] ?? 255,
        ];
      case 4:
        return [first, first, first, second];
      default:
        return [first, second, third, fourth];
    }
  };
  rgba.set(pixel(), at);
}

const joined = (chunks: readonly PngChunk[], type: string): Buffer | undefined => {
  const found = chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  return found.length === 0 ? undefined : Buffer.concat(found);
};

/** Every pixel of a PNG of any kind. @throws PictureFault when the file is damaged */
export function decodePng(bytes: Buffer): Pixels {
  const head = pngHead(bytes);
  const chunks = pngChunks(bytes);
  const { width, height, bitDepth, colourType } = head;
  const channels = CHANNELS[colourType] ?? 1;
  const passes = (head.isInterlaced ? ADAM7 : WHOLE).map(([x, y, stepX, stepY]) => ({
    x,
    y,
    stepX,
    stepY,
    columns: Math.ceil((width - x) / stepX),
    rows: Math.ceil((height - y) / stepY),
  }));
  const lengthOf = (columns: number) => Math.ceil((columns * channels * bitDepth) / 8);
  const expected = passes.reduce(
    (sum, { columns, rows }) => sum + (columns > 0 ? rows * (1 + lengthOf(columns)) : 0),
    0,
  );
  const raw = unpack(joined(chunks, 'IDAT'), expected);
  const colours = { palette: joined(chunks, 'PLTE'), transparency: joined(chunks, 'tRNS') };
  if (colourType === 3 && !colours.palette) throw new PictureFault('Palet warna berkas PNG tidak ada.');
  const rgba = new Uint8Array(width * height * 4);
  const step = Math.max(1, (channels * bitDepth) / 8);
  let at = 0;
  for (const pass of passes) {
    if (pass.columns <= 0) continue;
    const length = lengthOf(pass.columns);
    let above: Uint8Array | undefined;
    for (let line = 0; line < pass.rows; line += 1) {
      const row = raw.subarray(at + 1, at + 1 + length);
      unfilter(raw[at] ?? 0, row, above, step);
      above = row;
      at += 1 + length;
      if (isPlain(head)) {
        rgba.set(row, line * width * 4);
        continue;
      }
      if (isOpaque(head, colours)) {
        for (let column = 0; column < width; column += 1) {
          const [from, to] = [column * 3, (line * width + column) * 4];
          rgba[to] = row[from] ?? 0;
          rgba[to + 1] = row[from + 1] ?? 0;
          rgba[to + 2] = row[from + 2] ?? 0;
          rgba[to + 3] = 255;
        }
        continue;
      }
      for (let column = 0; column < pass.columns; column += 1) {
        const samples = Array.from({ length: channels }, (_, channel) =>
          sampleAt(row, column * channels + channel, head),
        );
        const place = (pass.y + line * pass.stepY) * width + pass.x + column * pass.stepX;
        writePixel(rgba, place * 4, samples, head, colours);
      }
    }
  }
  return { width, height, rgba };
}

/** Nearly every emblem, and every kept one: colour with alpha of eight bits, taken over row by row. */
const isPlain = ({ bitDepth, colourType, isInterlaced }: PngHead): boolean =>
  bitDepth === 8 && colourType === 6 && !isInterlaced;

/** A photograph saved as PNG, likewise common and large. */
const isOpaque = ({ bitDepth, colourType, isInterlaced }: PngHead, { transparency }: Colours): boolean =>
  bitDepth === 8 && colourType === 2 && !isInterlaced && transparency === undefined;

function unpack(packed: Buffer | undefined, expected: number): Buffer {
  if (!packed) throw new PictureFault('Berkas PNG tidak berisi gambar.');
  try {
    const raw = inflateSync(packed, { maxOutputLength: expected + 1024 });
    if (raw.length >= expected) return raw;
  } catch (error) {
    throw new PictureFault('Isi berkas PNG rusak.', { cause: error });
  }
  throw new PictureFault('Berkas PNG terpotong.');
}
