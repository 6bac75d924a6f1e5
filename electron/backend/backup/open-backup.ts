import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { keyFor } from '#db/engine/key-ring.ts';
import type { TaskContext } from '../base/context.ts';
import { writeErrorOf } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { SCAN_FOLDER, scanFolderUnder } from '../base/scan-file.ts';
import { DATA_NAME } from './container/content-list.ts';
import { isEncryptedBackup } from './container/head.ts';
import type { BackupSecret } from './container/keys.ts';
import { openContainer } from './container/read-container.ts';
import { UNPACK_BACKUP } from './jobs.ts';

/** What a person gives to open an encrypted backup. */
export interface GivenSecret {
  readonly passphrase: string | null;
  readonly code: string | null;
}

export const secretOf = ({ passphrase, code }: GivenSecret): BackupSecret | null => {
  if (passphrase !== null) return { kind: 'passphrase', text: passphrase };
  return code === null ? null : { kind: 'code', text: code };
};

/** A backup whose rows and scans can be read as files. */
export interface OpenedBackup {
  readonly databaseFile: string;
  readonly scanFolder: string;
  readonly isEncrypted: boolean;
  /** Scans inside that could not be read. */
  readonly lostScans: number;
}

interface OpenOrder extends GivenSecret {
  readonly path: string;
  /** What is whole is taken although other parts are damaged. */
  readonly takesDamaged: boolean;
}

/**
 * Opens a backup, whichever kind it is, and takes away again what was unpacked of it.
 * @throws AppError FILE_NOT_FOUND, BACKUP_PASSPHRASE_NEEDED, BACKUP_PASSPHRASE_WRONG, BACKUP_CODE_WRONG,
 *   BACKUP_HEAD_DAMAGED, BACKUP_DAMAGED, BACKUP_TOO_NEW, DISK_FULL
 */
export async function withOpenedBackup<Value>(
  order: OpenOrder,
  { folders, runJob, signal, progress }: Pick<TaskContext, 'folders' | 'runJob' | 'signal' | 'progress'>,
  work: (opened: OpenedBackup) => Promise<Value>,
): Promise<Value> {
  const { path: file } = order;
  if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(file) } });
  if (!(await isEncryptedBackup(file))) {
    const scanFolder = path.join(path.dirname(file), SCAN_FOLDER);
    return work({ databaseFile: file, scanFolder, isEncrypted: false, lostScans: 0 });
  }
  const dataKey = await openContainer(file, secretOf(order));
  const into = unfinishedName(path.join(folders.data, 'cadangan-dibuka'));
  try {
    await mkdir(into, { recursive: true, mode: 0o700 });
    const { lostScans } = await runJob(
      UNPACK_BACKUP,
      { file, dataKey: dataKey.toString('hex'), into, takesDamaged: order.takesDamaged },
      { signal, onProgress: (done, total) => progress(done, total, 'Membuka sandi cadangan') },
    );
    const databaseFile = path.join(into, DATA_NAME);
    const key = keyFor(folders.data);
    const scanFolder = key ? path.join(into, scanFolderUnder(key)) : into;
    return await work({ databaseFile, scanFolder, isEncrypted: true, lostScans: lostScans.length });
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? writeErrorOf(error, folders.data) : error;
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}
