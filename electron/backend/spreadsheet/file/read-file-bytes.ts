import { open } from 'node:fs/promises';
import { fileRefusal, tooLarge } from './file-refusal.ts';
import type { ReadLimits } from './read-limits.ts';

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function refusalOf(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return fileRefusal('FILE_NOT_FOUND', path, error);
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return fileRefusal('FILE_IN_USE', path, error);
    case 'EISDIR':
      return fileRefusal('FILE_NOT_SPREADSHEET', path, error);
    default:
      return error;
  }
}

/**
 * The whole file in memory. The size is checked on the opened file, so nothing can be swapped in between.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_IN_USE, FILE_EMPTY, FILE_TOO_LARGE, FILE_NOT_SPREADSHEET (a folder or a device)
 */
export async function readFileBytes(path: string, limits: ReadLimits): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) throw fileRefusal('FILE_NOT_SPREADSHEET', path);
    if (stat.size === 0) throw fileRefusal('FILE_EMPTY', path);
    if (stat.size > limits.maxFileBytes) throw tooLarge(path, stat.size, limits.maxFileBytes);
    return await file.readFile();
  } catch (error) {
    throw refusalOf(error, path);
  }
}
