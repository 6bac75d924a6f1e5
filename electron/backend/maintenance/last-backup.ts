import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from '../replace-file.ts';

/**
 * When the last backup was made. It stands beside the database, not in it: a restored database must not claim to have
 * been backed up at the time of its own copy.
 */
const FILE = 'cadangan-terakhir.txt';

export async function rememberBackup(dataFolder: string, at: string): Promise<void> {
  await writeFileAtomically(path.join(dataFolder, FILE), new TextEncoder().encode(at));
}

export async function lastBackupAt(dataFolder: string): Promise<string | null> {
  const text = await readFile(path.join(dataFolder, FILE), 'utf8').catch(() => '');
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text.trim()) ? text.trim() : null;
}
