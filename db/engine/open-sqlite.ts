import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { allKeys, keyById, keyFor } from './key-ring.ts';
import type { DataKey } from './key-ring.ts';

const PLAIN_HEAD = Buffer.from('SQLite format 3\0', 'latin1');
/** Page size, reserved bytes and fractions: what the cipher leaves readable behind the mark of its key. */
const CIPHER_SHAPE = Buffer.from([0x20, 0x40, 0x20, 0x20]);
const HEAD_BYTES = 24;

/** How a database file begins. */
export type FileKind =
  | { readonly kind: 'none' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'encrypted'; readonly id: string }
  | { readonly kind: 'other' };

/**
 * Looks at the first bytes of a file. Never of one that this process has open: under POSIX, closing any descriptor of a
 * file takes back every lock that the process has on it, SQLite's too.
 */
export function kindOfFile(file: string): FileKind {
  const head = headOf(file);
  if (head.length === 0) return { kind: 'none' };
  if (head.subarray(0, PLAIN_HEAD.length).equals(PLAIN_HEAD)) return { kind: 'plain' };
  if (head.subarray(20, 24).equals(CIPHER_SHAPE))
    return { kind: 'encrypted', id: head.subarray(0, 16).toString('hex') };
  return { kind: 'other' };
}

function headOf(file: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0));
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A raw key with its mark: nothing is derived from it, for it is already random. */
export const keyPhrase = ({ id, secret }: DataKey): Buffer =>
  Buffer.from(`raw:${secret.toString('hex')}${id}`, 'latin1');

/**
 * Opens a database file, whichever kind it is. A new one gets the key of the folder it is made in; an existing one is
 * tried with the keys that this thread holds and with none, for SQLite alone may look at a file that is open elsewhere.
 * ChaCha20-Poly1305: every page has a tag of its own, so a changed page is found by itself, and it is as fast on a
 * computer whose processor knows no AES.
 * @param forNew for a new file: this key (null: none) instead of its folder's
 * @throws SQLITE_NOTADB where no held key opens it
 */
export function openSqlite(
  file: string,
  options: Sqlite.Options = {},
  forNew?: DataKey | null,
): Sqlite.Database {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0)
    return opened(file, options, forNew === undefined ? keyFor(file) : (forNew ?? undefined));
  const own = keyFor(file);
  const others = allKeys().filter(({ id }) => id !== own?.id);
  let refused: unknown;
  for (const key of own ? [own, undefined, ...others] : [undefined, ...others]) {
    let raw: Sqlite.Database | undefined;
    try {
      raw = opened(file, options, key);
      raw.pragma('schema_version');
      return raw;
    } catch (error) {
      raw?.close();
      if (!isNoDatabase(error)) throw error;
      refused ??= error;
    }
  }
  throw refused;
}

const isNoDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';

const keyed = new WeakMap<Sqlite.Database, DataKey>();

/** The key that an open database was opened with; undefined: it is plain. */
export const keyOfOpened = (raw: Sqlite.Database): DataKey | undefined => keyed.get(raw);

function opened(file: string, options: Sqlite.Options, key: DataKey | undefined): Sqlite.Database {
  const raw = new Sqlite(file, options);
  if (key === undefined) return raw;
  try {
    applyKey(raw, key);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function applyKey(raw: Sqlite.Database, key: DataKey): void {
  raw.pragma(`cipher = 'chacha20'`);
  (raw as KeyedDatabase).key(keyPhrase(key));
  keyed.set(raw, key);
  // Sorting that does not fit would else lie in a file of the system's, and that file is not encrypted.
  raw.pragma('temp_store = MEMORY');
}

/** What the driver adds to its forerunner's types. */
interface KeyedDatabase extends Sqlite.Database {
  key(phrase: Buffer): number;
}

/** Attaches another database file under a name, with its own key or none, whatever the first one has. */
export function attachSqlite(raw: Sqlite.Database, file: string, name: string): void {
  const found = kindOfFile(file);
  const key = found.kind === 'encrypted' ? keyById(found.id) : undefined;
  raw.prepare(`ATTACH ? AS "${name}" KEY ?`).run(file, key ? keyPhrase(key).toString('latin1') : '');
}
