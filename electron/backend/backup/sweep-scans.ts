import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { namedContents } from '#db/engine/named-contents.ts';
import { lookAt } from '#db/open.ts';
import { SCAN_FOLDER, scanFolderOf } from '../base/scan-file.ts';
import type { MadeFile } from '../maintenance/backup-ledger.ts';
import { contentsIn } from '../maintenance/copy-scans.ts';
import { BACKUP_ENDING } from './write-backup.ts';

/**
 * Takes away the scans beside rotated backups that no backup left there names any more, so that a destroyed scan goes
 * with the last backup that held it. Scans that the office still has are never looked at, and nothing is taken where
 * a backup lies that the program did not make by itself or cannot read: it may need them.
 * @param staying the backups that stay in this place
 */
export async function sweepScans(
  dataFolder: string,
  folder: string,
  staying: readonly MadeFile[],
): Promise<readonly string[]> {
  const beside = path.join(folder, SCAN_FOLDER);
  const here = await contentsIn(beside);
  const live = await contentsIn(scanFolderOf(dataFolder));
  const left = new Set([...here].filter((content) => !live.has(content)));
  if (left.size === 0) return [];
  const own = new Set(staying.map(({ name }) => name));
  const backups = (await readdir(folder)).filter((name) => name.endsWith(BACKUP_ENDING));
  if (backups.some((name) => !own.has(name))) return [];
  try {
    for (const { name, isEncrypted } of staying) {
      // An encrypted one holds its scans itself.
      if (isEncrypted) continue;
      for (const content of lookAt(path.join(folder, name), namedContents)) left.delete(content);
    }
  } catch {
    return [];
  }
  const names = (await readdir(beside, { recursive: true })).filter((name) =>
    left.has(path.parse(name).name),
  );
  for (const name of names) await rm(path.join(beside, name), { force: true });
  return names;
}
