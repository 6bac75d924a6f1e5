import { createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { allKeys, keyFor } from '#db/engine/key-ring.ts';
import type { DataKey } from '#db/engine/key-ring.ts';
import { writeFileAtomically } from './replace-file.ts';
import { BLOCK_BYTES, openBlock, sealBlock, SEALED_BLOCK_BYTES } from './sealed-blocks.ts';
import type { BlockKey } from './sealed-blocks.ts';

/** Scans lie beside the database, and beside its plain backups, in a folder of this name. */
export const SCAN_FOLDER = 'berkas';

/** How an encrypted scan begins; the last digit is the form of what follows. */
const MAGIC = Buffer.from('MEJAPND1', 'latin1');
const WHAT = 'meja koperasi pindaian 1';
const MARK_DIGITS = 8;

/** The folder of scans under a key: named by it, so that scans under two keys never mix while one follows the other. */
export const scanFolderUnder = (key: DataKey | undefined): string =>
  key === undefined ? SCAN_FOLDER : `${SCAN_FOLDER}-${key.id.slice(0, MARK_DIGITS)}`;

/** Where the scans of a data folder lie. */
export const scanFolderOf = (dataFolder: string): string =>
  path.join(dataFolder, scanFolderUnder(keyFor(dataFolder)));

/** The key of a scan by the folder it lies in; undefined: it is plain. */
function keyOfScan(file: string): DataKey | undefined {
  for (const part of [path.dirname(file), path.dirname(path.dirname(file))]) {
    const [, mark] = /^berkas-([0-9a-f]{8})$/.exec(path.basename(part)) ?? [];
    if (mark !== undefined) return allKeys().find(({ id }) => id.startsWith(mark));
  }
  return undefined;
}

/** One key for each content, so that the number of a block may be its nonce. */
function blockKeyOf({ secret }: DataKey, name: string): BlockKey {
  const salt = createHash('sha256').update(name).digest();
  return {
    dataKey: Buffer.from(hkdfSync('sha256', secret, salt, WHAT, 32)),
    head: createHash('sha256').update(MAGIC).update(name).digest(),
  };
}

/** @param name the scan's file name, which is its content's digest and its kind */
export function sealScan(key: DataKey, name: string, bytes: Uint8Array): Buffer {
  const block = blockKeyOf(key, name);
  const count = Math.max(1, Math.ceil(bytes.length / BLOCK_BYTES));
  const parts = Array.from({ length: count }, (_, number) =>
    sealBlock(
      block,
      number,
      number === count - 1,
      bytes.subarray(number * BLOCK_BYTES, (number + 1) * BLOCK_BYTES),
    ),
  );
  return Buffer.concat([MAGIC, ...parts]);
}

/** @throws AppError FILE_DAMAGED naming the first part that does not open */
function openScan(file: string, bytes: Buffer): Buffer {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return bytes;
  const name = path.basename(file);
  const key = keyOfScan(file);
  const count = Math.max(1, Math.ceil((bytes.length - MAGIC.length) / SEALED_BLOCK_BYTES));
  const damaged = (number: number) =>
    new AppError('FILE_DAMAGED', {
      facts: { namaBerkas: name, bagian: number + 1, bagianSeluruhnya: count },
    });
  if (!key) throw damaged(0);
  const block = blockKeyOf(key, name);
  const parts = Array.from({ length: count }, (_, number) => {
    const at = MAGIC.length + number * SEALED_BLOCK_BYTES;
    const plain = openBlock(block, number, number === count - 1, bytes.subarray(at, at + SEALED_BLOCK_BYTES));
    if (!plain) throw damaged(number);
    return plain;
  });
  return Buffer.concat(parts);
}

/** THE place where a kept scan is read, encrypted or not. @throws AppError FILE_DAMAGED; what the system says */
export const readScanFile = async (file: string): Promise<Buffer> => openScan(file, await readFile(file));

/** The same for a thread that makes papers. */
export const readScanFileNow = (file: string): Buffer => openScan(file, readFileSync(file));

/** THE place where a scan is written: encrypted where its folder is. @throws AppError DISK_FULL, FOLDER_NOT_WRITABLE */
export async function writeScanFile(file: string, bytes: Uint8Array): Promise<void> {
  const key = keyOfScan(file);
  await writeFileAtomically(file, key ? sealScan(key, path.basename(file), bytes) : bytes);
}

/** How long a scan is, encrypted or not, by the size of its file. */
export function scanLength(file: string, fileSize: number): number {
  if (!keyOfScan(file)) return fileSize;
  const sealed = fileSize - MAGIC.length;
  return sealed - Math.ceil(sealed / SEALED_BLOCK_BYTES) * (SEALED_BLOCK_BYTES - BLOCK_BYTES);
}
