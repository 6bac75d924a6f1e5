import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { maintenanceContract } from '#contract/maintenance.ts';
import { SCHEMA_VERSION } from '#db/open.ts';
import { restoreDatabase } from '#db/restore.ts';
import type { Handlers } from '../base/handler-types.ts';
import { backUp } from './back-up.ts';
import { copyScans, SCAN_FOLDER } from './copy-scans.ts';
import { readLastBackups } from './last-backup.ts';
import { selfCheck } from './self-check.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';

export const maintenanceHandlers = {
  'app.info': async (_input, { today, folders }) => {
    const backups = await readLastBackups(folders.data);
    return {
      version: PROGRAM_VERSION,
      schemaVersion: SCHEMA_VERSION,
      dataFolder: folders.data,
      documentFolder: folders.documents,
      today,
      lastBackupAt: backups.at,
      otherDiskBackupAt: backups.otherDiskAt,
      otherDiskBackupFolder: backups.otherDiskFolder,
    };
  },

  // Dispatch keeps the list of running work and answers this one itself.
  'job.cancel': () => ({ wasRunning: false }),

  'backup.create': ({ folder }, context) => backUp(folder, context),

  'backup.restore': async ({ path: backup }, { database, folders, now, progress, signal }) => {
    if (!existsSync(backup))
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(backup) } });
    const stamp = now().slice(0, 19).replaceAll(':', '');
    const previousPath = await database.reopenAround(() => restoreDatabase(folders.data, backup, stamp));
    // Scans are only ever added: the state before may still need its own.
    await copyScans(
      path.join(path.dirname(backup), SCAN_FOLDER),
      path.join(folders.data, SCAN_FOLDER),
      (done, total) => progress(done, total, 'Menyalin dokumen pindaian'),
      signal,
    );
    return { previousPath };
  },

  'app.selfCheck': (_input, context) => selfCheck(context),
} as const satisfies Handlers<keyof typeof maintenanceContract>;
