import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertRules, listRules } from '#db/queries/office/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const NEW_CODES = ['rat-quorum', 'rat-quorum-second', 'rat-reminder'];

test('an office at work keeps its RATs and receives the rules of this step, word for word as a new office', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 2));
  insertTestCooperative(old.raw, 'a');
  old.raw.exec(`INSERT INTO rat VALUES ('a', 2024, '2025-03-15', '2025-04-01')`);
  const known = STANDARD_RULES.filter(({ code }) => !NEW_CODES.includes(code));
  await old.db.transaction().execute((write) => insertRules(write, known));
  await old.close();

  const { raw, readDb, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 3));
  expect(schemaVersion).toBe(3);
  expect(raw.prepare('SELECT * FROM rat').all()).toEqual([
    { cooperative_id: 'a', book_year: 2024, held_on: '2025-03-15', reported_on: '2025-04-01' },
  ]);
  const added = (await listRules(readDb)).filter(({ code }) => NEW_CODES.includes(code));
  expect(added).toEqual(STANDARD_RULES.filter(({ code }) => NEW_CODES.includes(code)));
  expect(() => buildRuleBook(STANDARD_RULES)).not.toThrow();
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('a database without an office gets no rules yet', async () => {
  const { readDb } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 3));
  expect(await listRules(readDb)).toEqual([]);
});

test('a day is kept for a stage, but never a second one for the meeting and its report', async () => {
  const { raw } = await testDatabase();
  insertTestCooperative(raw, 'a');
  const add = (id: string, stage: string, day: string | null) =>
    raw.prepare(`INSERT INTO rat_stage VALUES (?, 'a', 2024, ?, ?, '', 'uji', '2025')`).run(id, stage, day);
  add('1', 'invited', '2025-01-10');
  add('2', 'held', null);
  expect(() => add('3', 'invited', '2025-01-11')).toThrow(/UNIQUE/);
  expect(() => add('4', 'scheduled', null)).toThrow(/CHECK/);
  expect(() => add('5', 'reported', '2025-04-01')).toThrow(/CHECK/);
});
