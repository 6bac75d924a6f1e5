import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BackupPlace } from '../maintenance/backup-ledger.ts';
import type { BackupSettings } from './settings.ts';

/** The program's own folder of backups, inside the data folder. */
export const OWN_BACKUP_FOLDER = 'cadangan-otomatis';

export interface PlaceOfBackups {
  readonly place: BackupPlace;
  readonly folder: string;
}

/** Where the office wants backups to lie, in the order they are made. */
export function placesOf(dataFolder: string, { folder, usb }: BackupSettings): readonly PlaceOfBackups[] {
  return [
    { place: 'own', folder: path.join(dataFolder, OWN_BACKUP_FOLDER) },
    ...(folder === null ? [] : [{ place: 'folder' as const, folder }]),
    ...(usb === null ? [] : [{ place: 'usb' as const, folder: usb }]),
  ];
}

/**
 * Whether a chosen folder can be reached now. A stick's folder counts only while it lies on a disk of its own: where a
 * stick was pulled out, the folder it was mounted on is left on this computer's disk.
 */
export async function isReachable(
  { place, folder }: PlaceOfBackups,
  dataFolder: string,
  { isUsbOtherDisk }: BackupSettings,
): Promise<boolean> {
  if (place === 'own') return true;
  try {
    const [found, data] = await Promise.all([stat(folder), stat(dataFolder)]);
    return found.isDirectory() && !(place === 'usb' && isUsbOtherDisk && found.dev === data.dev);
  } catch {
    return false;
  }
}
