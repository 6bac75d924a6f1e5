import { hkdfSync, randomBytes } from 'node:crypto';
import path from 'node:path';

export const DATA_KEY_BYTES = 32;
const ID_BYTES = 16;
const WHAT_ID = 'meja koperasi data 1: tanda';

/** The key of an encrypted office. */
export interface DataKey {
  /** 32 hex digits, derived from the key and saying nothing of it: with them every database file of this key begins. */
  readonly id: string;
  readonly secret: Buffer;
}

/** What a worker thread is told, by message and never by its start line or environment. */
export interface HeldKeys {
  readonly secrets: readonly string[];
  /** Folder and the id of the key that new files below it get. */
  readonly folders: readonly (readonly [folder: string, id: string])[];
}

/**
 * The keys that this thread knows. A copy under an earlier key opens as long as that key is held.
 */
const ring = new Map<string, DataKey>();
const folders = new Map<string, string>();

/** @param secret 32 bytes; @throws Error where it is not */
export function dataKeyOf(secret: Uint8Array): DataKey {
  if (secret.length !== DATA_KEY_BYTES) throw new Error('a data key has 32 bytes');
  const id = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), WHAT_ID, ID_BYTES)).toString('hex');
  return { id, secret: Buffer.from(secret) };
}

export const makeDataKey = (): DataKey => dataKeyOf(randomBytes(DATA_KEY_BYTES));

export function holdKey(key: DataKey): void {
  ring.set(key.id, key);
}

export function forgetKey(id: string): void {
  ring.delete(id);
}

export const keyById = (id: string): DataKey | undefined => ring.get(id);

export const allKeys = (): readonly DataKey[] => [...ring.values()];

/** What files that are made below a folder are encrypted with from now on; undefined: with nothing. */
export function encryptBelow(folder: string, key: DataKey | undefined): void {
  const place = path.resolve(folder);
  if (key === undefined) folders.delete(place);
  else {
    holdKey(key);
    folders.set(place, key.id);
  }
}

/** The key of the nearest folder above a file, or of the folder itself. */
export function keyFor(place: string): DataKey | undefined {
  for (let at = path.resolve(place); ; at = path.dirname(at)) {
    const id = folders.get(at);
    if (id !== undefined) return ring.get(id);
    if (at === path.dirname(at)) return undefined;
  }
}

export const heldKeys = (): HeldKeys => ({
  secrets: [...ring.values()].map(({ secret }) => secret.toString('hex')),
  folders: [...folders],
});

/** Takes over what another thread holds, and nothing besides. */
export function takeKeys({ secrets, folders: places }: HeldKeys): void {
  ring.clear();
  folders.clear();
  for (const secret of secrets) holdKey(dataKeyOf(Buffer.from(secret, 'hex')));
  for (const [folder, id] of places) folders.set(folder, id);
}
