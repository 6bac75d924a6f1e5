import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks the files that `nameOf` gives a name (undefined leaves one out), with their modes. Written on yauzl
 * because a bare machine has no unzip.
 */
export async function unzip(archive, folder, nameOf) {
  // Loaded late: on a fresh machine this module is read before the packages are installed.
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  const base = resolve(folder);
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry.fileName);
    if (name === undefined || name === '' || name.endsWith('/')) continue;
    const target = resolve(base, name);
    if (!target.startsWith(base + sep)) throw new Error(`Entry outside the folder: ${entry.fileName}`);
    mkdirSync(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(target, { mode: mode || 0o644 }),
    );
  }
}
