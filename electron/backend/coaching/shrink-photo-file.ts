import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { Codecs } from '../documents/picture/codecs.ts';
import { PictureFault } from '../documents/picture/png-head.ts';
import { shrinkPhoto } from '../documents/picture/shrink-photo.ts';
import type { ShrunkPhoto } from '../documents/picture/shrink-photo.ts';

/** No camera writes a larger photo; a film is refused before it is read. */
const MEGABYTES_AT_MOST = 50;

/** @throws AppError PHOTO_NOT_ACCEPTED with the cause, FILE_NOT_FOUND, FILE_EMPTY, FILE_TOO_LARGE */
export async function shrinkPhotoFile(file: string, codecs: Codecs): Promise<ShrunkPhoto> {
  const facts = { namaBerkas: path.basename(file) };
  const found = await stat(file).catch((cause: unknown) => {
    throw new AppError('FILE_NOT_FOUND', { facts }, { cause });
  });
  if (!found.isFile()) throw new AppError('FILE_NOT_FOUND', { facts });
  if (found.size === 0) throw new AppError('FILE_EMPTY', { facts });
  if (found.size > MEGABYTES_AT_MOST * 2 ** 20)
    throw new AppError('FILE_TOO_LARGE', { facts: { ...facts, batasMb: MEGABYTES_AT_MOST } });
  try {
    return await shrinkPhoto(await readFile(file), codecs);
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    throw new AppError('PHOTO_NOT_ACCEPTED', { facts: { sebab: error.message } }, { cause: error });
  }
}
