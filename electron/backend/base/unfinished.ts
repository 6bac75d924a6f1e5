import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { whileAlone } from '#db/engine/in-use.ts';

export const UNFINISHED_ENDING = '.sebagian';

/** What SQLite may leave beside a database that was not finished. */
export const COMPANION_ENDINGS = ['-journal', '-wal', '-shm'] as const;

const UNFINISHED = /\.sebagian(?:-journal|-wal|-shm)?$/;

/** This computer among those that may write into one folder (a share, a flash disk), without naming it. */
const HOST = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);

/** Host and process of whoever writes a file that is not whole yet. */
const WRITER = /\.([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.sebagian(?:-journal|-wal|-shm)?$/;

/** The name beside `target` under which a file is written until it is whole. */
export function unfinishedName(target: string): string {
  const name = `.${path.basename(target)}.${HOST}-${process.pid}-${randomUUID()}${UNFINISHED_ENDING}`;
  return path.join(path.dirname(target), name);
}

/** Takes away what a program of this computer that has died (power cut, killed) left unfinished in a folder. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const dead = names.filter((name) => {
    const [, host, pid] = WRITER.exec(name) ?? [];
    return host === HOST && !isRunning(Number(pid));
  });
  await Promise.all(dead.map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
}

/**
 * Before the database of a folder is opened: whatever is unfinished among the data is nobody's, where no other program
 * is present. With one present it may be that one's work, and stays.
 */
export function clearUnfinished(dataFolder: string): void {
  try {
    whileAlone(dataFolder, () => {
      for (const name of readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })) {
        if (UNFINISHED.test(name)) rmSync(path.join(dataFolder, name), { recursive: true, force: true });
      }
    });
  } catch {
    // Another program is at work, or the folder does not exist yet: opening the database says what is to be said.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
