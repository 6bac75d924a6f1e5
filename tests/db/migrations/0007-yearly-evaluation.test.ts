import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertRules, listRules } from '#db/queries/office/dated-rule.ts';
import { STANDARD_EVALUATION_RULES } from '#rules/rule-book/standard-evaluation-rules.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const NEW_CODES = STANDARD_EVALUATION_RULES.map(({ code }) => code);
const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);

test('an office at work keeps its RATs and receives the rules of this step, word for word as a new office', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 6));
  insertTestCooperative(old.raw, 'a');
  old.raw.exec(`INSERT INTO rat VALUES ('a', 2024, '2025-03-15', '2025-04-01')`);
  const known = STANDARD_RULES.filter(({ code }) => !NEW_CODES.includes(code));
  await old.db.transaction().execute((write) => insertRules(write, known));
  await old.close();

  const { raw, readDb, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 7));
  expect(schemaVersion).toBe(7);
  expect(raw.prepare('SELECT count(*) AS n FROM rat').get()).toEqual({ n: 1 });
  const added = (await listRules(readDb)).filter(({ code }) => NEW_CODES.includes(code));
  expect(added).toEqual([...STANDARD_EVALUATION_RULES].sort(byCode));
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('a database without an office gets no rules yet', async () => {
  const { readDb } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 7));
  expect(await listRules(readDb)).toEqual([]);
});

test('what was closed, reopened or decided by hand is added to, never altered', async () => {
  const { raw } = await testDatabase();
  insertTestCooperative(raw, 'a');
  const seal = '0'.repeat(64);
  raw.exec(`INSERT INTO evaluation VALUES ('e', 2024, 1, '2025-11-20', '2025', 'uji', '[]', 1, '${seal}');
    INSERT INTO evaluation_reason VALUES ('e', 0, '{}');
    INSERT INTO evaluation_verdict VALUES ('e', 1, 'a', '{}');
    INSERT INTO evaluation_reopening VALUES ('e', '2025', 'uji', 'laporan menyusul');
    INSERT INTO evaluation_override VALUES ('o', 'a', 2024, 'active', 'dikunjungi', '2025', '2025-11-20', 'uji');`);
  for (const table of ['', '_reason', '_verdict', '_reopening', '_override']) {
    const column =
      { '': 'closed_by', _reason: 'number', _verdict: 'position', _override: 'set_by' }[table] ??
      'reopened_by';
    expect(() => raw.exec(`UPDATE evaluation${table} SET ${column} = 7`)).toThrow(/never altered/);
    expect(() => raw.exec(`DELETE FROM evaluation${table}`)).toThrow(/never deleted/);
  }
  expect(() =>
    raw.exec(`INSERT INTO evaluation VALUES ('f', 2024, 1, '2025-11-20', '2025', 'uji', '[]', 1, '${seal}')`),
  ).toThrow(/UNIQUE/);
  expect(() =>
    raw.exec(
      `INSERT INTO evaluation_override VALUES ('p', 'a', 2024, NULL, ' ', '2025', '2025-11-20', 'uji')`,
    ),
  ).toThrow(/CHECK/);
});

test('another class than the proposed one is not stored without its reason', async () => {
  const { raw } = await testDatabase();
  insertTestCooperative(raw, 'a');
  const add = (id: string, proposed: number | null, reason: string) =>
    raw
      .prepare(
        `INSERT INTO cooperative_kuk VALUES (?, 'a', 2024, 10, 10, 10, ?, 2, '2025-11-20', 'uji', ?, '', '2025')`,
      )
      .run(id, proposed, reason);
  add('1', 2, '');
  add('2', 1, 'aset bertambah');
  expect(() => add('3', 1, '')).toThrow(/CHECK/);
  expect(() => add('4', null, '')).toThrow(/CHECK/);
});
