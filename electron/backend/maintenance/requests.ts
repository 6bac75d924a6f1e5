import type { clockContract } from '#contract/clock.ts';
import type { maintenanceContract } from '#contract/maintenance.ts';
import { keptStates } from '#db/kept-states.ts';
import { SCHEMA_VERSION } from '#db/open.ts';
import type { Handlers } from '../base/handler-types.ts';
import { backUp } from './back-up.ts';
import { thirdParties } from './third-parties.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { requireOffice } from '../office/require-office.ts';
import { readClock, releaseDay } from './clock-guard.ts';
import { readBackup } from './check-backup.ts';
import { diagnose } from './diagnose.ts';
import { readLastBackups } from './last-backup.ts';
import { restore } from './restore.ts';
import { selfCheck } from './self-check.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';

export const clockHandlers = {
  'clock.state': async (_input, { read, today, folders }) => {
    const { lastWorkOn, fault } = await readClock(read, { today, releasedOn: releaseDay(folders.resources) });
    return { today, lastWorkOn, fault };
  },

  'clock.confirm': async ({ reason }, { read, write, today, now, actor }) => {
    await requireOffice(read);
    await insertOfficeLog(
      write,
      'clock-confirmed',
      { who: actor.name, tanggal: today, alasan: reason },
      now(),
    );
    return { today };
  },
} as const satisfies Handlers<keyof typeof clockContract>;

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

  'backup.create': ({ folder }, context) => backUp(folder, context),

  'backup.check': ({ path }, context) => readBackup(path, context),

  'backup.listKept': (_input, { folders }) =>
    keptStates(folders.data).map(({ file, why, at, byteCount }) => ({
      path: file,
      why,
      at: at.toISOString(),
      byteCount,
    })),

  'backup.restore': ({ path }, context) => restore(path, context),

  'app.selfCheck': (_input, context) => selfCheck(context),

  'app.thirdParties': (_input, context) => thirdParties(context),

  'app.diagnose': ({ path }, context) => diagnose(path, context),
} as const satisfies Handlers<keyof typeof maintenanceContract>;
