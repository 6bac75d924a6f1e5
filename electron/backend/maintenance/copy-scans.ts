import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { readScanFile, scanLength, writeScanFile } from '../base/scan-file.ts';

/**
 * Copies scans that the target does not have yet. They are named by their content, so several backups in one folder
 * share one copy; a scan whose content no longer fits its name is left out and counted.
 * @returns how many were copied and how many were found damaged
 * @throws AppError DISK_FULL, FOLDER_NOT_WRITABLE
 */
export async function copyScans(
  from: string,
  to: string,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ readonly copied: number; readonly damaged: number }> {
  const present = await sizesIn(to);
  const source = await sizesIn(from);
  // A copy of another size was cut short when it was made, or damaged since.
  const missing = [...source].filter(([scan, size]) => present.get(scan) !== size).map(([scan]) => scan);
  let damaged = 0;
  for (const [done, scan] of missing.entries()) {
    signal.throwIfAborted();
    const bytes = await readWhole(path.join(from, scan));
    if (bytes && createHash('sha256').update(bytes).digest('hex') === path.parse(scan).name) {
      await writeScanFile(path.join(to, scan), bytes);
    } else damaged += 1;
    progress(done + 1, missing.length);
  }
  return { copied: missing.length - damaged, damaged };
}

/** Undefined where a part of it does not open. */
export async function readWhole(file: string): Promise<Buffer | undefined> {
  try {
    return await readScanFile(file);
  } catch (error) {
    if (error instanceof AppError && error.code === 'FILE_DAMAGED') return undefined;
    throw error;
  }
}

/** The contents (SHA-256) that lie in a folder of scans. */
export async function contentsIn(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await scansIn(folder)).map((scan) => path.parse(scan).name));
}

/** Scans of a folder by their place in it, with their bytes. */
async function sizesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const scan of await scansIn(folder)) {
    const { size } = await stat(path.join(folder, scan));
    sizes.set(scan, scanLength(path.join(folder, scan), size));
  }
  return sizes;
}

/** Scans of a folder by their place in it, "ab/ab34….pdf"; none when there is no such folder. */
export async function scansIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}\.[a-z]+$/.test(path.basename(name)));
}
