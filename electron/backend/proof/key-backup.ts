import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import type { PrivateKey } from './key-file.ts';

/** The secret half in a file for a safe place: scrypt of the passphrase, AES-256-GCM over the 32 bytes. */
const COST = { N: 1 << 16, r: 8, p: 1, maxmem: 128 * 1_048_576 } as const;
const MAX_FILE_BYTES = 10_000;
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const lockedKey = z.object({
  isi: z.literal('kunci QR keabsahan, terenkripsi'),
  kunci: hex(4),
  garam: hex(16),
  awal: hex(12),
  tanda: hex(16),
  sandi: hex(32),
});

function stretch(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE or DISK_FULL */
export async function writeLockedKey(target: string, key: PrivateKey, passphrase: string): Promise<void> {
  const salt = randomBytes(16);
  const start = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), start);
  cipher.setAAD(Buffer.from(key.id, 'hex'));
  const locked = Buffer.concat([cipher.update(key.seed), cipher.final()]);
  const content = {
    isi: 'kunci QR keabsahan, terenkripsi',
    kunci: key.id,
    garam: salt.toString('hex'),
    awal: start.toString('hex'),
    tanda: cipher.getAuthTag().toString('hex'),
    sandi: locked.toString('hex'),
  };
  await writeFileAtomically(target, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
}

/** The 32 secret bytes. @throws AppError FILE_NOT_FOUND or PROOF_PASSPHRASE_WRONG */
export async function readLockedKey(file: string, passphrase: string): Promise<Uint8Array> {
  const facts = { namaBerkas: path.basename(file) };
  const size = await stat(file).catch(() => undefined);
  if (!size?.isFile()) throw new AppError('FILE_NOT_FOUND', { facts });
  const wrong = new AppError('PROOF_PASSPHRASE_WRONG', { facts });
  if (size.size > MAX_FILE_BYTES) throw wrong;
  const read = lockedKey.safeParse(parse(await readFile(file, 'utf8')));
  if (!read.success) throw wrong;
  const bytes = (text: string) => Buffer.from(text, 'hex');
  const { kunci, garam, awal, tanda, sandi } = read.data;
  const cipher = createDecipheriv('aes-256-gcm', await stretch(passphrase, bytes(garam)), bytes(awal));
  cipher.setAAD(bytes(kunci)).setAuthTag(bytes(tanda));
  try {
    return new Uint8Array(Buffer.concat([cipher.update(bytes(sandi)), cipher.final()]));
  } catch {
    // The cause would only say that the tag does not fit; it must not carry anything of the key either.
    throw wrong;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
