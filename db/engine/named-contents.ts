import type Sqlite from 'better-sqlite3';

/** What stands where the title and the file name of a destroyed scan were; its row names a content that is gone for good. */
export const DESTROYED_SCAN = '(pindaian dimusnahkan)';

/**
 * The contents (SHA-256) that any row of a database of whatever shape names: scans, emblems, pictures. A row whose scan was
 * destroyed names none.
 */
export function namedContents(raw: Sqlite.Database): ReadonlySet<string> {
  const columns = raw
    .prepare<[], { readonly table: string; readonly column: string; readonly hasTitle: number }>(
      `SELECT tables.name AS "table", columns.name AS "column",
        EXISTS (SELECT 1 FROM pragma_table_info(tables.name) WHERE name = 'title') AS hasTitle
      FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
      WHERE tables.type = 'table' AND columns.name LIKE '%sha256'`,
    )
    .all();
  const named = new Set<string>();
  for (const { table, column, hasTitle } of columns) {
    const kept = hasTitle === 1 ? ` WHERE title IS NOT '${DESTROYED_SCAN}'` : '';
    const rows = raw.prepare<[], string | null>(`SELECT DISTINCT "${column}" FROM "${table}"${kept}`).pluck();
    for (const value of rows.iterate()) if (value !== null) named.add(value);
  }
  return named;
}
