import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DatabaseError, databaseErrorOf } from '../database-error.ts';
import { openSqlite } from './open-sqlite.ts';

/**
 * Before a database's file is taken away: nobody else may have it open, since under POSIX that program would go on
 * writing into nothing. Leaving write-ahead mode is what SQLite allows to the only one alone; the file is whole after it.
 * @throws DatabaseError DATABASE_LOCKED
 */
export function requireAlone(file: string): void {
  let raw: Sqlite.Database | undefined;
  try {
    raw = openSqlite(file, { fileMustExist: true, timeout: 0 });
    raw.pragma('journal_mode = DELETE');
  } catch (error) {
    if (databaseErrorOf(error, path.dirname(file))?.code !== 'DATABASE_LOCKED') return;
    throw new DatabaseError('DATABASE_LOCKED', { folder: path.dirname(file) }, { cause: error });
  } finally {
    raw?.close();
  }
}
