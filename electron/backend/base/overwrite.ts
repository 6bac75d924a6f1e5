import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const PIECE = Buffer.alloc(1_048_576);

/**
 * Overwrites a file before it is deleted. On a disk with moving parts that is the end of it; a solid-state disk may keep
 * the old blocks for a while, which is why the guide advises BitLocker as well.
 */
export async function overwriteAndRemove(file: string): Promise<void> {
  const handle = await open(file, 'r+').catch(() => undefined);
  if (handle !== undefined) {
    try {
      const { size } = await handle.stat();
      for (let at = 0; at < size; at += PIECE.length)
        await handle.write(PIECE, 0, Math.min(PIECE.length, size - at), at);
      await handle.sync();
    } catch {
      // What cannot be overwritten is deleted all the same.
    } finally {
      await handle.close();
    }
  }
  await rm(file, { force: true });
}

/** The same for every file of a folder. */
export async function overwriteFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile()) await overwriteAndRemove(path.join(entry.parentPath, entry.name));
  await rm(folder, { recursive: true, force: true });
}
