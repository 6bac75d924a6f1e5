import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { readScanFileNow } from '../base/scan-file.ts';
import { sha256OfBytes } from '../cooperative/scan-store.ts';

/** Emblems are kept as one of these; the ending is part of the kept file's name. */
const ENDINGS = ['png', 'jpg'] as const;

/**
 * A kept emblem by its content, checked to be what was put there: a damaged coat of arms must not be printed.
 * @throws AppError FILE_NOT_FOUND, FILE_DAMAGED
 */
export function readKeptPicture(scanFolder: string, sha256: string): Buffer {
  const facts = { namaBerkas: 'gambar lambang' };
  for (const ending of ENDINGS) {
    const bytes = readIfThere(path.join(scanFolder, sha256.slice(0, 2), `${sha256}.${ending}`));
    if (bytes && sha256OfBytes(bytes) === sha256) return bytes;
    if (bytes) throw new AppError('FILE_DAMAGED', { facts });
  }
  throw new AppError('FILE_NOT_FOUND', { facts });
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readScanFileNow(file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    return undefined;
  }
}
