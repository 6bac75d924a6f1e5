import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { requireAlone } from '#db/engine/exclusive.ts';
import { PRESENCE_FILE } from '#db/engine/in-use.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openReader } from '#db/open.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { LOG_FILE } from '../base/log.ts';

/** Stays whatever becomes of the office in a folder: what the program notes of itself, and the window's own files. */
const STAYS: readonly string[] = [
  LOG_FILE,
  `${LOG_FILE}.lama`,
  'catatan-jendela.log',
  'jendela',
  PRESENCE_FILE,
];

/** The database goes first and comes last: a folder without it holds no office, one with it holds a whole one. */
function contentOf(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const [own, others] = [
    (name: string) => name.startsWith(DATABASE_FILE),
    (name: string) => !name.startsWith(DATABASE_FILE) && !STAYS.includes(name),
  ];
  return [...names.filter(own), ...names.filter(others)];
}

const hasDatabase = (folder: string): boolean => existsSync(path.join(folder, DATABASE_FILE));

/** Whether an office has been set up there; a database that cannot be read counts as one, since nobody knows. */
export async function holdsOffice(folder: string): Promise<boolean> {
  if (!hasDatabase(folder)) return false;
  try {
    const reader = openReader(path.join(folder, DATABASE_FILE));
    try {
      return (await findOffice(reader.db)) !== undefined;
    } finally {
      await reader.close();
    }
  } catch {
    return true;
  }
}

/**
 * Empties a data folder whose database is closed.
 * @throws DatabaseError DATABASE_LOCKED
 */
export function emptyFolder(folder: string): void {
  if (hasDatabase(folder)) requireAlone(path.join(folder, DATABASE_FILE));
  for (const name of contentOf(folder)) {
    const isDatabase = name.startsWith(DATABASE_FILE);
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      // A paper that a viewer holds open stays, belongs to no office any more, and goes the next time.
      if (isDatabase) throw error;
    }
  }
}

/**
 * Takes an office with all that lies beside it into a folder that holds none: copied whole first, and only then taken
 * away here.
 * @throws DatabaseError DATABASE_LOCKED
 */
export function moveOffice(from: string, to: string): void {
  requireAlone(path.join(from, DATABASE_FILE));
  emptyFolder(to);
  for (const name of contentOf(from).toReversed()) {
    cpSync(path.join(from, name), path.join(to, name), { recursive: true, preserveTimestamps: true });
  }
  emptyFolder(from);
}
