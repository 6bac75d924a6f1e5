import type Sqlite from 'better-sqlite3';
import { coveredTables, keyExpression } from './covered-tables.ts';
import type { CoveredTable } from './covered-tables.ts';

const PREFIX = 'chain_';

const pendingRow = (select: string): string =>
  `INSERT INTO log_pending (table_name, row_key) ${select} ON CONFLICT DO NOTHING;`;

/** What notes each row that is written, by the name of its trigger. */
function triggersOf(table: CoveredTable): readonly (readonly [name: string, sql: string])[] {
  const own = (row: string) => `SELECT '${table.table}', ${keyExpression(table, row)} WHERE true`;
  const noting = (name: string, noted: (row: string) => string): readonly (readonly [string, string])[] => {
    const trigger = (event: string, rows: readonly string[]): readonly [string, string] => [
      `${PREFIX}${name}_${event.toLowerCase()}`,
      `CREATE TRIGGER ${PREFIX}${name}_${event.toLowerCase()} AFTER ${event} ON "${name}" BEGIN ${rows
        .map((row) => pendingRow(noted(row)))
        .join(' ')} END`,
    ];
    return [trigger('INSERT', ['NEW']), trigger('UPDATE', ['NEW', 'OLD']), trigger('DELETE', ['OLD'])];
  };
  return [
    ...noting(table.table, own),
    ...table.parts.flatMap((part) =>
      noting(
        part.table,
        (row) =>
          `SELECT '${table.table}', ${keyExpression(table, 'whole')} FROM "${table.table}" AS whole WHERE whole."${part.ofColumn}" = ${row}."${part.column}"`,
      ),
    ),
  ];
}

export function dropChainTriggers(raw: Sqlite.Database): void {
  for (const name of foundTriggers(raw).keys()) raw.exec(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
}

function foundTriggers(raw: Sqlite.Database): ReadonlyMap<string, string> {
  const found = raw
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'chain\\_%' ESCAPE '\\'`,
    )
    .all();
  return new Map(found.map(({ name, sql }) => [name, sql]));
}

/** Names of triggers that were not as this program makes them; they are again. */
export function ensureChainTriggers(raw: Sqlite.Database): {
  readonly missing: readonly string[];
  readonly altered: readonly string[];
  readonly foreign: readonly string[];
} {
  const wanted = new Map(coveredTables(raw).flatMap(triggersOf));
  const found = foundTriggers(raw);
  const missing = [...wanted.keys()].filter((name) => !found.has(name));
  const altered = [...wanted].filter(([name, sql]) => found.has(name) && found.get(name) !== sql);
  const foreign = [...found.keys()].filter((name) => !wanted.has(name));
  raw.transaction(() => {
    for (const name of [...altered.map(([one]) => one), ...foreign])
      raw.exec(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
    for (const name of [...missing, ...altered.map(([one]) => one)]) raw.exec(wanted.get(name) ?? '');
  })();
  return { missing, altered: altered.map(([name]) => name), foreign };
}
