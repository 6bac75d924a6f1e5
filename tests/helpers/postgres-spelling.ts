import type Sqlite from 'better-sqlite3';
import { NO_SEARCH_TABLE } from '#db/engine/search-tables.ts';

const TYPES: Readonly<Record<string, string>> = {
  TEXT: 'text',
  INTEGER: 'bigint',
  BLOB: 'bytea',
  REAL: 'double precision',
};

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  /** Place in the primary key from 1; 0 outside it. */
  readonly pk: number;
}

interface Index {
  readonly name: string;
  readonly unique: 0 | 1;
  readonly origin: 'c' | 'u' | 'pk';
}

const quoted = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => `"${name}"`).join(', ');

/** The tables of a SQLite file in PostgreSQL's words: columns, keys and unique indexes, all that preparing asks for. */
export function postgresTables(raw: Sqlite.Database): string {
  const tables = raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND ${NO_SEARCH_TABLE} ORDER BY name`,
    )
    .all();
  return tables.map(({ name }) => [tableOf(raw, name), ...uniquesOf(raw, name)].join(';\n')).join(';\n');
}

function tableOf(raw: Sqlite.Database, table: string): string {
  const columns = raw.pragma(`table_info(${table})`) as readonly Column[];
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const lines = columns.map(({ name, type, notnull }) => {
    const spelled = TYPES[type];
    if (spelled === undefined) throw new Error(`${table}.${name} is of an unknown type: ${type}`);
    return `"${name}" ${spelled}${notnull ? ' NOT NULL' : ''}`;
  });
  return `CREATE TABLE "${table}" (${[...lines, ...(key.length > 0 ? [`PRIMARY KEY (${quoted(key)})`] : [])].join(', ')})`;
}

function uniquesOf(raw: Sqlite.Database, table: string): readonly string[] {
  const indexes = raw.pragma(`index_list(${table})`) as readonly Index[];
  return indexes
    .filter(({ unique, origin }) => unique === 1 && origin !== 'pk')
    .map(({ name }) => {
      const made = raw.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(name);
      if (typeof made === 'string') return made;
      const columns = raw.pragma(`index_info(${name})`) as readonly { readonly name: string }[];
      return `CREATE UNIQUE INDEX ON "${table}" (${quoted(columns)})`;
    });
}

/** `?` becomes `$1`, `$2` …, outside texts and names. */
export function numberedValues(sql: string): string {
  let count = 0;
  return sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (part) => {
    if (part !== '?') return part;
    count += 1;
    return `$${count}`;
  });
}

/** What only one module of db/engine may spell for SQLite, and how PostgreSQL says it. */
export interface EngineSpelling {
  readonly module: string;
  readonly rewrite: (sql: string) => string;
}

/** May only shrink: an entry that no statement needs any more fails the test. */
export const ENGINE_SPELLINGS: readonly EngineSpelling[] = [
  {
    module: 'db/engine/planner-hint.ts',
    rewrite: (sql) => sql.replaceAll(/(?<=[\s(,])\+(?=["(])/g, ''),
  },
  {
    module: 'db/engine/search-condition.ts',
    rewrite: (sql) =>
      sql
        .replaceAll(/cooperative_search MATCH (\$\d+)/g, 'text LIKE $1')
        .replaceAll('cooperative_search', 'engine_search')
        .replaceAll('instr(', 'strpos('),
  },
  {
    module: 'db/engine/record-search-condition.ts',
    rewrite: (sql) =>
      sql
        .replaceAll(
          /\b(?:consultation|coaching_visit|incoming_letter|umkm|activity(?:_participant)?)_search MATCH (\$\d+)/g,
          'text LIKE $1',
        )
        .replaceAll(
          /"(?:consultation|coaching_visit|incoming_letter|umkm|activity(?:_participant)?)_search"/g,
          'engine_search',
        )
        // The register's spelling above has been at work before this one.
        .replaceAll(/(?:instr|strpos)\((?:(?:said|place)\.)?"\w+", /g, 'strpos(text, ')
        .replaceAll(
          /"(consultation|coaching_visit|incoming|umkm|activity(?:_batch)?)"\."rowid"/g,
          '"$1".id::bigint',
        )
        .replaceAll(/\b(activity(?:_batch)?)\.rowid/g, '$1.id::bigint'),
  },
  {
    module: 'db/engine/value-list.ts',
    rewrite: (sql) =>
      sql
        .replaceAll(
          /SELECT value FROM json_each\((\$\d+)\) AS (numbers|words)/g,
          (_, value: string, kind: string) =>
            `SELECT one::${kind === 'numbers' ? 'bigint' : 'text'} FROM json_array_elements_text(${value}::json) AS ${kind} (one)`,
        )
        .replaceAll(
          /SELECT key AS id, value AS number FROM json_each\((\$\d+)\)/g,
          'SELECT key AS id, value::bigint AS number FROM json_each_text($1::json)',
        ),
  },
  { module: 'db/engine/tally.ts', rewrite: (sql) => sql.replaceAll('tally(', 'engine_tally(') },
  {
    module: 'db/engine/data-version.ts',
    rewrite: (sql) => sql.replaceAll('pragma_data_version', 'engine_version'),
  },
];

/** Stands for what PostgreSQL's own engine will bring: text to search, the counting of groups, a number of changes. */
export const ENGINE_OBJECTS = `
  CREATE TABLE engine_search (rowid bigint, text text);
  CREATE TABLE engine_version (data_version bigint);
  CREATE AGGREGATE engine_tally (VARIADIC "any") (SFUNC = concat_ws, STYPE = text)`;
