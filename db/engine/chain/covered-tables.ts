import type Sqlite from 'better-sqlite3';
import { NO_SEARCH_TABLE } from '../search-tables.ts';

/** A column of a table's key, and whether the database holds numbers in it. */
interface KeyColumn {
  readonly name: string;
  readonly isNumber: boolean;
}

/** Rows of another table that are part of a row: they are written with it and are too many for a digest each. */
export interface PartTable {
  readonly table: string;
  /** The column of the part that holds what `ofColumn` holds in the whole. */
  readonly column: string;
  readonly ofColumn: string;
}

/** A table of which each row has its digest in the log. */
export interface CoveredTable {
  readonly table: string;
  readonly key: readonly KeyColumn[];
  readonly parts: readonly PartTable[];
}

/**
 * What is typed and not saved, how a screen or a printer is set, wrong tries at the door, and the log itself: nothing of it says what the office
 * knows or did.
 */
const UNCOVERED = new Set([
  'column_mapping',
  'log_entry',
  'log_line',
  'log_pending',
  'log_row',
  'log_seal',
  'log_seal_key',
  'log_words',
  'login_pause',
  'printer_choice',
  'printer_profile',
  'record_draft',
  'saved_view',
]);

const PARTS: Readonly<Record<string, { readonly of: string } & Omit<PartTable, 'table'>>> = {
  change_entry: { of: 'change_batch', column: 'batch_id', ofColumn: 'id' },
  import_change: { of: 'import_batch', column: 'import_id', ofColumn: 'id' },
  evaluation_verdict: { of: 'evaluation', column: 'evaluation_id', ofColumn: 'id' },
  evaluation_reason: { of: 'evaluation', column: 'evaluation_id', ofColumn: 'id' },
  evaluation_standing: { of: 'evaluation', column: 'evaluation_id', ofColumn: 'id' },
  official_figure_row: { of: 'official_figure', column: 'figure_number', ofColumn: 'number' },
};

/** By which a row is known for good; where nothing is said, by its primary key. */
const OWN_KEYS: Readonly<Record<string, readonly string[]>> = { cooperative: ['id'] };

/** Between the values of a key of several columns; no text of this program holds it. */
export const KEY_SEPARATOR = '\u001F';

/** Tables whose rows are in the log by themselves or as parts of others, or are left out on purpose. */
export const judgedTables = (covered: readonly CoveredTable[]): readonly string[] => [
  ...covered.map(({ table }) => table),
  ...Object.keys(PARTS),
  ...UNCOVERED,
];

/** Every covered table of a database as it stands, by name. */
export function coveredTables(raw: Sqlite.Database): readonly CoveredTable[] {
  const names = raw
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND ${NO_SEARCH_TABLE} ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !UNCOVERED.has(name));
  return (
    names
      .filter((name) => !Object.hasOwn(PARTS, name))
      .map((table) => ({
        table,
        key: keyOf(raw, table),
        parts: names.flatMap((name) => {
          const part = PARTS[name];
          return part?.of === table ? [{ table: name, column: part.column, ofColumn: part.ofColumn }] : [];
        }),
      }))
      // Somebody else's: every table of this program has a key (held by a test).
      .filter(({ key }) => key.length > 0)
  );
}

function keyOf(raw: Sqlite.Database, table: string): readonly KeyColumn[] {
  const columns = raw
    .prepare<[string], { name: string; type: string; pk: number }>(
      'SELECT name, type, pk FROM pragma_table_info(?)',
    )
    .all(table);
  const own = OWN_KEYS[table];
  const keys = own
    ? columns.filter(({ name }) => own.includes(name))
    : columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  return keys.map(({ name, type }) => ({ name, isNumber: type === 'INTEGER' }));
}

/** The key of a row as an SQL expression over NEW, OLD or a table. */
export const keyExpression = ({ key }: CoveredTable, row: string): string =>
  key.map(({ name }) => `${row}."${name}"`).join(` || char(31) || `);

/** The values to look a row up by. */
export const keyValues = ({ key }: CoveredTable, rowKey: string): readonly (string | number)[] =>
  rowKey.split(KEY_SEPARATOR).map((text, at) => (key[at]?.isNumber === true ? Number(text) : text));
