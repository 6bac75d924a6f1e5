import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { replaceFile, writeErrorOf, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';

/**
 * The private keys lie in a folder of their own beside the database and never in it: whoever gets a backup could
 * otherwise make papers in the office's name. Files are readable by their owner only (0600); on Windows that is the
 * user's own profile. The system's key store (Electron's safeStorage) belongs to the window process, which the command
 * line does without, so it is not used.
 */
export const KEY_FOLDER = 'kunci-keabsahan';

export interface PrivateKey {
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The 32 secret bytes. Never logged, never in an error, never in the database. */
  readonly seed: Uint8Array;
  readonly createdAt: string;
}

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const keyFile = z.object({
  isi: z.literal('kunci rahasia QR keabsahan'),
  dibuat: z.string(),
  rahasia: z.string().regex(/^[0-9a-f]{64}$/),
});

const placeOf = (dataFolder: string, id: string): string => path.join(dataFolder, KEY_FOLDER, `${id}.json`);

export function signingKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** @param publicKey 64 hexadecimal digits */
export function checkingKeyOf(publicKey: string): KeyObject {
  const key = Buffer.concat([ED25519_SPKI, Buffer.from(publicKey, 'hex')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** The key of 32 secret bytes with its public half and name. */
export function privateKeyOf(seed: Uint8Array, createdAt: string): PrivateKey {
  const spki = createPublicKey(signingKeyOf(seed)).export({ format: 'der', type: 'spki' });
  const bytes = spki.subarray(ED25519_SPKI.length);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { id, publicKey: bytes.toString('hex'), seed, createdAt };
}

export function generatePrivateKey(createdAt: string): PrivateKey {
  const pkcs8 = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  return privateKeyOf(new Uint8Array(pkcs8.subarray(ED25519_PKCS8.length)), createdAt);
}

/** @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE or DISK_FULL */
export async function writeKeyFile(dataFolder: string, key: PrivateKey): Promise<void> {
  const target = placeOf(dataFolder, key.id);
  const content = {
    isi: 'kunci rahasia QR keabsahan',
    dibuat: key.createdAt,
    rahasia: Buffer.from(key.seed).toString('hex'),
  };
  try {
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeErrorOf(error, dataFolder);
  }
  const temporary = unfinishedName(target);
  await writeNewFile(temporary, async (file) => {
    // Before a byte of the secret is in it.
    await file.chmod(0o600);
    await file.writeFile(`${JSON.stringify(content)}\n`);
  });
  await replaceFile(temporary, target);
}

/** The key named `id` if its file lies here whole and really holds that key; otherwise undefined. */
export async function readKeyFile(dataFolder: string, id: string): Promise<PrivateKey | undefined> {
  const file = placeOf(dataFolder, id);
  try {
    const read = keyFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!read.success) return undefined;
    // A copy that lost its narrow permission gets it back.
    await chmod(file, 0o600).catch(() => undefined);
    const key = privateKeyOf(new Uint8Array(Buffer.from(read.data.rahasia, 'hex')), read.data.dibuat);
    return key.id === id ? key : undefined;
  } catch {
    // Missing, unreadable or damaged is the same for the office: the key has to be restored.
    return undefined;
  }
}

export async function removeKeyFile(dataFolder: string, id: string): Promise<void> {
  await rm(placeOf(dataFolder, id), { force: true });
}
