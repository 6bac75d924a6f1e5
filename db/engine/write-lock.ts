import type Sqlite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements kept ready: more than one piece of work asks again and again, and few enough to hold. */
const KEPT_STATEMENTS = 120;

/**
 * The database as Kysely is to see it. A transaction that reads first and writes later fails at once when another
 * process wrote in between, however long one would wait; taking the write lock at the start makes two programs on one
 * file wait for each other instead. Statements that write are kept prepared: reading a long one anew each time takes a
 * good part of an import's time. Those that answer rows are not kept, because one may still be handing them out.
 */
export function startingWithWriteLock(raw: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, Sqlite.Statement>();
  return {
    prepare: (sql: string) => {
      // A full disk ends the transaction by itself; taking it back again would fail and hide why.
      if (sql === 'rollback' && !raw.inTransaction) return raw.prepare('SELECT 1 WHERE 0');
      const known = kept.get(sql);
      if (known !== undefined) {
        kept.delete(sql);
        kept.set(sql, known);
        return known;
      }
      const statement = raw.prepare(sql === 'begin' ? 'begin immediate' : sql);
      if (statement.reader) return statement;
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => {
      kept.clear();
      raw.close();
    },
  };
}
