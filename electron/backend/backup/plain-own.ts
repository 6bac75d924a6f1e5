import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { overwriteAndRemove, overwriteFolder } from '../base/overwrite.ts';
import { SCAN_FOLDER } from '../base/scan-file.ts';
import { changeLedger } from '../maintenance/backup-ledger.ts';
import { isEncryptedBackup } from './container/head.ts';
import { OWN_BACKUP_FOLDER } from './own-places.ts';
import { BACKUP_ENDING } from './write-backup.ts';

/** The program's own backups that anybody can read. */
async function plainOwn(dataFolder: string): Promise<readonly string[]> {
  const folder = path.join(dataFolder, OWN_BACKUP_FOLDER);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(BACKUP_ENDING));
  const files = names.map((name) => path.join(folder, name));
  const isPlain = await Promise.all(files.map(async (file) => !(await isEncryptedBackup(file))));
  return files.filter((_, index) => isPlain[index]);
}

export const countPlainOwn = async (dataFolder: string): Promise<number> =>
  (await plainOwn(dataFolder)).length;

/** Once an encrypted backup stands in their place: they would lie open beside data that are not. */
export async function removePlainOwn(dataFolder: string): Promise<void> {
  const files = await plainOwn(dataFolder);
  for (const file of files) await overwriteAndRemove(file);
  await overwriteFolder(path.join(dataFolder, OWN_BACKUP_FOLDER, SCAN_FOLDER));
  const gone = new Set(files.map((file) => path.basename(file)));
  if (gone.size === 0) return;
  await changeLedger(dataFolder, (ledger) => ({
    ...ledger,
    made: ledger.made.filter(({ place, name }) => place !== 'own' || !gone.has(name)),
  }));
}
