import type { CompiledQuery, InsertObject, InsertQueryBuilder, InsertResult } from 'kysely';
import type { WriteHandle } from './handles.ts';
import type { DatabaseTables } from './schema.ts';

/** SQLite takes 32,766 values at a time. */
const MOST_VALUES = 32_000;
/**
 * Rows of one statement, in few sizes, so that few different texts are ever spelled; and large ones first, because each
 * statement that touches the register makes the full-text index write down what it has gathered.
 */
const SIZES = [256, 64, 16, 4, 1] as const;

/** Statements of one transaction by their shape: the same text serves every part that has as many rows. */
const spelled = new WeakMap<WriteHandle, Map<string, CompiledQuery>>();

type Insert<Table extends keyof DatabaseTables> = InsertQueryBuilder<DatabaseTables, Table, InsertResult>;

/**
 * Inserts many rows of the same columns. Spelling a statement of some thousand values takes longer than running it, so
 * each shape is spelled once in a transaction and only its values change.
 *
 * @param finish what stands behind the values ("on conflict …"); the same for all calls on one table
 */
export async function insertRows<Table extends keyof DatabaseTables>(
  db: WriteHandle,
  table: Table,
  rows: readonly InsertObject<DatabaseTables, Table>[],
  finish: (insert: Insert<Table>) => Insert<Table> = (insert) => insert,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const shapes = spelled.get(db) ?? new Map<string, CompiledQuery>();
  spelled.set(db, shapes);
  for (let from = 0; from < rows.length;) {
    const most = Math.min(rows.length - from, Math.floor(MOST_VALUES / Math.max(1, columns.length)));
    const size = SIZES.find((one) => one <= most) ?? 1;
    const part = rows.slice(from, from + size);
    const shape = [table, size, ...columns].join(' ');
    const known = shapes.get(shape) ?? finish(db.insertInto(table).values(part)).compile();
    shapes.set(shape, known);
    await db.executeQuery({ ...known, parameters: valuesOf(part, columns) });
    from += size;
  }
}

/** @throws where a row lacks a column of the first: its values would stand one place too far to the left */
function valuesOf(rows: readonly object[], columns: readonly string[]): readonly unknown[] {
  return rows.flatMap((row) => {
    const values = columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]);
    if (Object.keys(row).length !== columns.length || values.includes(undefined))
      throw new Error('rows of one insert have the same columns');
    return values;
  });
}
