import type Sqlite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/**
 * A transaction that reads first and writes later fails at once when another process wrote in between, however long
 * one would wait. Taking the write lock at the start makes two programs on one file wait for each other instead.
 */
export function startingWithWriteLock(raw: Sqlite.Database): SqliteDatabase {
  return {
    prepare: (sql: string) => raw.prepare(sql === 'begin' ? 'begin immediate' : sql),
    close: () => {
      raw.close();
    },
  };
}
