import type { clockContract } from '#contract/clock.ts';
import type { maintenanceContract } from '#contract/maintenance.ts';
import { SCHEMA_VERSION } from '#db/open.ts';
import type { Handlers } from '../base/handler-types.ts';
import { thirdParties } from './third-parties.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { requireOffice } from '../office/require-office.ts';
import { readClock, releaseDay } from './clock-guard.ts';
import { diagnose } from './diagnose.ts';
import { readLedger } from './backup-ledger.ts';
import { readLastBackups } from './last-backup.ts';
import { selfCheck } from './self-check.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';

export const clockHandlers = {
  'clock.state': async (_input, { read, today, isOwnClock, folders }) => {
    if (!isOwnClock) return { today, lastWorkOn: null, fault: null };
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
    const [backups, { failures }] = await Promise.all([
      readLastBackups(folders.data),
      readLedger(folders.data),
    ]);
    const [failure] = failures.toSorted((one, other) => one.since.localeCompare(other.since));
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
      backupFailure: failure
        ? { since: failure.since, title: failure.title, cause: failure.cause, remedy: failure.remedy }
        : null,
    };
  },

  // Dispatch keeps the list of running work and answers this one itself.
  'job.cancel': () => ({ wasRunning: false }),

  'app.selfCheck': (_input, context) => selfCheck(context),

  'app.thirdParties': (_input, context) => thirdParties(context),

  'app.diagnose': ({ path }, context) => diagnose(path, context),
} as const satisfies Handlers<keyof typeof maintenanceContract>;
