import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import { keptBackups } from '#rules/backup/kept-backups.ts';
import type { BackupRules } from '#rules/backup/backup-rules.ts';
import { localDay } from '../base/local-day.ts';
import { digestOf } from './container/write-container.ts';
import { changeLedger, readLedger } from '../maintenance/backup-ledger.ts';
import type { MadeFile } from '../maintenance/backup-ledger.ts';
import { sweepScans } from './sweep-scans.ts';
import type { PlaceOfBackups } from './own-places.ts';

/** Whether the file that was made there still lies there; a folder or link of its name is somebody else's. */
async function liesThere({ folder, name, size }: MadeFile): Promise<boolean> {
  const found = await lstat(path.join(folder, name)).catch(() => undefined);
  return found?.isFile() === true && found.size === size;
}

/**
 * Takes away what the rule does not keep in one place. Only a file that the program wrote down as its own, and that is
 * bit by bit what it wrote, is ever deleted; what is gone or was altered is forgotten and left alone.
 */
export async function rotate(
  dataFolder: string,
  { place, folder }: PlaceOfBackups,
  rules: BackupRules,
): Promise<readonly string[]> {
  const { made } = await readLedger(dataFolder);
  const here = made.filter((one) => one.place === place && one.folder === folder);
  const present: MadeFile[] = [];
  for (const one of here) if (await liesThere(one)) present.push(one);
  const kept = keptBackups(
    present.map(({ name, order, at, cause, isGood }) => ({
      id: name,
      order,
      day: localDay(at),
      isGood,
      isBeforeRisk: cause === 'restore' || cause === 'import',
    })),
    rules,
  );
  const removed: string[] = [];
  for (const { name, sha256 } of present.filter((one) => !kept.has(one.name))) {
    const file = path.join(folder, name);
    const digest = await digestOf(file).catch(() => undefined);
    if (digest?.sha256 !== sha256) continue;
    await rm(file).then(
      () => removed.push(name),
      // In use by a virus scanner, or the stick is gone: it is tried again after the next backup.
      () => kept.size,
    );
  }
  const gone = new Set(here.filter((one) => !present.includes(one)).map(({ name }) => name));
  const isForgotten = (one: MadeFile): boolean =>
    one.place === place && one.folder === folder && (gone.has(one.name) || removed.includes(one.name));
  await changeLedger(dataFolder, (now) => ({ ...now, made: now.made.filter((one) => !isForgotten(one)) }));
  if (removed.length > 0) {
    const staying = present.filter(({ name }) => !removed.includes(name));
    await sweepScans(dataFolder, folder, staying);
  }
  return removed;
}
