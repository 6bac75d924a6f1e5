import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from '../base/replace-file.ts';

/** Scans lie beside the database, and beside its backups, in a folder of this name. */
export const SCAN_FOLDER = 'berkas';

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
  const present = new Set(await scansIn(to));
  const missing = (await scansIn(from)).filter((scan) => !present.has(scan));
  let damaged = 0;
  for (const [done, scan] of missing.entries()) {
    signal.throwIfAborted();
    const bytes = await readFile(path.join(from, scan));
    if (createHash('sha256').update(bytes).digest('hex') === path.parse(scan).name) {
      await writeFileAtomically(path.join(to, scan), bytes);
    } else damaged += 1;
    progress(done + 1, missing.length);
  }
  return { copied: missing.length - damaged, damaged };
}

/** Scans of a folder by their place in it, "ab/ab34….pdf"; none when there is no such folder. */
async function scansIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}\.[a-z]+$/.test(path.basename(name)));
}
