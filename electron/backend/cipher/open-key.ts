import { AppError } from '#contract/errors.ts';
import { dataKeyOf } from '#db/engine/key-ring.ts';
import type { DataKey } from '#db/engine/key-ring.ts';
import { openBackupKey, openDataKey, sealDataKey } from '../backup/container/keys.ts';
import type { BackupKey, BackupSecret } from '../backup/container/keys.ts';
import type { WrappedKey } from '../backup/data-key-file.ts';

/** A new data key, and how it lies beside the database. */
export function wrapNewKey(key: BackupKey): { readonly dataKey: DataKey; readonly wrapped: WrappedKey } {
  const { dataKey: secret, envelope } = sealDataKey(key);
  const dataKey = dataKeyOf(secret);
  return { dataKey, wrapped: { id: dataKey.id, key, envelope } };
}

/** A data key that is in use, wrapped anew. */
export const sealUnder = (key: BackupKey, { id, secret }: DataKey): WrappedKey => ({
  id,
  key,
  envelope: sealDataKey(key, secret).envelope,
});

/**
 * The private half of a wrapping key, by what a person knows.
 * @throws AppError CIPHER_PASSPHRASE_WRONG, CIPHER_CODE_WRONG
 */
export async function openWrappingKey(key: BackupKey, secret: BackupSecret): Promise<Buffer> {
  try {
    return await openBackupKey(key, secret);
  } catch (error) {
    throw error instanceof AppError ? asOwn(error) : error;
  }
}

/** What the backups say of their passphrase and sheet, said of the data's. */
function asOwn(error: AppError): AppError {
  if (error.code === 'BACKUP_PASSPHRASE_WRONG') return new AppError('CIPHER_PASSPHRASE_WRONG');
  const { baris = '', lembar = '' } = error.details.facts ?? {};
  if (error.code !== 'BACKUP_CODE_WRONG') return error;
  return new AppError('CIPHER_CODE_WRONG', { facts: { baris: String(baris), lembar: String(lembar) } });
}

/**
 * The data key of an entry.
 * @throws AppError CIPHER_PASSPHRASE_WRONG, CIPHER_CODE_WRONG, CIPHER_KEY_FILE_DAMAGED
 */
export async function openWrapped(
  { id, key, envelope }: WrappedKey,
  secret: BackupSecret,
): Promise<{ readonly dataKey: DataKey; readonly privateHalf: Buffer }> {
  const privateHalf = await openWrappingKey(key, secret);
  const opened = openDataKey(envelope, privateHalf, Buffer.from(key.public, 'hex'));
  const dataKey = opened && dataKeyOf(opened);
  if (dataKey?.id !== id)
    throw new AppError('CIPHER_KEY_FILE_DAMAGED', { facts: { namaBerkas: 'kunci-data.json' } });
  return { dataKey, privateHalf };
}
