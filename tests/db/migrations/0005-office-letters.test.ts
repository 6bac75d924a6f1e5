import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const LETTER = `INSERT INTO letter (id, template_code, template_name, kind, series, state, dated_on, subject,
  recipient_label, recipient_count, search_key, fields_json, created_at, created_by, batch_position, updated_at)`;

test('an older file gains the tables of letters and keeps its rows', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 4));
  insertTestCooperative(old.raw, 'a');
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 5));
  expect(schemaVersion).toBe(5);
  expect(raw.prepare('SELECT count(*) AS n FROM cooperative').get()).toEqual({ n: 1 });
  expect(raw.prepare('SELECT count(*) AS n FROM letter').get()).toEqual({ n: 0 });
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('a letter is never deleted, its trail never altered, and nonsense is impossible', async () => {
  const { raw } = await testDatabase();
  const add = (id: string, state: string, day = '2025-11-18') =>
    raw.exec(`${LETTER} VALUES ('${id}', 'teguran-1', 'Teguran', 'teguran', 'surat-keluar', '${state}', '${day}',
      'Hal', '', 0, '', '{}', '2025', 'uji', 1, '2025')`);
  add('a', 'draft');
  expect(() => add('b', 'final')).toThrow(/CHECK/);
  expect(() => add('b', 'void')).toThrow(/CHECK/);
  expect(() => add('b', 'hilang')).toThrow(/CHECK/);
  expect(() => add('b', 'draft', '18-11-25')).toThrow(/CHECK/);
  expect(() => raw.exec(`DELETE FROM letter`)).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE letter SET template_code = 'x'`)).toThrow(/never altered/);
  expect(() => raw.exec(`UPDATE letter SET number_text = '1'`)).toThrow(/CHECK/);
  expect(() => raw.exec(`UPDATE letter SET state = 'sent', template_json = '{}'`)).toThrow(/CHECK/);
  raw.exec(`INSERT INTO letter_event VALUES ('e', 'a', '2025', 'uji', 'created', 0, '')`);
  expect(() => raw.exec(`UPDATE letter_event SET who = 'lain'`)).toThrow(/never altered/);
  expect(() => raw.exec(`DELETE FROM letter_event`)).toThrow(/never deleted/);
  expect(() =>
    raw.exec(`INSERT INTO letter_event VALUES ('f', 'a', '2025', 'uji', 'dibakar', 0, '')`),
  ).toThrow(/CHECK/);
});
