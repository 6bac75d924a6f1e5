/** The two things that are read of what a camera writes beside a picture; its place on earth is never looked at. */
export interface Exif {
  /** How the camera was held, 1 to 8. */
  readonly orientation: number | undefined;
  /** "2025-06-10" as the camera's clock said; undefined where it said nothing that reads like a day. */
  readonly takenOn: string | undefined;
}

const NOTHING: Exif = { orientation: undefined, takenOn: undefined };
const [ORIENTATION, DETAILS, TAKEN] = [0x0112, 0x8769, 0x9003];
const ENTRY_BYTES = 12;
const HEAD = 'Exif\0\0';

/** Reads a block of EXIF, with or without the name that stands before it in a JPEG. */
export function readExif(block: Buffer): Exif {
  const tiff = block.toString('latin1', 0, HEAD.length) === HEAD ? block.subarray(HEAD.length) : block;
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 12 || (order !== 'II' && order !== 'MM')) return NOTHING;
  const isLittle = order === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  /** Where the value of a tag stands in a directory. */
  const placeOf = (directory: number, tag: number): number | undefined => {
    if (directory + 2 > tiff.length) return undefined;
    const count = short(directory);
    for (let entry = 0; entry < count; entry += 1) {
      const at = directory + 2 + entry * ENTRY_BYTES;
      if (at + ENTRY_BYTES > tiff.length) return undefined;
      if (short(at) === tag) return at + 8;
    }
    return undefined;
  };
  const first = long(4);
  const turned = placeOf(first, ORIENTATION);
  const orientation = turned === undefined ? undefined : short(turned);
  const details = placeOf(first, DETAILS);
  const taken = details === undefined ? undefined : placeOf(long(details), TAKEN);
  return {
    orientation: orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : undefined,
    takenOn: taken === undefined ? undefined : dayIn(tiff, long(taken)),
  };
}

/** "2025:06:10 09:12:00" */
function dayIn(tiff: Buffer, at: number): string | undefined {
  const found = /^(\d{4}):(\d{2}):(\d{2})/.exec(tiff.toString('latin1', at, at + 10));
  return found ? found.slice(1).join('-') : undefined;
}
