import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { keyFor } from '#db/engine/key-ring.ts';
import { kindOfFile } from '#db/engine/open-sqlite.ts';
import { DATABASE_FILE, KEY_FILE } from '#db/kept-states.ts';
import type { BackupKey } from './container/keys.ts';
import { readKeyFile } from './data-key-file.ts';
import type { WrappedKey } from './data-key-file.ts';

/**
 * The wrapped key of the database of a folder; undefined where it is not encrypted.
 * @throws AppError CIPHER_KEY_FILE_DAMAGED, CIPHER_KEY_FOREIGN, DATABASE_KEY_FILE_MISSING
 */
export async function wrappedInForce(folder: string): Promise<WrappedKey | undefined> {
  const open = keyFor(folder);
  // A database that is open is asked for nothing: its key is known.
  const id = open?.id ?? idOfClosed(folder);
  if (id === undefined) return undefined;
  const entries = readKeyFile(folder);
  if (!entries) throw new AppError('DATABASE_KEY_FILE_MISSING', { facts: { folder, berkasKunci: KEY_FILE } });
  const found = entries.find((one) => one.id === id);
  if (!found) throw new AppError('CIPHER_KEY_FOREIGN', { facts: { namaBerkas: KEY_FILE } });
  return found;
}

function idOfClosed(folder: string): string | undefined {
  const found = kindOfFile(path.join(folder, DATABASE_FILE));
  return found.kind === 'encrypted' ? found.id : undefined;
}

/** @throws AppError CIPHER_OFF, and as `wrappedInForce` */
export async function requireWrapped(folder: string): Promise<WrappedKey> {
  const wrapped = await wrappedInForce(folder);
  if (!wrapped) throw new AppError('CIPHER_OFF');
  return wrapped;
}

/** The key with which backups of an encrypted office are made where none of their own has been set up. */
export async function dataWrappingKey(folder: string): Promise<BackupKey | null> {
  return keyFor(folder) === undefined ? null : (await requireWrapped(folder)).key;
}
