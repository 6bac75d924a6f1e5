import { basename } from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { ErrorCode } from '#contract/errors.ts';

/** Megabytes as a person reads them: one decimal. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** A refusal that names the file; `facts` feed the sentence of the code. */
export function fileRefusal(
  code: ErrorCode,
  path: string,
  facts: Readonly<Record<string, string | number>> = {},
  cause?: unknown,
): AppError {
  return new AppError(code, { facts: { namaBerkas: basename(path), ...facts } }, { cause });
}

/** Refusal for a file whose content, once counted, weighs more than allowed. */
export function tooLarge(path: string, bytes: number, limit: number): AppError {
  return fileRefusal('FILE_TOO_LARGE', path, { ukuranMb: megabytes(bytes), batasMb: megabytes(limit) });
}
