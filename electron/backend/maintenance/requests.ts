import type { maintenanceContract } from '#contract/maintenance.ts';
import { SCHEMA_VERSION } from '#db/open.ts';
import type { Handlers } from '../base/handler-types.ts';
import { thirdParties } from './third-parties.ts';
import { diagnose } from './diagnose.ts';
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
      isPractice: folders.isPractice,
      today,
      lastBackupAt: backups.at,
      otherDiskBackupAt: backups.otherDiskAt,
      otherDiskBackupFolder: backups.otherDiskFolder,
    };
  },

  // Dispatch keeps the list of running work and answers this one itself.
  'job.cancel': () => ({ wasRunning: false }),

  'app.selfCheck': (_input, context) => selfCheck(context),

  'app.thirdParties': (_input, context) => thirdParties(context),

  'app.diagnose': ({ path }, context) => diagnose(path, context),
} as const satisfies Handlers<keyof typeof maintenanceContract>;
