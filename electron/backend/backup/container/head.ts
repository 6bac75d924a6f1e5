import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { backupKey, envelope } from './keys.ts';
import type { BackupKey, Envelope } from './keys.ts';

/** How an encrypted backup begins; the last digit is the form of what follows. */
const MAGIC = Buffer.from('MEJASND1', 'latin1');
const MAGIC_STEM = MAGIC.subarray(0, 7);
const DIGEST_BYTES = 32;
const MOST_HEAD_BYTES = 65_536;

const shape = z.object({ key: backupKey, envelope });

/** Nothing of the office stands in it: whoever finds the file learns when it was made, and no more. */
export interface Head {
  readonly key: BackupKey;
  readonly envelope: Envelope;
  /** Every block is bound to it. */
  readonly digest: Buffer;
  /** Where the first block begins. */
  readonly byteCount: number;
}

export function writeHead(
  key: BackupKey,
  sealed: Envelope,
): { readonly bytes: Buffer; readonly digest: Buffer } {
  const json = Buffer.from(JSON.stringify({ key, envelope: sealed }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const named = Buffer.concat([MAGIC, length, json]);
  const digest = createHash('sha256').update(named).digest();
  return { bytes: Buffer.concat([named, digest]), digest };
}

async function readAt(file: FileHandle, position: number, byteCount: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(byteCount), 0, byteCount, position);
  return buffer.subarray(0, bytesRead);
}

/** Whether a file begins as an encrypted backup does, of whatever form. */
export async function isEncryptedBackup(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return false;
  try {
    return (await readAt(handle, 0, MAGIC_STEM.length)).equals(MAGIC_STEM);
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

/** @throws AppError BACKUP_TOO_NEW, BACKUP_HEAD_DAMAGED */
export async function readHead(handle: FileHandle, file: string): Promise<Head> {
  const facts = { namaBerkas: path.basename(file) };
  const start = await readAt(handle, 0, MAGIC.length + 4);
  if (start.length === MAGIC.length + 4 && !start.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new AppError('BACKUP_TOO_NEW', { facts });
  }
  const damaged = () => new AppError('BACKUP_HEAD_DAMAGED', { facts });
  if (start.length < MAGIC.length + 4) throw damaged();
  const length = start.readUInt32BE(MAGIC.length);
  if (length > MOST_HEAD_BYTES) throw damaged();
  const rest = await readAt(handle, start.length, length + DIGEST_BYTES);
  const json = rest.subarray(0, length);
  const digest = createHash('sha256').update(start).update(json).digest();
  if (!rest.subarray(length).equals(digest)) throw damaged();
  const read = shape.safeParse(parse(json));
  if (!read.success) throw damaged();
  return { ...read.data, digest, byteCount: start.length + length + DIGEST_BYTES };
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
}
