import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { PASSWORD_COST } from '../base/secret-cost.ts';

const SALT_BYTES = 16;
const KEY_BYTES = 32;

type Parameters = { readonly N: number; readonly r: number; readonly p: number };

const derive = promisify<string, Buffer, number, Parameters & { readonly maxmem: number }, Buffer>(scrypt);

const keyOf = (secret: string, salt: Buffer, { N, r, p }: Parameters): Promise<Buffer> =>
  // One way of writing an accent: the same word typed at two keyboards is the same password.
  derive(secret.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r });

/** "scrypt$N$r$p$salt$key", salt and key in base64url. */
export async function digestOf(secret: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(secret, salt, PASSWORD_COST);
  return [
    'scrypt',
    PASSWORD_COST.N,
    PASSWORD_COST.r,
    PASSWORD_COST.p,
    salt.toString('base64url'),
    key.toString('base64url'),
  ].join('$');
}

const SHAPE = /^scrypt\$(\d{4,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,})\$([\w-]{43})$/;

/** Nobody's: what is tried against an account that is not there takes as long as against one that is. */
const NOBODY = `scrypt$${PASSWORD_COST.N}$${PASSWORD_COST.r}$${PASSWORD_COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** False for a wrong secret and for a digest that is none; always after the same work. */
export async function fits(secret: string, digest: string | undefined | null): Promise<boolean> {
  const known = SHAPE.exec(digest ?? '');
  const [, N, r, p, salt = '', key = ''] = known ?? SHAPE.exec(NOBODY) ?? [];
  const made = await keyOf(secret, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const isSame = timingSafeEqual(made, Buffer.from(key, 'base64url'));
  return known !== null && isSame;
}
