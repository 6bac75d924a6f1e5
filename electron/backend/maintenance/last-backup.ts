import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from '../base/replace-file.ts';

/** The last backups: anywhere, and on another disk than the data's own, which is what survives this computer. */
export interface LastBackups {
  readonly at: string | null;
  readonly otherDiskAt: string | null;
  readonly otherDiskFolder: string;
}

/**
 * When the last backup was made, in the first line; when and where one on another disk was, in the second and third. It
 * stands beside the database, not in it: a restored database must not claim to have been backed up at the time of its
 * own copy.
 */
const FILE = 'cadangan-terakhir.txt';

const instantIn = (line: string | undefined): string | null => {
  const text = (line ?? '').trim();
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? text : null;
};

export async function readLastBackups(dataFolder: string): Promise<LastBackups> {
  const text = await readFile(path.join(dataFolder, FILE), 'utf8').catch(() => '');
  const [at, otherDiskAt, folder] = text.split('\n');
  return { at: instantIn(at), otherDiskAt: instantIn(otherDiskAt), otherDiskFolder: folder?.trim() ?? '' };
}

/** Whether a folder lies on another disk (or stick) than the data; false where the system does not say. */
async function isOnOtherDisk(dataFolder: string, folder: string): Promise<boolean> {
  try {
    const [data, backup] = await Promise.all([stat(dataFolder), stat(folder)]);
    return data.dev !== backup.dev;
  } catch {
    return false;
  }
}

export async function rememberBackup(dataFolder: string, folder: string, at: string): Promise<void> {
  const known = await readLastBackups(dataFolder);
  const isOther = await isOnOtherDisk(dataFolder, folder);
  const otherDisk = isOther ? [at, folder] : [known.otherDiskAt ?? '', known.otherDiskFolder];
  const text = [at, ...otherDisk].join('\n');
  await writeFileAtomically(path.join(dataFolder, FILE), new TextEncoder().encode(text));
}
