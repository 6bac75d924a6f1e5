import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';
import { readRecovery } from '#rules/proof/recovery.ts';
import { AppError } from '#contract/errors.ts';
import { lockSecret, openSecret, passphraseBox } from '../../base/passphrase-box.ts';

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/);

/**
 * The office's key of its backups: whoever has the public half can only write. The private half lies in two boxes, one
 * for the passphrase and one for the code on paper, and nowhere else.
 */
export const backupKey = z.object({
  /** Which sheet of paper opens it: the first letters of the public half's digest. */
  sheet: z.string().regex(/^[0-9a-f]{8}$/),
  public: hex,
  byPassphrase: passphraseBox,
  byCode: passphraseBox,
});
export type BackupKey = z.infer<typeof backupKey>;

/** The data key of one file, which only the private half opens. */
export const envelope = z.object({ sender: hex, nonce: hex, tag: hex, secret: hex });
export type Envelope = z.infer<typeof envelope>;

/** How a person opens an encrypted backup. */
export type BackupSecret = { readonly kind: 'passphrase' | 'code'; readonly text: string };

const DATA_KEY_BYTES = 32;
const WHAT = 'meja koperasi cadangan 1';

const boundTo = (sheet: string): string => `${WHAT}: kunci ${sheet}`;
const publicOf = (der: Buffer) => createPublicKey({ key: der, format: 'der', type: 'spki' });
const sheetOf = (der: Buffer): string => createHash('sha256').update(der).digest('hex').slice(0, 8);

/** @returns the new key, and the secret that is printed once and kept nowhere */
export async function makeBackupKey(
  passphrase: string,
): Promise<{ readonly key: BackupKey; readonly code: Uint8Array }> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  const code = randomBytes(32);
  const sheet = sheetOf(der);
  const [byPassphrase, byCode] = [
    await lockSecret(secret, passphrase, boundTo(sheet)),
    await lockSecret(secret, code.toString('hex'), boundTo(sheet)),
  ];
  return { key: { sheet, public: der.toString('hex'), byPassphrase, byCode }, code };
}

/** The same key under another passphrase; the sheet stays good. */
export async function withPassphrase(key: BackupKey, secret: Buffer, passphrase: string): Promise<BackupKey> {
  return { ...key, byPassphrase: await lockSecret(secret, passphrase, boundTo(key.sheet)) };
}

/**
 * The private half.
 * @throws AppError BACKUP_PASSPHRASE_WRONG, BACKUP_CODE_WRONG
 */
export async function openBackupKey(key: BackupKey, { kind, text }: BackupSecret): Promise<Buffer> {
  if (kind === 'passphrase') {
    const secret = await openSecret(key.byPassphrase, text, boundTo(key.sheet));
    if (!secret) throw new AppError('BACKUP_PASSPHRASE_WRONG');
    return secret;
  }
  const typed = readRecovery(text);
  const wrong = (baris: string) => new AppError('BACKUP_CODE_WRONG', { facts: { baris, lembar: key.sheet } });
  if (typed.kind === 'faulty') throw wrong(typed.lines.length === 0 ? '0' : typed.lines.join(', '));
  const code = Buffer.from(typed.seed).toString('hex');
  const secret = await openSecret(key.byCode, code, boundTo(key.sheet));
  if (!secret) throw wrong('');
  return secret;
}

function wrappingKey(shared: Buffer, sender: Buffer, receiver: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([sender, receiver]), WHAT, DATA_KEY_BYTES));
}

/** A data key, a fresh one where none is given, and the envelope that carries it. */
export function sealDataKey(
  key: Pick<BackupKey, 'public'>,
  dataKey: Buffer = randomBytes(DATA_KEY_BYTES),
): {
  readonly dataKey: Buffer;
  readonly envelope: Envelope;
} {
  const receiver = Buffer.from(key.public, 'hex');
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const sender = publicKey.export({ format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey, publicKey: publicOf(receiver) });
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(shared, sender, receiver), nonce);
  const secret = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    dataKey,
    envelope: {
      sender: sender.toString('hex'),
      nonce: nonce.toString('hex'),
      tag: cipher.getAuthTag().toString('hex'),
      secret: secret.toString('hex'),
    },
  };
}

/** Undefined where the envelope is not one to this key. */
export function openDataKey(
  { sender, nonce, tag, secret }: Envelope,
  privateDer: Buffer,
  publicDer: Buffer,
): Buffer | undefined {
  const bytes = (text: string) => Buffer.from(text, 'hex');
  try {
    const privateKey = createPrivateKey({ key: privateDer, format: 'der', type: 'pkcs8' });
    const shared = diffieHellman({ privateKey, publicKey: publicOf(bytes(sender)) });
    const decipher = createDecipheriv(
      'aes-256-gcm',
      wrappingKey(shared, bytes(sender), publicDer),
      bytes(nonce),
    );
    decipher.setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(secret)), decipher.final()]);
  } catch {
    return undefined;
  }
}
