import { basename } from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CodeToldBy, FactsOf } from '#contract/errors.ts';

/** Megabytes as a person reads them: one decimal. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** A refusal that names the file and needs no other fact. */
export function fileRefusal(
  code: CodeToldBy<{ readonly namaBerkas: string }>,
  path: string,
  cause?: unknown,
): AppError {
  return new AppError(code, { facts: { namaBerkas: basename(path) } }, { cause });
}

/** Refusal for a text that is read well enough, and holds no rows and columns. */
export const notAList = (path: string): AppError =>
  new AppError('FILE_NOT_SPREADSHEET', { facts: { namaBerkas: basename(path), isTeks: true } });

/** Refusal for a file that holds more than allowed; the facts say of what. */
export function tooMuch(path: string, facts: Omit<FactsOf<'FILE_TOO_LARGE'>, 'namaBerkas'>): AppError {
  return new AppError('FILE_TOO_LARGE', { facts: { namaBerkas: basename(path), ...facts } });
}

/** Refusal for a file whose content, once counted, weighs more than allowed. */
export function tooLarge(path: string, bytes: number, limit: number): AppError {
  return tooMuch(path, { ukuranMb: megabytes(bytes), batasMb: megabytes(limit) });
}
