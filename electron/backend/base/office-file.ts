import { open } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';

/** How every database file of this program begins, the office's own and each copy of it. */
const DATABASE_HEAD = Buffer.from('SQLite format 3\0', 'latin1');

/** What SQLite keeps beside a database while it is open; without it the newest rows are lost. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/**
 * A paper or a list must never take the place of a database: not the office's, not a backup of it, by whatever name,
 * link or copy it is reached. Looking at the file itself needs no list of paths that could miss one.
 * @throws AppError TARGET_IS_DATABASE before anything is replaced
 */
export async function refuseDatabaseTarget(target: string): Promise<void> {
  const companion = COMPANIONS.find((ending) => target.endsWith(ending));
  const file = companion === undefined ? target : target.slice(0, -companion.length);
  if (!(await isDatabase(file))) return;
  throw new AppError('TARGET_IS_DATABASE', { facts: { namaBerkas: path.basename(target) } });
}

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(DATABASE_HEAD.length),
      0,
      DATABASE_HEAD.length,
    );
    return bytesRead === DATABASE_HEAD.length && buffer.equals(DATABASE_HEAD);
  } catch {
    // A folder can be opened but not read; writing there then says so itself.
    return false;
  } finally {
    await handle.close();
  }
}
