import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { refuseDatabaseTarget } from './office-file.ts';
import { sweepUnfinished, unfinishedName } from './unfinished.ts';

const RENAME_TRIES = 10;
const busyCodes: readonly unknown[] = ['EBUSY', 'EPERM', 'EACCES'];

/**
 * Writes a whole file or nothing: temporary file beside it, flushed to disk, then renamed over the old one. Virus
 * scanners hold fresh files for a moment, so renaming is tried again; a PDF that stays open in a viewer ends as
 * FILE_IN_USE.
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL or TARGET_IS_DATABASE
 */
export async function writeFileAtomically(target: string, bytes: Uint8Array): Promise<void> {
  await writeWholeFile(target, (file) => file.writeFile(bytes));
}

/**
 * The same for a file that is written piece by piece.
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL or TARGET_IS_DATABASE, or what `fill` throws as AppError
 */
export async function writeWholeFile(
  target: string,
  fill: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const temporary = unfinishedName(target);
  await writeNewFile(temporary, fill);
  await replaceFile(temporary, target);
}

/**
 * Makes a new file piece by piece and flushes it to disk; what is unfinished when something fails is removed.
 * @throws AppError FOLDER_NOT_WRITABLE or DISK_FULL, or what `fill` throws as AppError
 */
export async function writeNewFile(
  temporary: string,
  fill: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const folder = path.dirname(temporary);
  try {
    await mkdir(folder, { recursive: true });
    await sweepUnfinished(folder);
    const file = await open(temporary, 'wx');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await removeUnfinished(temporary);
    throw writeErrorOf(error, folder);
  }
}

export async function removeUnfinished(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
}

/**
 * Gives a finished file its name, over the one that stood there.
 * @throws AppError TARGET_IS_DATABASE, FILE_IN_USE or FOLDER_NOT_WRITABLE
 */
export async function replaceFile(temporary: string, target: string): Promise<void> {
  try {
    refuseDatabaseTarget(target);
  } catch (error) {
    await removeUnfinished(temporary);
    throw error;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(temporary, target);
      return;
    } catch (error) {
      if (attempt < RENAME_TRIES && busyCodes.includes(codeOf(error))) {
        await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
        continue;
      }
      await removeUnfinished(temporary);
      throw busyCodes.includes(codeOf(error))
        ? new AppError('FILE_IN_USE', { facts: { namaBerkas: path.basename(target) } }, { cause: error })
        : writeErrorOf(error, path.dirname(target));
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The disk or the person's share of it is full; what a copy of the database says is SQLite's own word for it. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** The office's words for what the system says when a file cannot be written. */
export function writeErrorOf(error: unknown, folder: string): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const facts = { folder };
  if (code !== undefined && FULL.has(code)) return new AppError('DISK_FULL', { facts }, { cause: error });
  return new AppError('FOLDER_NOT_WRITABLE', { facts }, { cause: error });
}
