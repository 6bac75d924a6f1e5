import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { kindOfFile } from '#db/engine/open-sqlite.ts';
import { whileAloneFor } from '#db/engine/in-use.ts';
import { DATABASE_FILE, keptStates, KEPT_BEFORE_RESTORE, KEPT_BEFORE_UPDATE } from '#db/kept-states.ts';
import { overwriteAndRemove, overwriteFolder } from '../base/overwrite.ts';
import { SCAN_FOLDER } from '../base/scan-file.ts';
import { readKept, writeKept } from '../maintenance/kept-json.ts';
import { readKeyFile, removeKeyFile, writeKeyFile } from '../backup/data-key-file.ts';

/** Marks of the keys that a change goes from and to; empty: not encrypted. */
const intent = z.object({ from: z.string(), to: z.string() });
type Intent = z.infer<typeof intent>;

const INTENT_FILE = 'sandi-sedang-diubah.json';
export const STAGING = 'sedang-disandikan';
/** What stands beside a kept state until the change is done. */
export const NEXT_ENDING = '.sandi-baru';
/** The second name of the plain database, under which it is overwritten once the encrypted one is in its place. */
export const FORMER_FILE = 'sebelum-sandi.db';

const placeOf = (folder: string): string => path.join(folder, INTENT_FILE);
const scanFolderOfMark = (mark: string): string =>
  mark === '' ? SCAN_FOLDER : `${SCAN_FOLDER}-${mark.slice(0, 8)}`;

export const beginChange = (folder: string, change: Intent): Promise<void> =>
  writeKept(placeOf(folder), change);

/**
 * Ends a change of the encryption, whichever way it went: the first bytes of the database say whether it is done. After a
 * power cut this is asked before anything is opened, and needs no key. Files of the side that is not in force go.
 */
export async function settleChange(folder: string): Promise<void> {
  const change = await readKept<Intent | null>(placeOf(folder), intent, null);
  if (change === null) return;
  const found = kindOfFile(path.join(folder, DATABASE_FILE));
  const now = found.kind === 'encrypted' ? found.id : found.kind === 'plain' ? '' : undefined;
  if (now !== change.to && now !== change.from) return;
  const isDone = now === change.to;
  await settleKeptStates(folder, { isDone, wasPlain: change.from === '' });
  const leaving = isDone ? change.from : change.to;
  await overwriteFolder(path.join(folder, scanFolderOfMark(leaving)));
  await rm(path.join(folder, STAGING), { recursive: true, force: true });
  await overwriteAndRemove(path.join(folder, FORMER_FILE));
  await settleKeyFile(folder, now);
  await rm(placeOf(folder), { force: true });
}

async function settleKeyFile(folder: string, now: string): Promise<void> {
  if (now === '') return removeKeyFile(folder);
  const entries = readKeyFile(folder) ?? [];
  const inForce = entries.filter(({ id }) => id === now);
  if (inForce.length > 0 && inForce.length < entries.length) await writeKeyFile(folder, inForce);
}

async function settleKeptStates(
  folder: string,
  { isDone, wasPlain }: { readonly isDone: boolean; readonly wasPlain: boolean },
): Promise<void> {
  for (const next of await nextStates(folder)) {
    // What SQLite had beside one that was cut belongs to no finished file.
    if (!isDone || !next.endsWith(NEXT_ENDING)) {
      await rm(next, { force: true });
      continue;
    }
    const file = next.slice(0, -NEXT_ENDING.length);
    if (wasPlain) await overwriteAndRemove(file);
    await rename(next, file);
  }
}

async function nextStates(folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    [KEPT_BEFORE_RESTORE, KEPT_BEFORE_UPDATE].map(async (name) => {
      const place = path.join(folder, name);
      const names = existsSync(place) ? await readdir(place, { recursive: true }) : [];
      return names.filter((one) => one.includes(NEXT_ENDING)).map((one) => path.join(place, one));
    }),
  );
  return lists.flat();
}

/** Kept states by their files. */
export const keptFiles = (folder: string): readonly string[] => keptStates(folder).map(({ file }) => file);

/** Before anything of a folder is opened; with another program at work the change may be that one's, and stays. */
export async function settleAtStart(folder: string): Promise<void> {
  if (!existsSync(placeOf(folder))) return;
  try {
    await whileAloneFor(folder, () => settleChange(folder));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')))
      throw error;
  }
}
