import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { copyCompared } from '#db/engine/compared-copy.ts';
import { plainImage } from '#db/engine/plain-image.ts';
import { keyFor } from '#db/engine/key-ring.ts';
import { encryptImage } from '#db/rewrite.ts';
import { readScanFile, scanFolderUnder, writeScanFile } from '../base/scan-file.ts';
import { readWhole } from '../maintenance/copy-scans.ts';
import { asRefusal } from '../base/as-refusal.ts';
import type { Progress } from '../base/job.ts';
import { removeUnfinished, writeErrorOf } from '../base/replace-file.ts';
import { DATA_NAME } from './container/content-list.ts';
import { readContainer } from './container/read-container.ts';
import type { KeepFile } from './container/read-container.ts';
import { digestOf, writeContainer } from './container/write-container.ts';
import type { FileToPack } from './container/write-container.ts';
import type { CopyMade, CopyOrder, UnpackOrder, Unpacked } from './jobs.ts';

/** For the worker thread: a whole backup under an unfinished name, or nothing. */
export async function makeCopy(order: CopyOrder, progress: Progress): Promise<CopyMade> {
  const { key, target, plain, databaseFile } = order;
  try {
    const copy = await copyCompared(databaseFile, plain);
    const { rowCounts, schemaVersion, sums } = copy;
    const counted = { rowCounts, schemaVersion, sums };
    if (key === null) {
      const digest = await digestOf(plain);
      return { ...counted, byteCount: digest.size, sha256: digest.sha256, scansPacked: [], scansDamaged: 0 };
    }
    const { scans, damaged } = await soundScans(order.scanFolder);
    const files = [await databaseToPack(plain), ...scans];
    // Twice over the same files: written, then read back.
    const total = files.length * 2;
    const dataKey = await writeContainer(target, key, files, (done) => progress(done, total));
    const { damage } = await readContainer(target, dataKey, null, (done) =>
      progress(files.length + done, total),
    );
    if (damage) throw damage;
    const { size, sha256 } = await digestOf(target);
    return {
      ...counted,
      byteCount: size,
      sha256,
      scansPacked: scans.map(({ name }) => name),
      scansDamaged: damaged,
    };
  } catch (error) {
    await removeUnfinished(target);
    throw faultOf(error, path.dirname(target));
  } finally {
    if (plain !== target) rmSync(plain, { force: true });
  }
}

/**
 * A full disk, a stick that was pulled out and a folder that is closed each say what they are. Out of this thread only
 * refusals find their way.
 */
function faultOf(error: unknown, folder: string): unknown {
  const isOfTheDisk = error instanceof Error && 'syscall' in error;
  if (isOfTheDisk) return writeErrorOf(error, folder);
  const refusal = asRefusal(error, folder);
  if (refusal.code === 'INTERNAL') return error;
  return refusal.code === 'DATABASE_UNUSABLE_FOLDER' ? writeErrorOf(error, folder) : refusal;
}

/**
 * Inside a backup the database is a plain one, whatever it is in the office: the backup's own key closes it, and any
 * office can take it. Of an encrypted one the plain image is made in memory and never touches the disk.
 */
async function databaseToPack(copy: string): Promise<FileToPack> {
  const named = { name: DATA_NAME, from: copy };
  const image = plainImage(copy);
  if (!image) return { ...named, ...(await digestOf(copy)) };
  const sha256 = createHash('sha256').update(image).digest('hex');
  return { ...named, size: image.length, sha256, read: () => Promise.resolve(image) };
}

async function digestOfScan(
  file: string,
): Promise<{ readonly size: number; readonly sha256: string } | undefined> {
  const bytes = await readWhole(file);
  return bytes && { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Scans whose content fits their name, in a fixed order; others are counted and left out. */
async function soundScans(
  folder: string,
): Promise<{ readonly scans: readonly FileToPack[]; readonly damaged: number }> {
  const names = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((name) => /^[0-9a-f]{64}\.[a-z0-9]+$/.test(path.basename(name)))
    .toSorted();
  const scans: FileToPack[] = [];
  for (const name of names) {
    const from = path.join(folder, name);
    const digest = await digestOfScan(from);
    if (digest?.sha256 === path.parse(name).name) {
      scans.push({ name: name.split(path.sep).join('/'), from, ...digest, read: () => readScanFile(from) });
    }
  }
  return { scans, damaged: names.length - scans.length };
}

/** For the worker thread. @throws AppError BACKUP_DAMAGED */
export async function unpackBackup(
  { file, dataKey, into, takesDamaged }: UnpackOrder & { readonly takesDamaged: boolean },
  progress: Progress,
): Promise<Unpacked> {
  const key = keyFor(into);
  const keep: KeepFile = async (name, content) =>
    name === DATA_NAME
      ? encryptImage(content, path.join(into, name))
      : writeScanFile(path.join(into, scanFolderUnder(key), ...name.split('/')), content);
  const { files, lost, damage } = await readContainer(
    file,
    Buffer.from(dataKey, 'hex'),
    key ? keep : into,
    progress,
  );
  const hasRows = files.length > 0 && !lost.includes(DATA_NAME);
  if (damage && !(takesDamaged && hasRows)) throw damage;
  const scans = files.map(({ name }) => name).filter((name) => name !== DATA_NAME);
  return {
    scans: scans.filter((name) => !lost.includes(name)),
    lostScans: scans.filter((name) => lost.includes(name)),
  };
}
