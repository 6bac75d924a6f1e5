import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { databaseErrorOf } from '#db/database-error.ts';
import { requireAlone } from '#db/engine/exclusive.ts';
import { whileAloneFor } from '#db/engine/in-use.ts';
import { encryptBelow, forgetKey, holdKey } from '#db/engine/key-ring.ts';
import type { DataKey } from '#db/engine/key-ring.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { rewriteDatabase, stageRewritten } from '#db/rewrite.ts';
import { readScanFile, scanFolderUnder, writeScanFile } from '../base/scan-file.ts';
import { readWhole, scansIn } from '../maintenance/copy-scans.ts';
import { readKeyFile, writeKeyFile } from '../backup/data-key-file.ts';
import type { WrappedKey } from '../backup/data-key-file.ts';
import { beginChange, FORMER_FILE, keptFiles, NEXT_ENDING, settleChange, STAGING } from './settle.ts';

const MB = 1_048_576;
/** Beyond what is written: SQLite's own journals and what the system needs to breathe. */
const MARGIN_BYTES = 64 * MB;

export interface CipherChange {
  readonly folder: string;
  /** Undefined: the office is not encrypted. */
  readonly from: DataKey | undefined;
  readonly to: DataKey | undefined;
  /** How the new key lies beside the database; null where the office is to be plain. */
  readonly wrapped: WrappedKey | null;
}

export interface CipherChanged {
  readonly scans: number;
  /** Scans that could not be read before, and are not there after it. */
  readonly scansLost: number;
}

/**
 * Writes the whole office anew: database, kept states and scans, under another key or under none. Everything waits beside
 * the old until one rename; before it nothing has changed, after it what is old is overwritten and goes. Alone on the
 * folder from beginning to end, with the office's own handles closed.
 * @throws AppError CIPHER_NEEDS_SPACE, CIPHER_KEPT_UNREADABLE, DISK_FULL, DATABASE_LOCKED
 */
export async function changeCipher(
  change: CipherChange,
  progress: (done: number, total: number) => void,
): Promise<CipherChanged> {
  const { folder, from, to } = change;
  if (to) holdKey(to);
  try {
    return await whileAloneFor(folder, async () => {
      await requireSpace(folder, from);
      await beginChange(folder, { from: from?.id ?? '', to: to?.id ?? '' });
      try {
        const changed = await stageAll(change, progress);
        await putInPlace(change);
        return changed;
      } finally {
        await settleChange(folder);
      }
    });
  } catch (error) {
    throw databaseErrorOf(error, folder) ?? error;
  }
}

/** Which key the files of the folder have from now on in this program. */
export function useKey(folder: string, from: DataKey | undefined, to: DataKey | undefined): void {
  encryptBelow(folder, to);
  if (from) forgetKey(from.id);
}

async function stageAll(
  { folder, from, to }: CipherChange,
  progress: (done: number, total: number) => void,
): Promise<CipherChanged> {
  requireAlone(path.join(folder, DATABASE_FILE));
  const scans = await scansIn(path.join(folder, scanFolderUnder(from)));
  const kept = keptFiles(folder);
  const total = scans.length + kept.length + 1;
  let done = 0;
  const tick = (): void => progress((done += 1), total);
  await stageRewritten(folder, path.join(folder, STAGING), to ?? null);
  tick();
  for (const file of kept) {
    await stageKept(file, to);
    tick();
  }
  let scansLost = 0;
  for (const scan of scans) {
    const isStaged = await stageScan(folder, scan, from, to);
    scansLost += isStaged ? 0 : 1;
    tick();
  }
  return { scans: scans.length - scansLost, scansLost };
}

/** @throws AppError CIPHER_KEPT_UNREADABLE */
async function stageKept(file: string, to: DataKey | undefined): Promise<void> {
  const next = `${file}${NEXT_ENDING}`;
  rmSync(next, { force: true });
  try {
    requireAlone(file);
    await rewriteDatabase(file, next, to ?? null);
  } catch (error) {
    rmSync(next, { force: true });
    if (databaseErrorOf(error, '')?.code === 'DISK_FULL') throw error;
    const namaBerkas = path.relative(path.dirname(path.dirname(file)), file);
    throw new AppError('CIPHER_KEPT_UNREADABLE', { facts: { namaBerkas } }, { cause: error });
  }
}

/** @returns whether it could be read */
async function stageScan(
  folder: string,
  scan: string,
  from: DataKey | undefined,
  to: DataKey | undefined,
): Promise<boolean> {
  const source = path.join(folder, scanFolderUnder(from), scan);
  const target = path.join(folder, scanFolderUnder(to), scan);
  // A plain scan that was damaged since is taken along as it is: whatever can still be seen in it stays.
  const bytes = from ? await readWhole(source) : await readFile(source);
  if (!bytes) return false;
  await writeScanFile(target, bytes);
  if ((await readScanFile(target)).equals(bytes)) return true;
  throw new AppError('COPY_DIFFERS', { facts: { tabel: path.basename(scan) } });
}

/** The one step: before it the office is as it was, after it as it shall be. */
async function putInPlace({ folder, from, wrapped }: CipherChange): Promise<void> {
  const live = path.join(folder, DATABASE_FILE);
  if (wrapped) await writeKeyFile(folder, [...(readKeyFile(folder) ?? []), wrapped]);
  if (!from) keepForOverwriting(live, path.join(folder, FORMER_FILE));
  renameSync(path.join(folder, STAGING, DATABASE_FILE), live);
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${live}${ending}`, { force: true });
}

function keepForOverwriting(live: string, former: string): void {
  rmSync(former, { force: true });
  try {
    linkSync(live, former);
  } catch {
    // A disk without second names: the old file is deleted without being overwritten.
  }
}

/** @throws AppError CIPHER_NEEDS_SPACE before anything is written */
async function requireSpace(folder: string, from: DataKey | undefined): Promise<void> {
  const files = [path.join(folder, DATABASE_FILE), ...keptFiles(folder)];
  const scanFolder = path.join(folder, scanFolderUnder(from));
  const names = existsSync(scanFolder) ? await readdir(scanFolder, { recursive: true }) : [];
  const sizes = await Promise.all(
    [...files, ...names.map((name) => path.join(scanFolder, name))].map(
      async (file) => (await stat(file).catch(() => undefined))?.size ?? 0,
    ),
  );
  const needed = sizes.reduce((sum, size) => sum + size, MARGIN_BYTES);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return;
  const facts = { perluMb: Math.ceil(needed / MB), sisaMb: Math.floor((bavail * bsize) / MB) };
  throw new AppError('CIPHER_NEEDS_SPACE', { facts });
}
