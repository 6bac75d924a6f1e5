import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('regions of before exist on every day; a recorded change is never altered but for its taking back', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 21));
  old.raw.exec(`INSERT INTO region VALUES ('64', NULL, 'province', 'province', 'Kaltim', 'uji')`);
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 22));
  expect(schemaVersion).toBe(22);
  expect(raw.prepare('SELECT name, from_on, until_on FROM region').all()).toEqual([
    { name: 'Kaltim', from_on: null, until_on: null },
  ]);
  const insert = (kind: string, newCode: string | null) =>
    raw
      .prepare(
        `INSERT INTO region_change VALUES (?, ?, '64', ?, 'a', 'b', '2026-01-01', '', '[]', NULL, '2026', 'uji', NULL)`,
      )
      .run(kind, kind, newCode);
  insert('renamed', null);
  insert('recoded', '65');
  expect(() => insert('split', null)).toThrow(/CHECK/);
  expect(() => raw.exec(`UPDATE region_change SET old_name = 'c'`)).toThrow(/never altered/);
  expect(() => raw.exec('DELETE FROM region_change')).toThrow(/never deleted/);
  raw.exec(`UPDATE region_change SET undone_at = '2026-02-01', basis = 'tanpa nama'`);
});
