import path from 'node:path';
import { z } from 'zod';
import { BACKUP_RULE_LIMITS } from '#rules/backup/backup-rules.ts';
import type { BackupRules, DatedBackupRules } from '#rules/backup/backup-rules.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { backupKey } from './container/keys.ts';
import { readKept, writeKept } from '../maintenance/kept-json.ts';

/**
 * How this computer backs up. It stands beside the database and not in it: the folders are this computer's, a restored
 * database must not bring those of another, and a database that cannot be opened must still be backed up as agreed.
 */
const FILE = 'pengaturan-cadangan.json';

const partOf = (name: keyof BackupRules) =>
  z.number().int().min(BACKUP_RULE_LIMITS[name][0]).max(BACKUP_RULE_LIMITS[name][1]);

const rules = z.object({
  days: partOf('days'),
  weeks: partOf('weeks'),
  months: partOf('months'),
  beforeRisk: partOf('beforeRisk'),
  importRows: partOf('importRows'),
  drillMonths: partOf('drillMonths'),
});

const settings = z.object({
  /** Every version of the rules that the office has set, in the order they were set. */
  rules: z
    .array(
      z.object({
        from: z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value)),
        rules,
        reason: z.string(),
        who: z.string(),
      }),
    )
    .readonly(),
  /** A further folder for the daily copy, on a share or a second disk; null: none. */
  folder: z.string().nullable(),
  /** A folder on a flash disk, copied to whenever it is plugged in; null: none. */
  usb: z.string().nullable(),
  /** It lay on another disk than the data when it was chosen: on the data's own disk it is not the stick. */
  isUsbOtherDisk: z.boolean(),
  encryption: z.object({ key: backupKey, isProven: z.boolean() }).nullable(),
});

export interface BackupSettings {
  readonly rules: readonly DatedBackupRules[];
  readonly folder: string | null;
  readonly usb: string | null;
  readonly isUsbOtherDisk: boolean;
  /** Until its sheet has been typed back a key encrypts nothing. */
  readonly encryption: { readonly key: z.infer<typeof backupKey>; readonly isProven: boolean } | null;
}

const NONE: BackupSettings = { rules: [], folder: null, usb: null, isUsbOtherDisk: false, encryption: null };

const placeOf = (dataFolder: string): string => path.join(dataFolder, FILE);

export const readBackupSettings = (dataFolder: string): Promise<BackupSettings> =>
  readKept<BackupSettings>(placeOf(dataFolder), settings, NONE);

export async function changeBackupSettings(
  dataFolder: string,
  change: Partial<BackupSettings>,
): Promise<BackupSettings> {
  const changed = { ...(await readBackupSettings(dataFolder)), ...change };
  await writeKept(placeOf(dataFolder), changed);
  return changed;
}
