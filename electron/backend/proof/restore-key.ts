import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import { insertProofKey, listProofKeys } from '#db/queries/paper/proof-key.ts';
import { readRecovery } from '#rules/proof/recovery.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readLockedKey } from './key-backup.ts';
import { privateKeyOf, writeKeyFile } from './key-file.ts';
import { keyInUse } from './office-key.ts';

type From = CheckedInputOf<'proof.restoreKey'>['from'];

/**
 * Puts the secret half of the key in use back on this computer. A register without any key takes it over; a register
 * with another key refuses it, because papers would then be signed with a key nobody expects.
 * @throws AppError PROOF_KEY_WRONG, PROOF_PASSPHRASE_WRONG, FILE_NOT_FOUND, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function restoreKey(from: From, context: TaskContext): Promise<{ readonly keyId: string }> {
  const { folders, now, read, transaction } = context;
  await requireOffice(read);
  const key = privateKeyOf(await seedFrom(from), now());
  const keys = await listProofKeys(read);
  const known = keyInUse(keys);
  if (known ? known.publicKey !== key.publicKey : keys.length > 0) throw new AppError('PROOF_KEY_WRONG');
  await writeKeyFile(folders.data, known ? { ...key, createdAt: known.createdAt } : key);
  if (!known) await transaction((write) => insertProofKey(write, key));
  return { keyId: key.id };
}

async function seedFrom(from: From): Promise<Uint8Array> {
  if (from.kind === 'file') return readLockedKey(from.path, from.passphrase);
  const typed = readRecovery(from.text);
  if (typed.kind === 'seed') return typed.seed;
  throw new AppError(
    'PROOF_KEY_WRONG',
    typed.lines.length === 0 ? {} : { facts: { baris: typed.lines.join(', ') } },
  );
}
