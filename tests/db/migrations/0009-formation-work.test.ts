import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { insertRules, listRules } from '#db/queries/office/dated-rule.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const OLD_FILE = `
  INSERT INTO formation VALUES ('f', 'Koperasi Lama', 'koperasi lama', 'primer', 'Jasa', 'konvensional', 0,
    '2025-06-10', '64.08.04.2001', 'then', 'then');
  INSERT INTO formation_founder VALUES ('f', 1, 'Siti', '6408044505800001', '1980-05-05', 'P', '', 1);`;

test('an older file keeps its founders, without any judgement of the office over them', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 8));
  old.raw.exec(OLD_FILE);
  await old.close();
  const { readDb, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 9));
  expect(schemaVersion).toBe(9);
  expect(await findFormation(readDb, 'f')).toMatchObject({
    name: 'Koperasi Lama',
    founders: [{ name: 'Siti', capacity: null, asOnKtp: null }],
    particulars: { address: '', principalSaving: null, notary: '' },
  });
});

const NEW_CODES = ['documents-amendment-statutes', 'documents-amendment-data', 'documents-dissolution'];

test('an office at work receives the checklists of this step, word for word as a new office', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 8));
  const known = STANDARD_RULES.filter(({ code }) => !NEW_CODES.includes(code));
  await old.db.transaction().execute((write) => insertRules(write, known));
  await old.close();
  const { readDb } = await testDatabase(folder, MIGRATIONS.slice(0, 9));
  const added = (await listRules(readDb)).filter(({ code }) => NEW_CODES.includes(code));
  const shipped = STANDARD_RULES.filter(({ code }) => NEW_CODES.includes(code));
  expect(added.toSorted(byCode)).toEqual(shipped.toSorted(byCode));
});

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);

test('papers and status of a cooperative go only with one that is taken back into its file', async () => {
  const { raw } = await testDatabase();
  insertTestCooperative(raw, 'a');
  raw.exec(`INSERT INTO cooperative_status VALUES ('s', 'a', 'active', NULL, 'uji', NULL, 'then')`);
  raw.exec(`INSERT INTO cooperative_document VALUES
    ('d', 'a', 'Akta', 'Akta', 'a.pdf', '${'0'.repeat(64)}', 10, NULL, 'then', NULL, '')`);
  const clear = (table: string) => raw.prepare(`DELETE FROM ${table} WHERE cooperative_id = 'a'`).run();
  raw.exec(`INSERT INTO formation (id, name, name_key, form, kind, pattern, is_village_programme, meeting_on,
    region_code, created_at, updated_at, cooperative_id, moved_at)
    VALUES ('f', 'X', 'x', 'primer', 'Jasa', 'konvensional', 0, '2025-06-10', '64.08', 'then', 'then', 'a', 'then')`);
  expect(() => clear('cooperative_status')).toThrow(/never deleted/);
  expect(() => clear('cooperative_document')).toThrow(/never deleted/);
  raw.exec(`UPDATE formation SET moved_at = NULL`);
  expect(clear('cooperative_status').changes).toBe(1);
  expect(clear('cooperative_document').changes).toBe(1);
});
