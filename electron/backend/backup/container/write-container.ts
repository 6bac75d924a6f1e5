import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { Progress } from '../../base/job.ts';
import { writeNewFile } from '../../base/replace-file.ts';
import { BLOCK_BYTES, sealBlock } from '../../base/sealed-blocks.ts';
import type { BlockKey } from '../../base/sealed-blocks.ts';
import { writeContentList } from './content-list.ts';
import type { ContainedFile } from './content-list.ts';
import { writeHead } from './head.ts';
import { sealDataKey } from './keys.ts';
import type { BackupKey } from './keys.ts';

/** A file that goes into an encrypted backup. */
export interface FileToPack extends ContainedFile {
  readonly from: string;
  /** Where the file itself is not what goes in: what does, whole. */
  readonly read?: () => Promise<Buffer>;
}

/** Writes plain content in sealed blocks; never more than one block is held. */
class BlockWriter {
  readonly #file: FileHandle;
  readonly #key: BlockKey;
  readonly #held = Buffer.alloc(BLOCK_BYTES);
  #length = 0;
  #number = 0;

  constructor(file: FileHandle, key: BlockKey) {
    this.#file = file;
    this.#key = key;
  }

  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      // A full block is written only when more follows: the last one bears the mark that it is.
      if (this.#length === BLOCK_BYTES) await this.#flush(false);
      const part = bytes.subarray(at, at + BLOCK_BYTES - this.#length);
      this.#held.set(part, this.#length);
      this.#length += part.length;
      at += part.length;
    }
  }

  async end(): Promise<void> {
    await this.#flush(true);
  }

  async #flush(isLast: boolean): Promise<void> {
    await this.#file.write(sealBlock(this.#key, this.#number, isLast, this.#held.subarray(0, this.#length)));
    this.#number += 1;
    this.#length = 0;
  }
}

/** @throws AppError BACKUP_SCAN_UNREAD where a file is not any more what it was when it was listed */
async function addFile(writer: BlockWriter, { from, size, sha256, read }: FileToPack): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    const content = read ? [await read()] : createReadStream(from, { highWaterMark: BLOCK_BYTES });
    for await (const chunk of content) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      length += bytes.length;
      if (length <= size) await writer.add(bytes);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  if (length !== size || hash.digest('hex') !== sha256) {
    throw new AppError('BACKUP_SCAN_UNREAD', { facts: { namaBerkas: path.basename(from) } });
  }
}

/** The digest and size of a file, read piece by piece. */
export async function digestOf(file: string): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: BLOCK_BYTES }))
    hash.update(chunk as Buffer);
  return { size: (await stat(file)).size, sha256: hash.digest('hex') };
}

/**
 * Writes an encrypted backup piece by piece. It needs the public half of the key alone, so that the program can do it
 * by itself at night.
 * @param target does not exist yet
 * @returns the data key, with which the finished file is read once more
 * @throws AppError FOLDER_NOT_WRITABLE, DISK_FULL, BACKUP_SCAN_UNREAD
 */
export async function writeContainer(
  target: string,
  key: BackupKey,
  files: readonly FileToPack[],
  progress: Progress,
): Promise<Buffer> {
  const { dataKey, envelope } = sealDataKey(key);
  const { bytes, digest } = writeHead(key, envelope);
  await writeNewFile(target, async (file) => {
    await file.write(bytes);
    const writer = new BlockWriter(file, { dataKey, head: digest });
    await writer.add(writeContentList(files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))));
    for (const [done, one] of files.entries()) {
      await addFile(writer, one);
      progress(done + 1, files.length);
    }
    await writer.end();
  });
  return dataKey;
}
