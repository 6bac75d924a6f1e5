import { expect, test } from 'vitest';
import type Sqlite from 'better-sqlite3';
import { ensureRecordSearch } from '#db/engine/record-search.ts';
import { SEARCH_TABLES } from '#db/engine/search-tables.ts';
import { fillRecords, someText } from '../../helpers/programme-office.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const INDEXES = SEARCH_TABLES.filter((table) => table !== 'cooperative_search');

const said = (raw: Sqlite.Database) =>
  Object.fromEntries(
    INDEXES.map((table) => [table, raw.prepare(`SELECT rowid, * FROM ${table} ORDER BY rowid`).all()]),
  );

/** The places of an activity stand in any order. */
const inOrder = (all: ReturnType<typeof said>) =>
  JSON.parse(JSON.stringify(all), (key, value: unknown) =>
    (key === 'places' || key === 'whom') && typeof value === 'string'
      ? value.split('\u001F').toSorted()
      : value,
  ) as unknown;

/** What is said equals what an index made anew would say, and the trigrams are those of what is said. */
function expectInStep(raw: Sqlite.Database): void {
  for (const table of INDEXES)
    raw.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
  const kept = inOrder(said(raw));
  raw.exec(INDEXES.map((table) => `DROP TRIGGER ${table}_insert;`).join(''));
  ensureRecordSearch(raw);
  expect(kept).toEqual(inOrder(said(raw)));
}

const found = (raw: Sqlite.Database, table: string, piece: string): readonly unknown[] =>
  raw.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck().all(`"${piece}"`);

test('stays in step with whatever is written, by any way of writing', async () => {
  const { raw } = await testDatabase();
  const numbers = randomNumbers(3);
  fillRecords(raw, numbers, 40);
  expectInStep(raw);
  const one = (table: string): string =>
    raw.prepare<[], string>(`SELECT id FROM ${table} ORDER BY random() LIMIT 1`).pluck().get() ?? '';
  const set = (table: string, column: string, value: string | null) =>
    raw.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(value, one(table));
  raw.transaction(() => {
    for (let run = 0; run < 150; run += 1) {
      const text = someText(numbers).trim() || 'lain';
      set('consultation', numbers.pick(['name_key', 'summary', 'follow_up_note', 'place', 'officer']), text);
      set('consultation', 'cooperative_id', numbers.pick(['k1', 'k2', null]));
      set('coaching_visit', numbers.pick(['met_name', 'advice', 'next_step', 'note']), text);
      set('coaching_visit', 'cooperative_id', numbers.pick(['k1', 'k2']));
      set('cooperative', 'name', text);
      set('activity', numbers.pick(['title', 'theme', 'organiser_name']), text);
      set('incoming_letter', numbers.pick(['sender', 'letter_number', 'subject', 'note']), text);
      set('incoming_letter', 'cooperative_id', numbers.pick(['k1', 'k2', null]));
      set('incoming_disposition', numbers.pick(['to_whom', 'from_whom']), text);
      set('incoming_disposition', 'removed_at', numbers.pick(['2025', null]));
      set('activity_batch', 'place', text);
      set('activity_participant', 'name_key', text);
      set('activity_participant', 'removed_at', numbers.pick(['2025', null]));
      set('consultation', 'removed_at', numbers.pick(['2025', null]));
    }
    // Another place in the list, another batch, another activity; a batch that nobody was in goes.
    raw.exec(`UPDATE activity_participant SET position = position + 50 WHERE batch_id LIKE 'b1%';
      UPDATE activity_participant SET batch_id = (SELECT max(id) FROM activity_batch), position = rowid + 1000
        WHERE batch_id LIKE 'b2%';
      UPDATE activity_batch SET activity_id = 'a0', number = rowid + 100 WHERE id LIKE 'b3%';
      DELETE FROM activity_session;
      DELETE FROM activity_batch WHERE id NOT IN (SELECT batch_id FROM activity_participant);`);
  })();
  expect(said(raw)['activity_search']).toHaveLength(40);
  expectInStep(raw);
});

test('is made where an office opens that had none, and found again by every later program', async () => {
  const folder = tempFolder();
  const first = await testDatabase(folder);
  fillRecords(first.raw, randomNumbers(5), 10);
  const before = said(first.raw);
  first.raw.exec(INDEXES.map((table) => `DROP TABLE ${table};`).join(''));
  for (const name of first.raw
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%search%'`)
    .pluck()
    .all())
    if (!name.startsWith('cooperative_search')) first.raw.exec(`DROP TRIGGER ${name}`);
  await first.close();
  const second = await testDatabase(folder);
  expect(second.mendedGuards).toEqual({ missing: [], altered: [], foreign: [] });
  expect(inOrder(said(second.raw))).toEqual(inOrder(before));
  await second.close();
  const third = await testDatabase(folder);
  expect(third.mendedGuards).toEqual({ missing: [], altered: [], foreign: [] });
});

test('a program that finds other triggers or other columns makes the index anew', async () => {
  const { raw } = await testDatabase();
  fillRecords(raw, randomNumbers(5), 5);
  const before = inOrder(said(raw));
  raw.exec(`DROP TRIGGER consultation_search_update;
    CREATE TRIGGER consultation_search_update AFTER UPDATE ON consultation BEGIN SELECT 1; END;
    DROP TABLE coaching_visit_search; CREATE VIRTUAL TABLE coaching_visit_search USING fts5 (note);
    UPDATE consultation SET summary = 'tersembunyi';`);
  expect(found(raw, 'consultation_search', 'tersembunyi')).toEqual([]);
  ensureRecordSearch(raw);
  expect(found(raw, 'consultation_search', 'tersembunyi').length).toBe(5);
  expect(inOrder(said(raw))).not.toEqual(before);
  expectInStep(raw);
});

/** Every trigram in which the index still knows a piece, also one that only a row of the past had. */
function trigramsOf(raw: Sqlite.Database, table: string, piece: string): readonly string[] {
  raw.exec(`DROP TABLE IF EXISTS temp.word;
    CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', '${table}', 'instance')`);
  const terms = raw.prepare<[], string>('SELECT DISTINCT term FROM temp.word').pluck().all();
  return terms.filter((term) => piece.includes(term));
}

const blocksWith = (raw: Sqlite.Database, table: string, bytes: string): number =>
  raw
    .prepare<[], Buffer>(`SELECT block FROM ${table}_data`)
    .pluck()
    .all()
    .filter((block) => block.includes(bytes)).length;

test('a text that is taken out leaves no trigram behind, not even in what lies packed', async () => {
  const { raw } = await testDatabase();
  fillRecords(raw, randomNumbers(11), 5);
  raw.exec(`UPDATE consultation SET name_key = 'zqxwvj' WHERE id = 'c1';
    UPDATE coaching_visit SET met_name = 'ZQXWVJ' WHERE id = 'v1';
    UPDATE activity_participant SET name_key = 'zqxwvj', removed_at = NULL WHERE id =
      (SELECT min(id) FROM activity_participant)`);
  const tables = ['consultation_search', 'coaching_visit_search', 'activity_participant_search'];
  for (const table of tables) {
    expect(found(raw, table, 'zqxwvj')).toHaveLength(1);
    expect(trigramsOf(raw, table, 'zqxwvj')).toHaveLength(4);
    expect(blocksWith(raw, table, 'qxw')).toBeGreaterThan(0);
  }
  raw.exec(`UPDATE consultation SET name_key = 'tanpa nama' WHERE id = 'c1';
    UPDATE coaching_visit SET met_name = 'tanpa nama' WHERE id = 'v1';
    UPDATE activity_participant SET name_key = 'tanpa nama' WHERE name_key = 'zqxwvj'`);
  for (const table of tables) {
    expect(found(raw, table, 'zqxwvj')).toEqual([]);
    expect(trigramsOf(raw, table, 'zqxwvj')).toEqual([]);
    expect(blocksWith(raw, table, 'qxw')).toBe(0);
  }
});
