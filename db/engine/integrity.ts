import type Sqlite from 'better-sqlite3';
import { countRows, listTables } from './snapshot.ts';

/** Every page, every index and every reference of an open database, and how many rows each table holds. */
export function checkLive(raw: Sqlite.Database): {
  readonly isSound: boolean;
  readonly rowCounts: Readonly<Record<string, number>>;
} {
  const integrity = raw.pragma('integrity_check(1)', { simple: true });
  const orphans = raw.pragma('foreign_key_check');
  return {
    isSound: integrity === 'ok' && Array.isArray(orphans) && orphans.length === 0,
    rowCounts: countRows(raw, listTables(raw)),
  };
}
