import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Of plain content in a block; the last one may hold less, never nothing. */
export const BLOCK_BYTES = 1_048_576;
const TAG_BYTES = 16;
export const SEALED_BLOCK_BYTES = BLOCK_BYTES + TAG_BYTES;

/** What every block of one file is bound to besides its place. */
export interface BlockKey {
  readonly dataKey: Buffer;
  /** Digest of the file's head: a block of another file, or under another head, does not open. */
  readonly head: Buffer;
}

/** The number of a block is its nonce: a data key is used for one file only. */
function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
}

const boundTo = ({ head }: BlockKey, isLast: boolean): Buffer =>
  Buffer.concat([head, Buffer.from([isLast ? 1 : 0])]);

/** @param number from 0 */
export function sealBlock(key: BlockKey, number: number, isLast: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key.dataKey, nonceOf(number));
  cipher.setAAD(boundTo(key, isLast));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined where the block is not the one of this number, or not as it was written. */
export function openBlock(
  key: BlockKey,
  number: number,
  isLast: boolean,
  sealed: Uint8Array,
): Buffer | undefined {
  if (sealed.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key.dataKey, nonceOf(number));
  decipher.setAAD(boundTo(key, isLast)).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}
