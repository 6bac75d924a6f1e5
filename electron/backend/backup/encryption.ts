import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { recoveryLines } from '#rules/proof/recovery.ts';
import type { TaskContext } from '../base/context.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { makeBackupKey, openBackupKey, withPassphrase } from './container/keys.ts';
import type { BackupKey } from './container/keys.ts';
import { secretOf } from './open-backup.ts';
import { changeBackupSettings, readBackupSettings } from './settings.ts';

/** What the office must account for later; never a secret. */
export async function note(
  what: string,
  detail: Readonly<Record<string, string | number | null>>,
  { transaction, now, actor }: TaskContext,
): Promise<void> {
  await transaction((write) => insertOfficeLog(write, what, { who: actor.name, ...detail }, now()));
}

async function requireKey(dataFolder: string): Promise<BackupKey> {
  const { encryption } = await readBackupSettings(dataFolder);
  if (!encryption) throw new AppError('BACKUP_NOT_ENCRYPTED');
  return encryption.key;
}

/**
 * Makes a key and prints its sheet, the one paper that holds the code: it is kept nowhere, and nothing is encrypted with
 * it before it has been typed back.
 */
export async function prepareEncryption(
  { passphrase, path: target }: CheckedInputOf<'backup.prepareEncryption'>,
  context: TaskContext,
): Promise<OutputOf<'backup.prepareEncryption'>> {
  const { read, folders, today, runJob, signal } = context;
  const office = await requireOffice(read);
  const { key, code } = await makeBackupKey(passphrase);
  const printed = await runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'backup-recovery-sheet',
        info: { title: `Lembar pemulihan cadangan ${key.sheet}`, createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          isSample: office.isSample,
          sheet: key.sheet,
          printedOn: today,
          lines: recoveryLines(code),
          city: office.city,
        },
      },
      target,
    },
    { signal },
  );
  await changeBackupSettings(folders.data, { encryption: { key, isProven: false } });
  await note('backup.prepareEncryption', { lembar: key.sheet }, context);
  return { ...printed, sheet: key.sheet };
}

/** The sheet is in somebody's hands, and legible: from now on backups are encrypted. */
export async function proveEncryption(
  { code }: CheckedInputOf<'backup.proveEncryption'>,
  context: TaskContext,
): Promise<OutputOf<'backup.proveEncryption'>> {
  const { folders } = context;
  const key = await requireKey(folders.data);
  await openBackupKey(key, { kind: 'code', text: code });
  await changeBackupSettings(folders.data, { encryption: { key, isProven: true } });
  await note('backup.proveEncryption', { lembar: key.sheet }, context);
  return { sheet: key.sheet };
}

/** Opens the office's key with whichever secret was given. */
async function opened(given: CheckedInputOf<'backup.stopEncryption'>, dataFolder: string) {
  const key = await requireKey(dataFolder);
  const secret = secretOf(given);
  if (!secret) throw new AppError('BACKUP_PASSPHRASE_WRONG');
  return { key, secret: await openBackupKey(key, secret) };
}

export async function changePassphrase(
  { next, ...given }: CheckedInputOf<'backup.changePassphrase'>,
  context: TaskContext,
): Promise<OutputOf<'backup.changePassphrase'>> {
  const { folders } = context;
  const { key, secret } = await opened(given, folders.data);
  const { encryption } = await readBackupSettings(folders.data);
  const changed = await withPassphrase(key, secret, next);
  await changeBackupSettings(folders.data, {
    encryption: { key: changed, isProven: encryption?.isProven === true },
  });
  await note('backup.changePassphrase', { lembar: key.sheet }, context);
  return { sheet: key.sheet };
}

export async function stopEncryption(
  given: CheckedInputOf<'backup.stopEncryption'>,
  context: TaskContext,
): Promise<OutputOf<'backup.stopEncryption'>> {
  const { folders } = context;
  const { key } = await opened(given, folders.data);
  await changeBackupSettings(folders.data, { encryption: null });
  await note('backup.stopEncryption', { lembar: key.sheet }, context);
  return {};
}
