import type Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { REGION_ALIASES } from '#rules/value/region-aliases.ts';
import type { WriteHandle } from '../handles.ts';

/**
 * Full-text search is SQLite's own (FTS5, trigrams: any part of a word is found). Triggers keep its text in step with
 * the register and its people, so no query module writes to it. Its rows are tied to the register's by `rowid`,
 * which is the register's `sequence`.
 */

/** Lower case without the signs that people leave out: "H.M. Ma'ruf" is found by "hm maruf", 01.234-5 by 012345. */
const plain = (expression: string): string =>
  ['.', '-', "''", '’'].reduce((text, sign) => `replace(${text}, '${sign}', '')`, `lower(${expression})`);

const NUMBERS = ['legal_entity_key', 'nik_koperasi', 'nib', 'npwp'] as const;
const PEOPLE = ['chair_name', 'secretary_name', 'treasurer_name', 'supervisor_name', 'manager_name'] as const;
const PLACES = ['address', 'village_name', 'district_name'] as const;
const SEARCHED = ['name_key', ...NUMBERS, ...PLACES, ...PEOPLE] as const;

/** Names in daily use of the kecamatan, so that it is found by its other spelling too. */
const otherNames = (one: string): string => {
  const cases = Object.entries(REGION_ALIASES).map(
    ([code, names]) => `WHEN '${code}' THEN '${names.join(' ').toLowerCase().replaceAll("'", '')}'`,
  );
  return `CASE ${one}.district_code ${cases.join(' ')} ELSE '' END`;
};

/**
 * Everything one cooperative is found by; `one` is the row's name in the statement around it. A space stands before
 * and after every word, so that the beginning of a word can be asked for, also of a word of one letter at the end.
 */
function ownText(one: string): string {
  const columns = [...NUMBERS, ...PLACES, ...PEOPLE].map((column) => `${one}.${column}`);
  return `' ' || ${one}.name_key || ' ' || ${plain(columns.join(` || ' ' || `))} || ' ' || ${otherNames(one)} || ' '`;
}

/** With everybody who holds a post there. */
function searchText(one: string): string {
  return `${ownText(one)} ||
    COALESCE((SELECT group_concat(${plain('person.name')}, ' ') FROM cooperative_role
      JOIN person ON person.id = cooperative_role.person_id WHERE cooperative_role.cooperative_id = ${one}.id), '') || ' '`;
}

const REFRESH = (which: string): string =>
  `UPDATE cooperative_search SET text = (SELECT ${searchText('one')} FROM cooperative AS one
     WHERE one.rowid = cooperative_search.rowid) WHERE rowid IN (${which});`;

const rowOf = (prefix: string): string => `SELECT rowid FROM cooperative WHERE id = ${prefix}.cooperative_id`;
const isUnchanged = SEARCHED.map((column) => `OLD.${column} = NEW.${column}`).join(' AND ');

/** A role whose holder's name the cooperative is found by already (the sheet's own chair) costs no second writing. */
const isKnownName = `EXISTS (SELECT 1 FROM cooperative_search WHERE rowid = (${rowOf('NEW')}) AND
  instr(text, (SELECT ${plain('name')} FROM person WHERE id = NEW.person_id)) > 0)`;

const TRIGGERS = `
  CREATE TRIGGER cooperative_search_insert AFTER INSERT ON cooperative BEGIN
    INSERT INTO cooperative_search (rowid, text) VALUES (NEW.rowid, ${searchText('NEW')}); END;
  CREATE TRIGGER cooperative_search_update AFTER UPDATE OF ${SEARCHED.join(', ')} ON cooperative
    WHEN NOT (${isUnchanged}) BEGIN
    UPDATE cooperative_search SET text = ${searchText('NEW')} WHERE rowid = NEW.rowid; END;
  CREATE TRIGGER cooperative_search_delete AFTER DELETE ON cooperative BEGIN
    DELETE FROM cooperative_search WHERE rowid = OLD.rowid; END;
  CREATE TRIGGER cooperative_search_role_insert AFTER INSERT ON cooperative_role WHEN NOT ${isKnownName} BEGIN
    ${REFRESH(rowOf('NEW'))} END;
  CREATE TRIGGER cooperative_search_role_update AFTER UPDATE OF cooperative_id, person_id ON cooperative_role BEGIN
    ${REFRESH(`${rowOf('OLD')} UNION ${rowOf('NEW')}`)} END;
  CREATE TRIGGER cooperative_search_role_delete AFTER DELETE ON cooperative_role BEGIN
    ${REFRESH(rowOf('OLD'))} END;
  CREATE TRIGGER cooperative_search_person AFTER UPDATE OF name ON person WHEN OLD.name <> NEW.name BEGIN
    ${REFRESH(`SELECT cooperative.rowid FROM cooperative_role JOIN cooperative ON cooperative.id = cooperative_id
       WHERE person_id = NEW.id`)} END;`;

/** What writes the index for every row that an import adds. */
const OF_NEW_ROWS = ['cooperative_search_insert', 'cooperative_search_role_insert'] as const;

/** The statement that makes one of the triggers. */
function triggerText(name: string): string {
  const [, from = ''] = TRIGGERS.split(new RegExp(`(?=CREATE TRIGGER ${name} )`));
  return from.slice(0, from.indexOf(' END;') + ' END;'.length);
}

/**
 * Does work that adds many cooperatives and their officers, and writes the index once afterwards instead of row by row:
 * its parts are then merged once. Inside the work nothing new is found by words. The officers of new rows stand in the
 * rows' own columns, so their names are not written twice.
 *
 * @param write a transaction: where it fails, the triggers are back with it
 */
export async function searchingAfterwards<Value>(
  write: WriteHandle,
  importId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const { rows } = await sql<{
    last: number;
  }>`SELECT coalesce(max(rowid), 0) AS last FROM cooperative`.execute(write);
  const last = rows[0]?.last ?? 0;
  for (const name of OF_NEW_ROWS) await sql.raw(`DROP TRIGGER ${name}`).execute(write);
  const value = await work();
  for (const name of OF_NEW_ROWS) await sql.raw(triggerText(name)).execute(write);
  await sql`INSERT INTO cooperative_search (rowid, text)
    SELECT one.rowid, ${sql.raw(ownText('one'))} FROM cooperative AS one WHERE one.rowid > ${last}`.execute(
    write,
  );
  await sql`UPDATE cooperative_search SET text = (SELECT ${sql.raw(searchText('one'))} FROM cooperative AS one
    WHERE one.rowid = cooperative_search.rowid) WHERE rowid <= ${last} AND rowid IN (
      SELECT cooperative.rowid FROM cooperative_role JOIN cooperative ON cooperative.id = cooperative_role.cooperative_id
      WHERE cooperative_role.import_id = ${importId})`.execute(write);
  return value;
}

const NAMES = [...TRIGGERS.matchAll(/CREATE TRIGGER (\w+)/g)].map((match) => match[1] ?? '');

/** Makes the index and its triggers, or makes them anew where an older program left others. */
export function ensureSearch(raw: Sqlite.Database): void {
  const find = raw.prepare<[string], { sql: string }>(`SELECT sql FROM sqlite_master WHERE name = ?`);
  // A file of the first shape, opened half-way through an upgrade, has no people yet.
  if (!find.get('cooperative_role')) return;
  const kept = NAMES.map((name) => find.get(name)?.sql.replaceAll(/\s+/g, ' ') ?? '');
  const wanted = TRIGGERS.replaceAll(/\s+/g, ' ');
  if (kept.every((trigger) => trigger !== '' && wanted.includes(trigger))) return;
  raw.transaction(() => {
    for (const name of NAMES) raw.exec(`DROP TRIGGER IF EXISTS ${name}`);
    raw.exec(`DROP TABLE IF EXISTS cooperative_search;
      CREATE VIRTUAL TABLE cooperative_search USING fts5 (text, tokenize = 'trigram');
      INSERT INTO cooperative_search (rowid, text) SELECT one.rowid, ${searchText('one')} FROM cooperative AS one;
      ${TRIGGERS}`);
  })();
}
