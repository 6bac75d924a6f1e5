import { packPicture } from './pack-picture.ts';
import type { PackedPicture } from './pack-picture.ts';

/** Pictures are unpacked and packed again once, not once a document. */
export type PictureLoader = (sha256: string, isBlack: boolean) => PackedPicture;

/** Emblems of one office: a few. */
const MAX_PACKED_PICTURES = 12;

/** @param readPicture a kept picture by its content */
export function createPictureLoader(readPicture: (sha256: string) => Buffer): PictureLoader {
  const packed = new Map<string, PackedPicture>();
  return (sha256, isBlack) => {
    const key = isBlack ? `${sha256} black` : sha256;
    const known = packed.get(key);
    if (known) return known;
    if (packed.size >= MAX_PACKED_PICTURES) packed.clear();
    const made = packPicture(readPicture(sha256), isBlack);
    packed.set(key, made);
    return made;
  };
}

/** Where no pictures are kept. */
export function refusePictures(sha256: string): never {
  throw new Error(`no place to read pictures from: ${sha256}`);
}
