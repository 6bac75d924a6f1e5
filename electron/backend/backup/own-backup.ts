import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { DatabaseError } from '#db/database-error.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { backupRulesOn } from '#rules/backup/backup-rules.ts';
import { asRefusal } from '../base/as-refusal.ts';
import { localDay } from '../base/local-day.ts';
import { fileLog } from '../base/log.ts';
import { changeLedger, readLedger } from '../maintenance/backup-ledger.ts';
import type { BackupCause, BackupLedger } from '../maintenance/backup-ledger.ts';
import { isReachable, placesOf } from './own-places.ts';
import type { PlaceOfBackups } from './own-places.ts';
import { removePlainOwn } from './plain-own.ts';
import { rotate } from './rotate.ts';
import { rotateUpdates } from './rotate-updates.ts';
import { readBackupSettings } from './settings.ts';
import type { BackupSettings } from './settings.ts';
import { writeBackup } from './write-backup.ts';
import type { BackupParts } from './write-backup.ts';
import type { BackupKey } from './container/keys.ts';
import { dataWrappingKey } from './data-key.ts';

/** Only an office of its own is backed up by itself: practice is worth none, and a database that is shut has none. */
async function hasOffice({ folders, database }: BackupParts): Promise<boolean> {
  if (folders.isPractice) return false;
  try {
    const office = await findOffice(database.get().readDb);
    return office !== undefined && !office.isSample;
  } catch (error) {
    if (error instanceof DatabaseError) return false;
    throw error;
  }
}

/** What the program does at each quiet minute: the day's backup in each place that has none of today yet. */
export async function backUpForTheDay(parts: BackupParts): Promise<void> {
  if (!(await hasOffice(parts))) return;
  const { data } = parts.folders;
  const settings = await readBackupSettings(data);
  for (const place of placesOf(data, settings)) {
    if (isOfToday(await readLedger(data), place, parts.now())) continue;
    await takeOne(place, place.place === 'usb' ? 'plugged' : 'daily', settings, parts);
  }
}

/** Now, in every place that can be reached, because a person asked. @returns how many were made and how many failed */
export async function backUpToAll(
  parts: BackupParts,
): Promise<{ readonly made: number; readonly failed: number }> {
  const { data } = parts.folders;
  const settings = await readBackupSettings(data);
  const results: boolean[] = [];
  for (const place of placesOf(data, settings)) {
    if (!(await hasOffice(parts))) break;
    if (place.place === 'usb' && !(await isReachable(place, data, settings))) continue;
    results.push(await takeOne(place, place.place === 'usb' ? 'plugged' : 'daily', settings, parts));
  }
  return { made: results.filter(Boolean).length, failed: results.filter((isMade) => !isMade).length };
}

function isOfToday({ made }: BackupLedger, { place, folder }: PlaceOfBackups, now: string): boolean {
  const today = localDay(now);
  return made.some((one) => one.place === place && one.folder === folder && localDay(one.at) === today);
}

/**
 * Before a risky act. Work goes on where the backup fails: a restore keeps what it replaces and an import can be taken
 * back, and the failure stands on the first screen.
 */
export async function backUpBefore(
  cause: Extract<BackupCause, 'restore' | 'import'>,
  parts: BackupParts,
): Promise<void> {
  if (!(await hasOffice(parts))) return;
  const { data } = parts.folders;
  const settings = await readBackupSettings(data);
  const own = placesOf(data, settings).find(({ place }) => place === 'own');
  if (own) await takeOne(own, cause, settings, parts);
}

/** The key of the backups in a place; where the data are encrypted no backup of them is ever plain. */
async function keyOf(
  { place }: PlaceOfBackups,
  { encryption }: BackupSettings,
  dataFolder: string,
): Promise<BackupKey | null> {
  const ofData = await dataWrappingKey(dataFolder);
  // In the data folder it lies beside the very same data, and opens with what they open with.
  const own = place !== 'own' && encryption?.isProven === true ? encryption.key : null;
  return own ?? ofData;
}

/** Now, in the program's own folder. @returns whether it was made */
export async function backUpToOwn(parts: BackupParts): Promise<boolean> {
  if (!(await hasOffice(parts))) return false;
  const { data } = parts.folders;
  const settings = await readBackupSettings(data);
  const own = placesOf(data, settings).find(({ place }) => place === 'own');
  return own !== undefined && (await takeOne(own, 'daily', settings, parts));
}

/** @returns whether a backup was made */
async function takeOne(
  place: PlaceOfBackups,
  cause: BackupCause,
  settings: BackupSettings,
  parts: BackupParts,
): Promise<boolean> {
  const { data } = parts.folders;
  const isThere = await isReachable(place, data, settings);
  // A stick lies in a drawer most of the day: that is no failure, and its age is told all the same.
  if (!isThere && place.place === 'usb') return false;
  try {
    if (!isThere) throw new AppError('BACKUP_PLACE_GONE', { facts: { folder: place.folder } });
    const key = await keyOf(place, settings, data);
    const written = await writeBackup(place.folder, key, parts);
    await noteMade(place, cause, written, data);
    const rules = backupRulesOn(settings.rules, localDay(written.at));
    await rotate(data, place, rules);
    if (place.place === 'own') await rotateUpdates(data, rules);
    if (place.place === 'own' && written.isEncrypted) await removePlainOwn(data);
    return true;
  } catch (error) {
    if (parts.signal.aborted) throw error;
    const refusal = asRefusal(error, place.folder);
    const isGone = refusal.code === 'FOLDER_NOT_WRITABLE' && !(await isReachable(place, data, settings));
    if (refusal.code === 'INTERNAL') fileLog(data).fault('care.backup', error);
    await noteFailure(
      place,
      isGone ? new AppError('BACKUP_PLACE_GONE', { facts: { folder: place.folder } }) : refusal,
      parts,
    );
    return false;
  }
}

async function noteMade(
  { place, folder }: PlaceOfBackups,
  cause: BackupCause,
  { path: file, at, copy, isEncrypted }: Awaited<ReturnType<typeof writeBackup>>,
  dataFolder: string,
): Promise<void> {
  await changeLedger(dataFolder, (now) => ({
    ...now,
    lastOrder: now.lastOrder + 1,
    usbAt: place === 'usb' ? at : now.usbAt,
    failures: now.failures.filter((one) => one.place !== place),
    made: [
      ...now.made,
      {
        order: now.lastOrder + 1,
        place,
        folder,
        name: path.basename(file),
        size: copy.byteCount,
        sha256: copy.sha256,
        at,
        cause,
        isEncrypted,
        isGood: true,
        cooperatives: copy.rowCounts['cooperative'] ?? 0,
      },
    ],
  }));
}

async function noteFailure(
  { place, folder }: PlaceOfBackups,
  error: AppError,
  { folders, now }: BackupParts,
): Promise<void> {
  const at = now();
  const said = errorSentence(error);
  await changeLedger(folders.data, (ledger) => ({
    ...ledger,
    failures: [
      ...ledger.failures.filter((one) => one.place !== place),
      { place, folder, at, since: ledger.failures.find((one) => one.place === place)?.since ?? at, ...said },
    ],
  }));
}
