/** A picture as canvases and decoders give it: four bytes a pixel (RGBA), rows from the top. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Larger pictures are refused before they are unpacked: 40 megapixels take 160 MB. */
export const MAX_PICTURE_PIXELS = 40_000_000;
export const MAX_PICTURE_BYTES = 40 * 1_048_576;
/** A code smaller than this on either side cannot be read anyway. */
const LEAST_SIDE = 60;
/** Above this length the code of a whole scanned page is larger than it needs to be, and reading slow. */
const COMFORTABLE_SIDE = 2_000;

/**
 * The picture and its parts in the order in which a code is looked for: whole, at half sizes, then the quarters where a
 * certificate carries its code (lower left first), enlarged by being looked at alone. Made one after the other, because
 * the first mostly does.
 */
export function* picturesToTry(picture: RgbaPicture): Generator<RgbaPicture> {
  let whole = picture;
  while (Math.max(whole.width, whole.height) > 2 * COMFORTABLE_SIDE) whole = halved(whole);
  yield whole;
  if (Math.max(whole.width, whole.height) > COMFORTABLE_SIDE) yield halved(whole);
  const width = Math.floor(whole.width * 0.55);
  const height = Math.floor(whole.height * 0.55);
  if (width < LEAST_SIDE || height < LEAST_SIDE) return;
  const right = whole.width - width;
  const bottom = whole.height - height;
  for (const [left, top] of [
    [0, bottom],
    [right, bottom],
    [0, 0],
    [right, 0],
  ] as const) {
    const part = cut(whole, left, top, width, height);
    yield part;
    if (Math.max(width, height) <= COMFORTABLE_SIDE) yield doubled(part);
  }
}

/** Each pixel the mean of four, which also takes the grain out of a scan. */
export function halved({ width, height, data }: RgbaPicture): RgbaPicture {
  const half = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) };
  const small = new Uint8ClampedArray(half.width * half.height * 4);
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const from = (2 * y * width + 2 * x) * 4;
      const below = height > 1 ? width * 4 : 0;
      const beside = width > 1 ? 4 : 0;
      const to = (y * half.width + x) * 4;
      for (let channel = 0; channel < 4; channel += 1) {
        const at = from + channel;
        small[to + channel] =
          ((data[at] ?? 0) +
            (data[at + beside] ?? 0) +
            (data[at + below] ?? 0) +
            (data[at + below + beside] ?? 0)) >>
          2;
      }
    }
  }
  return { ...half, data: small };
}

/** Twice the size with values between neighbours: modules of two or three pixels are then told apart better. */
export function doubled({ width, height, data }: RgbaPicture): RgbaPicture {
  const large = new Uint8ClampedArray(width * height * 16);
  for (let y = 0; y < height * 2; y += 1) {
    const top = Math.min(height - 1, y >> 1);
    const next = Math.min(height - 1, top + (y & 1));
    for (let x = 0; x < width * 2; x += 1) {
      const left = Math.min(width - 1, x >> 1);
      const right = Math.min(width - 1, left + (x & 1));
      const to = (y * width * 2 + x) * 4;
      for (let channel = 0; channel < 4; channel += 1) {
        const value = (row: number, column: number) => data[(row * width + column) * 4 + channel] ?? 0;
        large[to + channel] =
          (value(top, left) + value(top, right) + value(next, left) + value(next, right)) >> 2;
      }
    }
  }
  return { width: width * 2, height: height * 2, data: large };
}

function cut(picture: RgbaPicture, left: number, top: number, width: number, height: number): RgbaPicture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * picture.width + left) * 4;
    data.set(picture.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/** Width and height that a PNG or JPEG declares, read from its head; undefined for anything else. */
export function declaredSize(
  bytes: Uint8Array,
): { readonly kind: 'png' | 'jpeg'; readonly width: number; readonly height: number } | undefined {
  const two = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const four = (at: number) => two(at) * 65_536 + two(at + 2);
  if (four(0) === 0x89_50_4e_47 && four(4) === 0x0d_0a_1a_0a && four(12) === 0x49_48_44_52)
    return { kind: 'png', width: four(16), height: four(20) };
  if (two(0) !== 0xff_d8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // SOF0 to SOF15 without DHT, JPG and DAC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { kind: 'jpeg', height: two(at + 5), width: two(at + 7) };
    at += marker === 0xff ? 1 : 2 + two(at + 2);
  }
  return undefined;
}
