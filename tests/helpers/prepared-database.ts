import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openDatabase } from '#db/open.ts';

/**
 * Databases that many tests begin with: each is made once a run of the tests and copied for every test that wants it,
 * for migrating an empty one takes twenty times as long as opening it. What makes them has tests of its own.
 */

let ownFolder: string | undefined;

/** The folder of this run (tests/setup/built-backend.mjs); of this process alone where nobody made one. */
function runFolder(): string {
  const given = process.env['MEJA_PREPARED'];
  if (given !== undefined && given !== '') return given;
  if (ownFolder === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'meja-siap-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    ownFolder = folder;
  }
  return ownFolder;
}

const making = new Map<string, Promise<void>>();

async function makeOnce(file: string, make: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(file)) return;
  const folder = mkdtempSync(path.join(runFolder(), 'dibuat-'));
  await make(folder);
  // Another worker may have been quicker; both files hold the same.
  renameSync(path.join(folder, DATABASE_FILE), file);
  rmSync(folder, { recursive: true, force: true });
}

/** Puts the database of this name into a folder; `make` leaves it closed in the folder it is given. */
export async function putPrepared(
  folder: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const file = path.join(runFolder(), `${name}.db`);
  const made = making.get(file) ?? makeOnce(file, make);
  making.set(file, made);
  await made;
  copyFileSync(file, path.join(folder, DATABASE_FILE));
}

/** A database with every table and no office. */
export const putEmpty = (folder: string): Promise<void> =>
  putPrepared(folder, 'kosong', async (made) => {
    const database = await openDatabase(made);
    await database.close();
  });
