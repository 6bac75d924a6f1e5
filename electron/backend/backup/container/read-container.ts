import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { Progress } from '../../base/job.ts';
import { BLOCK_BYTES } from '../../base/sealed-blocks.ts';
import type { BlockKey } from '../../base/sealed-blocks.ts';
import { DATA_NAME, readContentList } from './content-list.ts';
import type { ContainedFile } from './content-list.ts';
import { readHead } from './head.ts';
import type { Head } from './head.ts';
import { openBackupKey, openDataKey } from './keys.ts';
import type { BackupSecret } from './keys.ts';
import { blocksFor, readBlocks } from './read-blocks.ts';
import type { BlockReader, DamagedBlock } from './read-blocks.ts';

interface Placed extends ContainedFile {
  /** Where it begins in the plain content. */
  readonly start: number;
}

/** An encrypted backup that has been read through. */
export interface ReadContainer {
  readonly files: readonly ContainedFile[];
  /** Names of files that could not be read whole. */
  readonly lost: readonly string[];
  /** Undefined where everything is as it was written. */
  readonly damage: AppError | undefined;
}

async function withFile<Value>(file: string, work: (handle: FileHandle, head: Head) => Promise<Value>) {
  const handle = await open(file, 'r');
  try {
    return await work(handle, await readHead(handle, file));
  } finally {
    await handle.close();
  }
}

/** Whose sheet opens the backup. @throws AppError BACKUP_TOO_NEW, BACKUP_HEAD_DAMAGED */
export const sheetOfContainer = (file: string): Promise<string> =>
  withFile(file, (_handle, { key }) => Promise.resolve(key.sheet));

/**
 * The key of a backup's blocks, by what a person knows.
 * @throws AppError BACKUP_PASSPHRASE_NEEDED, BACKUP_PASSPHRASE_WRONG, BACKUP_CODE_WRONG, BACKUP_HEAD_DAMAGED, BACKUP_TOO_NEW
 */
export function openContainer(file: string, secret: BackupSecret | null): Promise<Buffer> {
  return withFile(file, async (_handle, { key, envelope }) => {
    const facts = { namaBerkas: path.basename(file), lembar: key.sheet };
    if (secret === null) throw new AppError('BACKUP_PASSPHRASE_NEEDED', { facts });
    const own = await openBackupKey(key, secret);
    const dataKey = openDataKey(envelope, own, Buffer.from(key.public, 'hex'));
    if (!dataKey) throw new AppError('BACKUP_HEAD_DAMAGED', { facts });
    return dataKey;
  });
}

/** What becomes of a file of a backup, once it has been read whole and is what it was. */
export type KeepFile = (name: string, content: Buffer) => Promise<void>;

/**
 * Reads every block. Files go to a folder, each only whole, or one after another whole to `KeepFile`, for an office on
 * whose disk nothing may lie plain; with null nothing is written.
 */
export function readContainer(
  file: string,
  dataKey: Buffer,
  into: string | KeepFile | null,
  progress: Progress,
): Promise<ReadContainer> {
  return withFile(file, async (handle, head) => {
    const key: BlockKey = { dataKey, head: head.digest };
    const blocks = await readBlocks(handle, key, head.byteCount);
    const faults: DamagedBlock[] = [];
    const first = blocks.count === 0 ? undefined : await blocks.read(0);
    const list = first && (await contentList(blocks, first));
    if (!list) {
      const fault: DamagedBlock =
        blocks.count === 0 ? { number: 0, fault: 'cut', other: 0 } : await blocks.explain(0);
      return { files: [], lost: [], damage: damageOf(file, blocks.count, [fault], [], []) };
    }
    const { files, byteCount } = list;
    const lost: string[] = [];
    const seen = new Map<number, Buffer | undefined>();
    const blockOf = async (number: number): Promise<Buffer | undefined> => {
      if (seen.has(number)) return seen.get(number);
      seen.clear();
      const plain = number < blocks.count ? await blocks.read(number) : undefined;
      seen.set(number, plain);
      if (plain === undefined && number < blocks.count && !faults.some((one) => one.number === number))
        faults.push(await blocks.explain(number));
      return plain;
    };
    for (const [done, one] of files.entries()) {
      if (!(await takeOut(one, blocks.count, blockOf, into))) lost.push(one.name);
      progress(done + 1, files.length);
    }
    const wanted = blocksFor(byteCount);
    const last = Math.min(wanted, blocks.count) - 1;
    if (blocks.count < wanted) faults.push({ number: last, fault: 'cut', other: last });
    else if (blocks.count > wanted) faults.push({ number: last, fault: 'longer', other: last });
    else if (faults.length === 0) {
      const end = await blocks.explain(last);
      if (end.fault !== 'altered') faults.push(end);
    }
    const damage = faults.length === 0 ? undefined : damageOf(file, blocks.count, faults, files, lost);
    return { files, lost, damage };
  });
}

/** The list may be longer than a block. Undefined where it cannot be read. */
async function contentList(
  blocks: BlockReader,
  first: Buffer,
): Promise<{ readonly files: readonly Placed[]; readonly byteCount: number } | undefined> {
  const length = first.length < 4 ? 0 : first.readUInt32BE(0);
  const parts = [first];
  for (let number = 1; number * BLOCK_BYTES < length + 4; number += 1) {
    const next = number < blocks.count ? await blocks.read(number) : undefined;
    if (!next) return undefined;
    parts.push(next);
  }
  let start = length + 4;
  const list = readContentList(Buffer.concat(parts).subarray(4, start));
  const files = list?.map((one) => {
    const placed = { ...one, start };
    start += one.size;
    return placed;
  });
  return files && { files, byteCount: start };
}

/** @returns whether the file was read whole and is what it was */
async function takeOut(
  { name, size, sha256, start }: Placed,
  count: number,
  blockOf: (number: number) => Promise<Buffer | undefined>,
  into: string | KeepFile | null,
): Promise<boolean> {
  const held: Buffer[] = [];
  const target = typeof into !== 'string' ? undefined : path.join(into, ...name.split('/'));
  if (target !== undefined) await mkdir(path.dirname(target), { recursive: true });
  const out = target === undefined ? undefined : await open(target, 'wx');
  const hash = createHash('sha256');
  let isWhole = true;
  try {
    for (let at = start; at < start + size;) {
      const number = Math.floor(at / BLOCK_BYTES);
      if (number >= count) {
        isWhole = false;
        break;
      }
      const within = at - number * BLOCK_BYTES;
      const block = await blockOf(number);
      const part = block?.subarray(within, within + start + size - at);
      if (!part || part.length === 0) {
        // Later blocks are looked at too, so that each damaged one is counted.
        isWhole = false;
        at = (number + 1) * BLOCK_BYTES;
        continue;
      }
      hash.update(part);
      if (isWhole) await out?.write(part);
      if (isWhole && typeof into === 'function') held.push(Buffer.from(part));
      at += part.length;
    }
  } finally {
    await out?.close();
  }
  isWhole &&= hash.digest('hex') === sha256;
  if (!isWhole && target !== undefined) await rm(target, { force: true });
  if (isWhole && typeof into === 'function') await into(name, Buffer.concat(held));
  return isWhole;
}

function damageOf(
  file: string,
  count: number,
  faults: readonly DamagedBlock[],
  files: readonly ContainedFile[],
  lost: readonly string[],
): AppError {
  const [first = { number: 0, fault: 'altered' as const, other: 0 }] = faults;
  const scans = files.filter(({ name }) => name !== DATA_NAME).length;
  const lostScans = lost.filter((name) => name !== DATA_NAME).length;
  return new AppError('BACKUP_DAMAGED', {
    facts: {
      namaBerkas: path.basename(file),
      blok: first.number + 1,
      jumlahBlok: count,
      rusak: faults.length,
      sebab: first.fault,
      blokLain: first.other + 1,
      dataTerbaca: files.length > 0 && !lost.includes(DATA_NAME) ? 1 : 0,
      pindaian: scans,
      pindaianTerbaca: scans - lostScans,
    },
  });
}
