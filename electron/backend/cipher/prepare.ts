import { rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { recoveryLines } from '#rules/proof/recovery.ts';
import { backupKey, makeBackupKey } from '../backup/container/keys.ts';
import type { BackupKey } from '../backup/container/keys.ts';
import { wrappedInForce } from '../backup/data-key.ts';
import { note } from '../backup/encryption.ts';
import { secretOf } from '../backup/open-backup.ts';
import type { TaskContext } from '../base/context.ts';
import { readKept, writeKept } from '../maintenance/kept-json.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { openOfficeKey } from './in-force.ts';
import { openWrappingKey } from './open-key.ts';

/** Wrapped as the real one is, and worth nothing alone: no data key is in it yet. */
const WAITING_FILE = 'kunci-data-calon.json';
const placeOf = (folder: string): string => path.join(folder, WAITING_FILE);

export const readWaiting = (folder: string): Promise<BackupKey | null> =>
  readKept<BackupKey | null>(placeOf(folder), backupKey, null);

export const removeWaiting = (folder: string): Promise<void> => rm(placeOf(folder), { force: true });

/**
 * A passphrase is set and its sheet printed, the one paper that holds the code; nothing is encrypted with it before it has
 * been typed back. An office that is encrypted already opens its key first.
 */
export async function prepare(
  { next, path: target, ...given }: CheckedInputOf<'cipher.prepare'>,
  context: TaskContext,
): Promise<OutputOf<'cipher.prepare'>> {
  const { read, folders, today, runJob, signal, now } = context;
  if (folders.isPractice) throw new AppError('CIPHER_PRACTICE');
  const office = await requireOffice(read);
  if (await wrappedInForce(folders.data)) await openOfficeKey(folders.data, secretOf(given), now());
  const { key, code } = await makeBackupKey(next);
  const printed = await runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'backup-recovery-sheet',
        info: { title: `Lembar pemulihan data ${key.sheet}`, createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          isSample: office.isSample,
          opens: 'data',
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
  await writeKept(placeOf(folders.data), key);
  await note('cipher.prepare', { lembar: key.sheet }, context);
  return { ...printed, sheet: key.sheet };
}

/** The key whose sheet waits, opened by the code that was typed back. */
export async function openWaiting(
  folder: string,
  code: string,
): Promise<{ readonly key: BackupKey; readonly privateHalf: Buffer }> {
  const key = await readWaiting(folder);
  if (!key) throw new AppError('CIPHER_SHEET_NOT_PRINTED');
  return { key, privateHalf: await openWrappingKey(key, { kind: 'code', text: code }) };
}
