import { deflateSync } from 'node:zlib';
import type { ArtPicture } from '../layout/artwork.ts';
import { isJpeg, jpegFacts } from './jpeg-facts.ts';
import { decodePng } from './png-decode.ts';

/** One object of a PDF file: its dictionary and its bytes. */
interface PackedObject {
  readonly dictionary: object;
  readonly bytes: Buffer;
}

/** A picture as it stands in a PDF file, with the mask of what is seen when it has clear parts. */
export interface PackedPicture extends PackedObject {
  readonly mask: PackedObject | undefined;
  /** Where the picture's colours are to be read as shades of black. */
  readonly grey?: PackedObject;
}

const image = (width: number, height: number, colours: string) => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: 8,
  ColorSpace: colours,
});

/** How bright the eye sees red, green and blue. */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114];

/** The shade of black of a colour. */
export const brightness = ([red = 0, green = 0, blue = 0]: Uint8Array): number =>
  Math.round(RED * red + GREEN * green + BLUE * blue);

/** One grey of the three colours of a JPEG, which goes into the file as it is: the file itself works it out. */
const GREY_OF_COLOURS: PackedObject = {
  dictionary: { FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1], Range: [0, 1] },
  bytes: Buffer.from(`{${BLUE} mul exch ${GREEN} mul add exch ${RED} mul add}`, 'latin1'),
};

/** Packs a kept emblem, as it is or in shades of black; a JPEG goes in as it is. */
export function packPicture(bytes: Buffer, isBlack = false): PackedPicture {
  if (isJpeg(bytes)) {
    const { width, height, channels } = jpegFacts(bytes);
    const colours = channels === 1 ? 'DeviceGray' : 'DeviceRGB';
    return {
      dictionary: { ...image(width, height, colours), Filter: 'DCTDecode' },
      bytes,
      mask: undefined,
      ...(isBlack && channels === 3 ? { grey: GREY_OF_COLOURS } : {}),
    };
  }
  const { width, height, rgba } = decodePng(bytes);
  const colours = Buffer.alloc(width * height * 3);
  const alpha = Buffer.alloc(width * height);
  for (let pixel = 0; pixel < alpha.length; pixel += 1) {
    const colour = rgba.subarray(pixel * 4, pixel * 4 + 3);
    const grey = brightness(colour);
    colours.set(isBlack ? [grey, grey, grey] : colour, pixel * 3);
    alpha[pixel] = rgba[pixel * 4 + 3] ?? 255;
  }
  const packed = (kind: string, data: Buffer): PackedObject => ({
    dictionary: { ...image(width, height, kind), Filter: 'FlateDecode' },
    bytes: deflateSync(data),
  });
  const isOpaque = alpha.every((value) => value === 255);
  return { ...packed('DeviceRGB', colours), mask: isOpaque ? undefined : packed('DeviceGray', alpha) };
}

/** Where the left and the upper edge of the stored picture go as seen: start and step per axis, for EXIF 1 to 8. */
const TURNS: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  // s = s0 + su*u + sv*v ; t = t0 + tu*u + tv*v (u right, v down in the stored picture, s and t as seen)
  1: [0, 1, 0, 0, 0, 1],
  2: [1, -1, 0, 0, 0, 1],
  3: [1, -1, 0, 1, 0, -1],
  4: [0, 1, 0, 1, 0, -1],
  5: [0, 0, 1, 0, 1, 0],
  6: [1, 0, -1, 0, 1, 0],
  7: [1, 0, -1, 1, -1, 0],
  8: [0, 0, 1, 1, -1, 0],
};

/** The operators that draw a picture into its box; y runs downwards, a PDF image upwards. */
export function pictureOperators(picture: ArtPicture, name: string): string {
  const [s0, su, sv, t0, tu, tv] = TURNS[picture.orientation] ?? [0, 1, 0, 0, 0, 1];
  const { x, y, width, height } = picture;
  const figure = (value: number) => String(Math.round(value * 1000) / 1000);
  const matrix = [
    su * width,
    tu * height,
    -sv * width,
    -tv * height,
    x + (s0 + sv) * width,
    y + (t0 + tv) * height,
  ];
  return `q ${matrix.map(figure).join(' ')} cm /${name} Do Q`;
}
