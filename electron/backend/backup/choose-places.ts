import { stat } from 'node:fs/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { note } from './encryption.ts';
import { changeLedger } from '../maintenance/backup-ledger.ts';
import type { BackupPlace } from '../maintenance/backup-ledger.ts';
import { changeBackupSettings, readBackupSettings } from './settings.ts';

async function requireFolder(folder: string) {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new AppError('BACKUP_PLACE_GONE', { facts: { folder } });
  return found;
}

/** What failed in another folder says nothing of the one just chosen. */
async function forgetFailures(dataFolder: string, place: BackupPlace): Promise<void> {
  await changeLedger(dataFolder, (ledger) => ({
    ...ledger,
    failures: ledger.failures.filter((one) => one.place !== place),
  }));
}

export async function chooseFolder(
  { folder }: CheckedInputOf<'backup.chooseFolder'>,
  context: TaskContext,
): Promise<OutputOf<'backup.chooseFolder'>> {
  const { data } = context.folders;
  await requireOffice(context.read);
  if (folder !== null) await requireFolder(folder);
  await changeBackupSettings(data, { folder });
  await forgetFailures(data, 'folder');
  await note('backup.chooseFolder', { folder }, context);
  return {};
}

export async function chooseUsb(
  { folder }: CheckedInputOf<'backup.chooseUsb'>,
  context: TaskContext,
): Promise<OutputOf<'backup.chooseUsb'>> {
  const { data } = context.folders;
  await requireOffice(context.read);
  const isOtherDisk = folder !== null && (await requireFolder(folder)).dev !== (await stat(data)).dev;
  await changeBackupSettings(data, { usb: folder, isUsbOtherDisk: isOtherDisk });
  await forgetFailures(data, 'usb');
  await note('backup.chooseUsb', { folder }, context);
  return { isOtherDisk };
}

/** A later version for the same day takes the place of the former: it was set last. */
export async function setRules(
  { from, reason, ...rules }: CheckedInputOf<'backup.setRules'>,
  context: TaskContext,
): Promise<OutputOf<'backup.setRules'>> {
  const { data } = context.folders;
  await requireOffice(context.read);
  const { rules: versions } = await readBackupSettings(data);
  const version = { from, rules, reason, who: context.actor.name };
  await changeBackupSettings(data, { rules: [...versions, version] });
  await note('backup.setRules', { sejak: from, alasan: reason, ...rules }, context);
  return {};
}
