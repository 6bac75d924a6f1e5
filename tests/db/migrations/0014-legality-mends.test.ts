import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('choices of an office at work can follow their cooperative, and what was decided stays out of reach', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 13));
  insertTestCooperative(old.raw, 'a');
  insertTestCooperative(old.raw, 'b');
  old.raw.exec(`INSERT INTO evaluation_override VALUES
    ('o', 'a', 2024, 'active', 'usaha berjalan', '2025-01-01T00:00:00.000Z', '2025-01-01', 'Petugas Uji');
    INSERT INTO cooperative_dissolution VALUES ('d', 'a', '2025-01-01', '[]', '', NULL, NULL, '', '[]', '', NULL, '', '', '2025')`);
  const follow = `UPDATE evaluation_override SET cooperative_id = 'b'`;
  expect(() => old.raw.exec(follow)).toThrow(/never altered/);
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 14));
  expect(schemaVersion).toBe(14);
  expect(raw.prepare('SELECT id, documents_json FROM cooperative_dissolution').all()).toEqual([
    { id: 'd', documents_json: '[]' },
  ]);
  raw.exec(follow);
  expect(raw.prepare('SELECT cooperative_id, reason FROM evaluation_override').get()).toEqual({
    cooperative_id: 'b',
    reason: 'usaha berjalan',
  });
  for (const change of [`reason = 'lain'`, `activity = 'inactive'`, 'book_year = 2023', `set_by = 'lain'`]) {
    expect(() => raw.exec(`UPDATE evaluation_override SET ${change}`)).toThrow(/never altered/);
  }
  expect(() => raw.exec('DELETE FROM evaluation_override')).toThrow(/never deleted/);
  for (const change of ['reason', 'choice', 'position', 'decided_by']) {
    const trigger = raw
      .prepare(`SELECT sql FROM sqlite_master WHERE name = 'award_tick_no_update'`)
      .pluck()
      .get() as string;
    expect(trigger).toContain(change);
  }
});
