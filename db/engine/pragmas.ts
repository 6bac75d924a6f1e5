import type Sqlite from 'better-sqlite3';
import { DatabaseError } from '../database-error.ts';

/**
 * WAL for readers beside the writer; FULL because power cuts are common in these offices. The journal mode is read
 * back: on a network folder SQLite silently keeps another one, and such a folder would damage the data.
 */
export function applyPragmas(raw: Sqlite.Database, folder: string): void {
  raw.pragma('busy_timeout = 5000');
  const mode = raw.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') {
    throw new DatabaseError('DATABASE_UNUSABLE_FOLDER', { folder, sebab: 'folder jaringan atau tersinkron' });
  }
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma('trusted_schema = OFF');
}
