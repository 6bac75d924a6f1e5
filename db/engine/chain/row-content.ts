import type Sqlite from 'better-sqlite3';
import { coveredTables, keyValues } from './covered-tables.ts';
import type { CoveredTable } from './covered-tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Reads the rows of one covered table with their parts. */
export interface RowReader {
  readonly covered: CoveredTable;
  /** The row and its parts in the order of their keys; undefined where there is none. */
  readonly read: (rowKey: string) => readonly Row[] | undefined;
  /** Every row with its key and parts, one after the other. */
  readonly all: () => Generator<{ readonly rowKey: string; readonly rows: readonly Row[] }>;
}

function readerOf(raw: Sqlite.Database, covered: CoveredTable): RowReader {
  const { table, key, parts } = covered;
  const where = key.map(({ name }) => `"${name}" = ?`).join(' AND ');
  const order = key.map(({ name }) => `"${name}"`).join(', ');
  const one = raw.prepare<(string | number)[], Row>(`SELECT * FROM "${table}" WHERE ${where}`);
  const every = raw.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${order}`);
  const partsOf = parts.map((part) => {
    const keys = raw
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
      .all(part.table)
      .map(({ name }) => `"${name}"`);
    const found = raw.prepare<[unknown], Row>(
      `SELECT * FROM "${part.table}" WHERE "${part.column}" = ? ORDER BY ${keys.join(', ')}`,
    );
    return (row: Row) => found.all(row[part.ofColumn]);
  });
  const whole = (row: Row): readonly Row[] => [row, ...partsOf.flatMap((of) => of(row))];
  return {
    covered,
    read: (rowKey) => {
      const row = one.get(...keyValues(covered, rowKey));
      return row && whole(row);
    },
    *all() {
      // Not row by row out of an open statement: between two of them others may write.
      for (const row of every.all()) {
        yield { rowKey: key.map(({ name }) => String(row[name])).join('\u001F'), rows: whole(row) };
      }
    },
  };
}

const kept = new WeakMap<Sqlite.Database, ReadonlyMap<string, RowReader>>();

/** Readers of every covered table of an open database by name. */
export function rowReaders(raw: Sqlite.Database): ReadonlyMap<string, RowReader> {
  const known = kept.get(raw);
  if (known) return known;
  const readers = new Map(coveredTables(raw).map((covered) => [covered.table, readerOf(raw, covered)]));
  kept.set(raw, readers);
  return readers;
}

/** Tables and columns have changed: what was prepared for them is made anew. */
export function forgetReaders(raw: Sqlite.Database): void {
  kept.delete(raw);
}
