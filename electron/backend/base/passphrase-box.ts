import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { PASSPHRASE_COST } from './secret-cost.ts';

const MOST_MEMORY = 256 * 1_048_576;

const hex = z.string().regex(/^(?:[0-9a-f]{2})*$/);

/** A secret that a passphrase opens: scrypt, then AES-256-GCM. Plain data, to lie in a row or a file. */
export const passphraseBox = z.object({
  n: z
    .number()
    .int()
    .min(1 << 14)
    .max(1 << 18),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
  salt: hex,
  nonce: hex,
  tag: hex,
  secret: hex,
});
export type PassphraseBox = z.infer<typeof passphraseBox>;

type Cost = Pick<PassphraseBox, 'n' | 'r' | 'p'>;

/** Asynchronous, so that a guess of half a second stops nobody else. */
export function stretch(passphrase: string, salt: Uint8Array, { n, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem: MOST_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** @param what is bound to the secret: the box of one thing does not open another */
export async function lockSecret(
  secret: Uint8Array,
  passphrase: string,
  what: string,
): Promise<PassphraseBox> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const { N: n, r, p } = PASSPHRASE_COST;
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, { n, r, p }), nonce);
  cipher.setAAD(Buffer.from(what));
  const locked = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    n,
    r,
    p,
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
    secret: locked.toString('hex'),
  };
}

/** The secret; undefined where the passphrase is another, or the box was altered. */
export async function openSecret(
  box: PassphraseBox,
  passphrase: string,
  what: string,
): Promise<Buffer | undefined> {
  const bytes = (text: string) => Buffer.from(text, 'hex');
  try {
    const key = await stretch(passphrase, bytes(box.salt), box);
    const cipher = createDecipheriv('aes-256-gcm', key, bytes(box.nonce));
    cipher.setAAD(Buffer.from(what)).setAuthTag(bytes(box.tag));
    return Buffer.concat([cipher.update(bytes(box.secret)), cipher.final()]);
  } catch {
    // The cause would only say that the tag does not fit; it must not carry anything of the key either.
    return undefined;
  }
}
