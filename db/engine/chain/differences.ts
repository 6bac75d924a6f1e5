import type Sqlite from 'better-sqlite3';
import { rowDigest } from './digest.ts';
import { rowReaders } from './row-content.ts';

/** A row that is not as the log last saw it. */
export interface Difference {
  readonly tableName: string;
  readonly rowKey: string;
  readonly kind: 'added' | 'changed' | 'gone';
}

/** Whether one row still is not as the log last saw it. */
export function isStillDifferent(raw: Sqlite.Database, { tableName, rowKey }: Difference): boolean {
  const last = raw
    .prepare<[string, string], { salt: string; digest: string }>(
      'SELECT salt, digest FROM log_row WHERE table_name = ? AND row_key = ?',
    )
    .get(tableName, rowKey);
  const rows = rowReaders(raw).get(tableName)?.read(rowKey);
  if (!rows || !last) return rows !== undefined || last !== undefined;
  return rowDigest(last.salt, tableName, rowKey, rows) !== last.digest;
}

/** Holds every covered row against its last digest. */
export function* differences(raw: Sqlite.Database): Generator<Difference> {
  const known = raw.prepare<[string], { row_key: string; salt: string; digest: string }>(
    'SELECT row_key, salt, digest FROM log_row WHERE table_name = ?',
  );
  for (const [tableName, { all }] of rowReaders(raw)) {
    const left = new Map(known.all(tableName).map((row) => [row.row_key, row]));
    for (const { rowKey, rows } of all()) {
      const last = left.get(rowKey);
      left.delete(rowKey);
      if (!last) yield { tableName, rowKey, kind: 'added' };
      else if (rowDigest(last.salt, tableName, rowKey, rows) !== last.digest)
        yield { tableName, rowKey, kind: 'changed' };
    }
    for (const rowKey of left.keys()) yield { tableName, rowKey, kind: 'gone' };
  }
  const tables = [...rowReaders(raw).keys()];
  const strange = raw
    .prepare<string[], { table_name: string; row_key: string }>(
      `SELECT table_name, row_key FROM log_row WHERE table_name NOT IN (${tables.map(() => '?').join(', ')})`,
    )
    .all(...tables);
  for (const { table_name: tableName, row_key: rowKey } of strange) yield { tableName, rowKey, kind: 'gone' };
}
