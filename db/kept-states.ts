import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseError } from './database-error.ts';

export const DATABASE_FILE = 'meja-koperasi.db';

/** The wrapped keys of an encrypted office, and the second copy of them: without one of the two nothing opens. */
export const KEY_FILE = 'kunci-data.json';
export const KEY_FILE_COPY = 'kunci-data-salinan.json';

/** Where a data folder keeps the states that a restore replaced. */
export const KEPT_BEFORE_RESTORE = 'sebelum-pemulihan';

/** Where a data folder keeps the states from before an update of the program. */
export const KEPT_BEFORE_UPDATE = 'sebelum-pembaruan';

/** Written once an office has been set up: a folder that has held one never begins anew by itself. */
const OFFICE_MARK = 'pernah-berisi-kantor.txt';

const MARK_TEXT =
  'Folder ini pernah berisi data kantor. Selama berkas ini ada, Meja Koperasi tidak memulai kantor baru di sini.\r\n';

/** A state of the database that the program itself has kept in the data folder. */
export interface KeptState {
  readonly file: string;
  readonly why: 'restore' | 'update';
  readonly at: Date;
  readonly byteCount: number;
}

/** Newest first. */
export function keptStates(folder: string): readonly KeptState[] {
  return [
    ...databasesBelow(path.join(folder, KEPT_BEFORE_RESTORE), 'restore'),
    ...databasesBelow(path.join(folder, KEPT_BEFORE_UPDATE), 'update'),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

function databasesBelow(folder: string, why: KeptState['why']): readonly KeptState[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.db'))
    .map((name) => path.join(folder, name))
    .map((file) => {
      const { mtime, size } = statSync(file);
      return { file, why, at: mtime, byteCount: size };
    });
}

/** Remembers that the folder holds an office. */
export function markOffice(folder: string): void {
  const mark = path.join(folder, OFFICE_MARK);
  if (!existsSync(mark)) writeFileSync(mark, MARK_TEXT);
}

/**
 * A database that is missing or empty where an office was is a loss and no new office: its numbers would begin at 001.
 * @throws DatabaseError DATABASE_MISSING
 */
export function requireNotLost(folder: string): void {
  const size = statSync(path.join(folder, DATABASE_FILE), { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0) return;
  const salinan = keptStates(folder).length;
  if (salinan > 0 || existsSync(path.join(folder, OFFICE_MARK))) {
    throw new DatabaseError('DATABASE_MISSING', { folder, salinan });
  }
}
