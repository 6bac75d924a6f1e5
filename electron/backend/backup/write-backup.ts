import { link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { localStamp, untakenPath } from '#db/local-stamp.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import type { OutputOf } from '#contract/index.ts';
import { AppError } from '#contract/errors.ts';
import type { TaskContext } from '../base/context.ts';
import { removeUnfinished, replaceFile, writeErrorOf } from '../base/replace-file.ts';
import { COMPANION_ENDINGS, sweepUnfinished, unfinishedName } from '../base/unfinished.ts';
import { sealIfKeyed } from '../log/seal-log.ts';
import { SCAN_FOLDER, scanFolderOf } from '../base/scan-file.ts';
import { copyScans } from '../maintenance/copy-scans.ts';
import { countScans } from '../maintenance/count-scans.ts';
import { rememberBackup } from '../maintenance/last-backup.ts';
import type { BackupKey } from './container/keys.ts';
import { MAKE_COPY } from './jobs.ts';
import type { CopyMade } from './jobs.ts';

export const BACKUP_ENDING = '.mejakoperasi';

/** What a backup is made with, whether a person asked for it or the program does it by itself. */
export type BackupParts = Pick<
  TaskContext,
  'read' | 'transaction' | 'database' | 'folders' | 'now' | 'runJob' | 'signal' | 'progress'
>;

export interface WrittenBackup {
  readonly path: string;
  readonly at: string;
  readonly copy: CopyMade;
  readonly isEncrypted: boolean;
  readonly scansCopied: number;
  readonly scansDamaged: number;
  readonly scansNamed: number;
  readonly scansHeld: number;
  readonly seal: OutputOf<'backup.create'>['seal'];
}

/**
 * A backup in a folder: sealed, copied, opened, compared with its source table by table, with its scans, and only then
 * given its name. What is not finished is taken away again.
 * @param key null: an ordinary one, with its scans beside it
 * @throws AppError DISK_FULL, FOLDER_NOT_WRITABLE, COPY_DIFFERS, BACKUP_SCAN_UNREAD, CANCELLED
 */
export async function writeBackup(
  folder: string,
  key: BackupKey | null,
  parts: BackupParts,
): Promise<WrittenBackup> {
  const { database, folders, now, runJob, signal, progress, read } = parts;
  const { file: databaseFile } = database.get();
  await makeFolder(folder);
  await sweepUnfinished(folder);
  // What was written without the program gets its line first, so that no backup holds a row its log does not know.
  await parts.transaction(() => Promise.resolve());
  const seal = await sealIfKeyed(parts, 'cadangan');
  const at = now();
  const word = (await isSampleOffice(read)) ? 'cadangan-latihan' : 'cadangan';
  const wanted = path.join(folder, `${word}-${localStamp(at)}${key ? '-bersandi' : ''}${BACKUP_ENDING}`);
  const target = unfinishedName(wanted);
  const plain = key === null ? target : unfinishedName(path.join(folders.data, 'cadangan.db'));
  const scanFolder = scanFolderOf(folders.data);
  try {
    const copy = await runJob(
      MAKE_COPY,
      { databaseFile, target, plain, key, scanFolder },
      { signal, onProgress: (done, total) => progress(done, total, 'Menyandikan cadangan') },
    );
    const scans = key === null ? await copyBeside(folder, scanFolder, parts) : undefined;
    signal.throwIfAborted();
    const named = await giveName(target, wanted);
    await rememberBackup(folders.data, folder, at);
    return {
      path: named,
      at,
      copy,
      isEncrypted: key !== null,
      scansCopied: scans?.copied ?? copy.scansPacked.length,
      scansDamaged: scans?.damaged ?? copy.scansDamaged,
      ...(await countScans(read, key === null ? path.join(folder, SCAN_FOLDER) : scanFolder)),
      seal,
    };
  } catch (error) {
    for (const file of [target, plain]) await removeWithCompanions(file);
    throw signal.aborted ? new AppError('CANCELLED', {}, { cause: error }) : error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeErrorOf(error, folder);
  }
}

async function removeWithCompanions(file: string): Promise<void> {
  for (const ending of ['', ...COMPANION_ENDINGS]) await removeUnfinished(`${file}${ending}`);
}

function copyBeside(
  folder: string,
  from: string,
  { progress, signal }: BackupParts,
): Promise<{ readonly copied: number; readonly damaged: number }> {
  return copyScans(
    from,
    path.join(folder, SCAN_FOLDER),
    (done, total) => progress(done, total, 'Menyalin dokumen pindaian'),
    signal,
  );
}

const NO_SECOND_NAMES: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

/**
 * The finished file gets the first free name: a second name that must not exist yet, so that two backups of one second
 * never take each other's place. A disk without second names (FAT) is renamed on.
 */
async function giveName(finished: string, wanted: string): Promise<string> {
  for (;;) {
    const free = untakenPath(wanted);
    try {
      await link(finished, free);
      await rm(finished, { force: true });
      return free;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EEXIST') continue;
      if (!NO_SECOND_NAMES.includes(code)) throw writeErrorOf(error, path.dirname(wanted));
      await replaceFile(finished, free);
      return free;
    }
  }
}
