import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { dataWrappingKey } from './data-key.ts';
import { requireOffice } from '../office/require-office.ts';
import type { BackupKey } from './container/keys.ts';
import { openBackupKey } from './container/keys.ts';
import { readBackupSettings } from './settings.ts';
import { writeBackup } from './write-backup.ts';

/** A backup that a person asked for, in the folder they chose. */
export async function backUp(
  input: CheckedInputOf<'backup.create'>,
  context: TaskContext,
): Promise<OutputOf<'backup.create'>> {
  await requireOffice(context.read);
  const key = await keyFor(input, context.folders.data);
  const { copy, ...written } = await writeBackup(input.folder, key, context);
  return {
    path: written.path,
    byteCount: copy.byteCount,
    rowCounts: copy.rowCounts,
    scansCopied: written.scansCopied,
    scansDamaged: written.scansDamaged,
    scansNamed: written.scansNamed,
    scansHeld: written.scansHeld,
    isVerified: true,
    isEncrypted: written.isEncrypted,
    comparedTables: Object.keys(copy.sums).length,
    seal: written.seal,
  };
}

/** @throws AppError BACKUP_NOT_ENCRYPTED, BACKUP_PASSPHRASE_WRONG */
async function keyFor(
  { passphrase, isPlain }: CheckedInputOf<'backup.create'>,
  dataFolder: string,
): Promise<BackupKey | null> {
  const { encryption } = await readBackupSettings(dataFolder);
  const key = encryption?.isProven === true ? encryption.key : null;
  if (passphrase !== null) {
    if (!key) throw new AppError('BACKUP_NOT_ENCRYPTED');
    // Who names a passphrase is told now, and not in the year of need, that it is another one.
    await openBackupKey(key, { kind: 'passphrase', text: passphrase });
    return key;
  }
  const ofData = await dataWrappingKey(dataFolder);
  if (isPlain && ofData) throw new AppError('CIPHER_NO_PLAIN_BACKUP');
  return isPlain ? null : (key ?? ofData);
}
