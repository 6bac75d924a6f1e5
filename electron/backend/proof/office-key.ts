import { AppError } from '#contract/errors.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { insertProofKey, listProofKeys, retireProofKey } from '#db/queries/paper/proof-key.ts';
import type { ProofKey } from '#db/queries/paper/proof-key.ts';
import type { TaskContext } from '../base/context.ts';
import { generatePrivateKey, readKeyFile, removeKeyFile, writeKeyFile } from './key-file.ts';
import type { PrivateKey } from './key-file.ts';

export type OfficeKey =
  /** The office never had one; it is made when the first paper is sealed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly key: PrivateKey }
  /** The register knows a key, but its secret half is not on this computer. */
  | { readonly kind: 'missing'; readonly keyId: string };

/** How the key in use stands on this computer. */
export async function findOfficeKey(read: ReadHandle, dataFolder: string): Promise<OfficeKey> {
  const inUse = keyInUse(await listProofKeys(read));
  if (!inUse) return { kind: 'none' };
  const key = await readKeyFile(dataFolder, inUse.id);
  return key ? { kind: 'ready', key } : { kind: 'missing', keyId: inUse.id };
}

export function keyInUse(keys: readonly ProofKey[]): ProofKey | undefined {
  return keys.find(({ retiredAt }) => retiredAt === null);
}

/** @throws AppError PROOF_KEY_MISSING when there is none to take */
export async function requireOfficeKey(read: ReadHandle, dataFolder: string): Promise<PrivateKey> {
  const found = await findOfficeKey(read, dataFolder);
  if (found.kind === 'ready') return found.key;
  throw new AppError('PROOF_KEY_MISSING', found.kind === 'missing' ? { facts: { kunci: found.keyId } } : {});
}

interface KeyMaking {
  readonly read: ReadHandle;
  readonly write: WriteHandle;
  readonly dataFolder: string;
  readonly now: () => string;
}

/**
 * The key to sign with, made on first use. The file is written before the row: a row without its file would look like a
 * lost key, a file without its row is only a file nobody asks for.
 * @throws AppError PROOF_KEY_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function takeOfficeKey({ read, write, dataFolder, now }: KeyMaking): Promise<PrivateKey> {
  const found = await findOfficeKey(read, dataFolder);
  if (found.kind === 'ready') return found.key;
  if (found.kind === 'missing') throw new AppError('PROOF_KEY_MISSING', { facts: { kunci: found.keyId } });
  const key = generatePrivateKey(now());
  await writeKeyFile(dataFolder, key);
  await insertProofKey(write, key);
  return key;
}

/**
 * A new key in place of the one in use. Papers of the old one stay checkable by its public half; its secret half is
 * removed once the change stands.
 */
export async function replaceOfficeKey(context: TaskContext, reason: string): Promise<PrivateKey> {
  const { folders, now, read, transaction } = context;
  const old = keyInUse(await listProofKeys(read));
  const key = generatePrivateKey(now());
  await writeKeyFile(folders.data, key);
  try {
    await transaction(async (write) => {
      await retireProofKey(write, now(), reason);
      await insertProofKey(write, key);
      await insertOfficeLog(write, 'proof-key-made', { kunci: key.id, alasan: reason }, now());
    });
  } catch (error) {
    await removeKeyFile(folders.data, key.id);
    throw error;
  }
  if (old) await removeKeyFile(folders.data, old.id);
  return key;
}
