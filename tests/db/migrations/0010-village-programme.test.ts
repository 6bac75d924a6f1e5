import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertRules, listRules } from '#db/queries/office/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { STANDARD_VILLAGE_RULES } from '#rules/rule-book/village-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const NEW_CODES = new Set(STANDARD_VILLAGE_RULES.map(({ code }) => code));

test('an office at work keeps its register and receives the rules of this step, word for word as a new office', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 9));
  insertTestCooperative(old.raw, 'a');
  const known = STANDARD_RULES.filter(({ code }) => !NEW_CODES.has(code));
  await old.db.transaction().execute((write) => insertRules(write, known));
  await old.close();

  const { raw, readDb, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 10));
  expect(schemaVersion).toBe(10);
  expect(raw.prepare('SELECT id FROM cooperative').all()).toEqual([{ id: 'a' }]);
  const rules = await listRules(readDb);
  const added = rules.filter(({ code }) => NEW_CODES.has(code));
  const inOrder = [...STANDARD_VILLAGE_RULES].sort((a, b) => (a.code < b.code ? -1 : 1));
  expect(added).toEqual(inOrder);
  expect(() => buildRuleBook(STANDARD_RULES)).not.toThrow();
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('a database without an office gets no rules yet', async () => {
  const { readDb } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 10));
  expect(await listRules(readDb)).toEqual([]);
});

test('what was changed on the board and what was clarified is never deleted', async () => {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji');
    INSERT INTO village_change VALUES ('c', '64', '2025', 'uji', 'edit', '{}', '{}', NULL);
    INSERT INTO person_clarification VALUES ('k', 'nik:1', 'benar satu orang', '2025-11-18', 'Uji', '2025')`);
  expect(() => raw.exec('DELETE FROM village_change')).toThrow(/never deleted/);
  expect(() => raw.exec('DELETE FROM person_clarification')).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE village_change SET at = '2026'`)).toThrow(/never altered/);
  raw.exec(`UPDATE village_change SET undone_at = '2026'`);
});
