import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from '../base/folders.ts';
import { writeFileAtomically } from '../base/replace-file.ts';

/** Beside the database and outside every backup: a lost stick must not carry the key away. */
const KEY_FILE = 'kunci-juknis.pem';
/** What an Ed25519 public key in SPKI form begins with; the 32 bytes after it are the key. */
const SPKI_OPENING = Buffer.from('302a300506032b6570032100', 'hex');

/** Keeps one signature from being taken for another kind of file. */
const DOMAIN = Buffer.from('meja-koperasi/juknis/1\n');

const rawOf = (key: KeyObject): Buffer =>
  key.export({ type: 'spki', format: 'der' }).subarray(SPKI_OPENING.length);

/** First 16 digits of the hash of a public key: short enough to be compared by telephone. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);
}

/** The key as it is kept, or undefined when the text is none. */
export function readPublicKey(text: string): string | undefined {
  const bytes = Buffer.from(text.replace(/\s+/g, ''), 'base64');
  return bytes.length === 32 ? bytes.toString('base64') : undefined;
}

/** @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL */
export async function makeOwnKey(folders: Folders): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFileAtomically(path.join(folders.data, KEY_FILE), Buffer.from(pem));
  return rawOf(publicKey).toString('base64');
}

/** The office's own key pair; undefined when this computer has none. */
export async function findOwnKey(
  folders: Folders,
): Promise<{ readonly publicKey: string; readonly sign: (content: string) => string } | undefined> {
  const file = path.join(folders.data, KEY_FILE);
  let pem: string;
  try {
    pem = await readFile(file, 'utf8');
    // An earlier version left it to be read by every user of the computer.
    await chmod(file, 0o600).catch(() => undefined);
  } catch {
    return undefined;
  }
  const privateKey = createPrivateKey(pem);
  return {
    publicKey: rawOf(createPublicKey(privateKey)).toString('base64'),
    sign: (content) =>
      sign(null, Buffer.concat([DOMAIN, Buffer.from(content)]), privateKey).toString('base64'),
  };
}

export function isSignedBy(content: string, signature: string, publicKey: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI_OPENING, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.concat([DOMAIN, Buffer.from(content)]), key, Buffer.from(signature, 'base64'));
}
