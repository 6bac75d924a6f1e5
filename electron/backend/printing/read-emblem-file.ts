import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { PictureFault } from '../documents/picture/png-head.ts';
import { readEmblem } from '../documents/picture/read-emblem.ts';
import type { ReadEmblem } from '../documents/picture/read-emblem.ts';

/** @throws AppError PICTURE_NOT_ACCEPTED with the cause */
export async function readEmblemFile(file: string): Promise<ReadEmblem> {
  try {
    return readEmblem(await readFile(file));
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    const facts = { namaBerkas: path.basename(file), sebab: error.message };
    throw new AppError('PICTURE_NOT_ACCEPTED', { facts }, { cause: error });
  }
}
