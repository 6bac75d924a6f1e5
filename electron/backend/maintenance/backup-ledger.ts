import path from 'node:path';
import { z } from 'zod';
import { readKept, writeKept } from './kept-json.ts';

/** Where the program backs up by itself: its own folder, the office's further one, the flash disk. */
export const BACKUP_PLACES = ['own', 'folder', 'usb'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/** What made the program back up. */
export const BACKUP_CAUSES = ['daily', 'restore', 'import', 'plugged'] as const;
export type BackupCause = (typeof BACKUP_CAUSES)[number];

/** What the program has made by itself, how it ended, and which drills were held; beside the database. */
const FILE = 'daftar-cadangan.json';

const made = z.object({
  order: z.number().int().min(1),
  place: z.enum(BACKUP_PLACES),
  folder: z.string(),
  name: z.string(),
  size: z.number().int().min(0),
  sha256: z.string(),
  at: z.string(),
  cause: z.enum(BACKUP_CAUSES),
  isEncrypted: z.boolean(),
  isGood: z.boolean(),
  cooperatives: z.number().int().min(0),
});
export type MadeFile = z.infer<typeof made>;

const failure = z.object({
  place: z.enum(BACKUP_PLACES),
  folder: z.string(),
  at: z.string(),
  /** When it first failed without a good one since. */
  since: z.string(),
  title: z.string(),
  cause: z.string(),
  remedy: z.string(),
});
export type BackupFailure = z.infer<typeof failure>;

const drill = z.object({ at: z.string(), fileName: z.string(), isPassed: z.boolean(), summary: z.string() });
export type KeptDrill = z.infer<typeof drill>;

const ledger = z.object({
  lastOrder: z.number().int().min(0),
  made: z.array(made).readonly(),
  failures: z.array(failure).readonly(),
  usbAt: z.string().nullable(),
  drills: z.array(drill).readonly(),
});
export type BackupLedger = Readonly<z.infer<typeof ledger>>;

const EMPTY: BackupLedger = { lastOrder: 0, made: [], failures: [], usbAt: null, drills: [] };

const placeOf = (dataFolder: string): string => path.join(dataFolder, FILE);

/** What could not be written down, because the disk it would stand on is full: it is known until the program ends. */
const unwritten = new Map<string, BackupLedger>();

export async function readLedger(dataFolder: string): Promise<BackupLedger> {
  return unwritten.get(dataFolder) ?? readKept<BackupLedger>(placeOf(dataFolder), ledger, EMPTY);
}

export async function changeLedger(
  dataFolder: string,
  change: (now: BackupLedger) => BackupLedger,
): Promise<void> {
  const changed = change(await readLedger(dataFolder));
  try {
    await writeKept(placeOf(dataFolder), changed);
    unwritten.delete(dataFolder);
  } catch {
    unwritten.set(dataFolder, changed);
  }
}
