import { createHmac, randomBytes } from 'node:crypto';

/**
 * A key of seals that moves on: each seal is made with a key of its own, the next is the last one's hash, and the last
 * one is gone then. Whoever takes this computer has the key of the next seal and of none before; only the first key,
 * which the office's passphrase opens, gives them all.
 */
export type SealKey = Buffer;

export const KEY_BYTES = 32;

export const newSealKey = (): SealKey => randomBytes(KEY_BYTES);

const hmac = (key: SealKey, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The key of the seal after this one's. There is no way back. */
export const nextSealKey = (key: SealKey): SealKey => hmac(key, 'segel berikutnya');

export interface Sealed {
  readonly series: number;
  /** From 0 in its series. */
  readonly number: number;
  /** The last line under the seal. */
  readonly line: number;
  readonly at: string;
  readonly reason: string;
}

/** The seal on everything up to a line: 64 hexadecimal digits. */
export const sealOf = (
  key: SealKey,
  { series, number, line, at, reason }: Sealed,
  lineHash: string,
): string => hmac(key, JSON.stringify([series, number, line, at, reason, lineHash])).toString('hex');

const CODE = /.{4}/gu;

/** What is printed of a line's hash and compared by eye: "A1B2-C3D4-E5F6-0718". */
export const lineCode = (lineHash: string): string =>
  (lineHash.slice(0, 16).toUpperCase().match(CODE) ?? []).join('-');
