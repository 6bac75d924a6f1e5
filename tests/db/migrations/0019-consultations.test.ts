import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const TOPICS = `SELECT value_json FROM dated_rule WHERE code = 'consultation-topics'`;
const add = (outcome: string, doneOn: string, dueOn = 'NULL') =>
  `INSERT INTO consultation (id, held_on, held_at, name, name_key, nik_ktp, phone, place, channel, topic, topic_note,
    summary, outcome, done_on, follow_up_note, due_on, officer, referred_to, recorded_at, recorded_by, updated_at,
    removed_reason) VALUES ('c-${outcome}', '2025-06-30', '', 'Laila', 'laila', '', '', '', 'visit', 'halal', '', '',
    '${outcome}', ${doneOn}, '', ${dueOn}, '', '', '2025', 'Rini', '2025', '')`;

test('an office at work gets the log of consultations and the topics of the standard list', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 18));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 19));
  expect(schemaVersion).toBe(19);
  const stored = raw.prepare<[], { value_json: string }>(TOPICS).get()?.value_json ?? '';
  expect(JSON.parse(stored)).toEqual(
    STANDARD_RULES.find(({ code }) => code === 'consultation-topics')?.value,
  );
});

test('a new office gets its topics with all its rules, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(TOPICS).all()).toEqual([]);
});

test('what cannot be is refused by the table itself', async () => {
  const { raw } = await testDatabase();
  raw.exec(add('follow_up', 'NULL', `'2025-06-30'`));
  raw.exec(add('done', `'2025-06-30'`));
  expect(() => raw.exec(add('referred', `'2025-06-30'`))).toThrow(/CHECK/);
  expect(() => raw.exec(add('open', 'NULL', `'2025-06-29'`))).toThrow(/CHECK/);
  expect(() => raw.exec(`UPDATE consultation SET done_on = '2025-06-29' WHERE outcome = 'done'`)).toThrow(
    /CHECK/,
  );
  expect(() => raw.exec('DELETE FROM consultation')).toThrow(/never deleted/);
});
