import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const FILE = `INSERT INTO formation (id, name, name_key, form, kind, pattern, is_village_programme, meeting_on,
  region_code, created_at, updated_at, cooperative_id, moved_at)`;

test('the founding cooperatives of a sekunder that was moved before are tied to their records', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 12));
  for (const id of ['a', 'b', 's']) insertTestCooperative(old.raw, id);
  old.raw.exec(`UPDATE cooperative SET name = 'Koperasi Kembar' WHERE id = 'b';
    ${FILE} VALUES ('f', 'S', 's', 'sekunder', 'Jasa', 'konvensional', 0, '2025-06-10', '64.08', 'then', 'then', 's', 'then');
    ${FILE} VALUES ('g', 'T', 't', 'sekunder', 'Jasa', 'konvensional', 0, '2025-06-10', '64.08', 'then', 'then', NULL, NULL);
    INSERT INTO formation_cooperative VALUES ('f', 1, 'KOPERASI A'), ('f', 2, 'Koperasi Kembar'),
      ('f', 3, 'Koperasi Luar'), ('g', 1, 'Koperasi A')`);
  insertTestCooperative(old.raw, 'c');
  old.raw.exec(`UPDATE cooperative SET name = 'Koperasi Kembar' WHERE id = 'c'`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 13));
  expect(schemaVersion).toBe(13);
  const rows = raw.prepare('SELECT * FROM cooperative_founding_member ORDER BY position').all();
  expect(rows).toEqual([
    { cooperative_id: 's', position: 1, founder_id: 'a', name: 'KOPERASI A' },
    { cooperative_id: 's', position: 2, founder_id: null, name: 'Koperasi Kembar' },
    { cooperative_id: 's', position: 3, founder_id: null, name: 'Koperasi Luar' },
  ]);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('a numbered letter of a file is never deleted and keeps its number', async () => {
  const { raw } = await testDatabase();
  raw.exec(`${FILE} VALUES ('f', 'S', 's', 'primer', 'Jasa', 'konvensional', 0, '2025-06-10', '64.08', 'then', 'then', NULL, NULL);
    INSERT INTO number_series (code, name, position) VALUES ('uji', 'Uji', 99);
    INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason)
      VALUES ('n', 'uji', 2025, 1, '', '1', '2025-06-10', '', 'issued', '');
    INSERT INTO formation_letter VALUES ('l', 'f', 'pendirian-rekomendasi', 'Rekomendasi', '2025-06-10', 'n', '1', 'final', '', '', '')`);
  const change = (statement: string) => () => raw.exec(statement);
  expect(change(`DELETE FROM formation_letter`)).toThrow(/never deleted/);
  expect(change(`UPDATE formation_letter SET number_text = '2'`)).toThrow(/formation_letter/);
  expect(change(`UPDATE formation_letter SET state = 'void', state_reason = 'uji'`)).not.toThrow();
});
