import { formatInteger } from './numbers.ts';
import { dayNumber } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** Green, yellow and red of the backup, which never stand without their sentence. */
export type BackupColour = 'green' | 'yellow' | 'red';

export interface BackupStanding {
  readonly colour: BackupColour;
  /** One word beside the colour. */
  readonly word: string;
  readonly sentence: string;
}

/** No law says how often; these are the program's own reminders. A week's work can be typed again, a month's cannot. */
const FRESH_DAYS = 7;
const OLD_DAYS = 30;

const ago = (days: number): string => (days <= 0 ? 'hari ini' : `${formatInteger(days)} hari lalu`);

/**
 * How safe the data are should this computer fail today: what counts is the last copy on another disk (a flash disk);
 * one on the computer's own disk is lost together with it.
 * @param lastOn day of the last backup anywhere; null: never
 * @param otherDiskOn day of the last backup on another disk; null: never
 */
export function backupStanding(
  lastOn: PlainDate | null,
  otherDiskOn: PlainDate | null,
  today: PlainDate,
): BackupStanding {
  const age = (day: PlainDate) => dayNumber(today) - dayNumber(day);
  if (lastOn === null && otherDiskOn === null) {
    const sentence = 'Data belum pernah dicadangkan. Simpan satu cadangan di flash disk hari ini.';
    return { colour: 'red', word: 'Bahaya', sentence };
  }
  if (otherDiskOn === null) {
    const days = lastOn === null ? 0 : age(lastOn);
    const sentence = `Cadangan terakhir ${ago(days)}, tetapi belum ada salinan di flash disk. Simpan satu di luar komputer ini.`;
    return days > OLD_DAYS
      ? { colour: 'red', word: 'Bahaya', sentence }
      : { colour: 'yellow', word: 'Kurang aman', sentence };
  }
  const days = age(otherDiskOn);
  const copied = `Salinan terakhir di flash disk: ${ago(days)}.`;
  if (days <= FRESH_DAYS) return { colour: 'green', word: 'Aman', sentence: copied };
  const isOld = days > OLD_DAYS;
  return {
    colour: isOld ? 'red' : 'yellow',
    word: isOld ? 'Bahaya' : 'Perlu disalin',
    sentence: `${copied} Simpan cadangan baru di flash disk.`,
  };
}
