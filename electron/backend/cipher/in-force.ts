import { AppError } from '#contract/errors.ts';
import type { DataKey } from '#db/engine/key-ring.ts';
import type { BackupSecret } from '../backup/container/keys.ts';
import { requireWrapped } from '../backup/data-key.ts';
import type { WrappedKey } from '../backup/data-key-file.ts';
import { openWrapped } from './open-key.ts';
import { withPause } from './pause.ts';

export interface OpenedOffice {
  readonly wrapped: WrappedKey;
  readonly dataKey: DataKey;
  readonly privateHalf: Buffer;
}

/**
 * Opens the key of a folder with what a person knows, with a pause that grows.
 * @throws AppError CIPHER_OFF, CIPHER_PASSPHRASE_WRONG, CIPHER_CODE_WRONG, CIPHER_PAUSED, CIPHER_KEY_FILE_DAMAGED
 */
export async function openOfficeKey(
  folder: string,
  secret: BackupSecret | null,
  now: string,
): Promise<OpenedOffice> {
  const wrapped = await requireWrapped(folder);
  if (secret === null) throw new AppError('CIPHER_PASSPHRASE_WRONG');
  return { wrapped, ...(await withPause(folder, now, () => openWrapped(wrapped, secret))) };
}
