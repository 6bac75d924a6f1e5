import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const DAYS = ['certificate_issued_on', 'business_started_on'];

test('records of before keep all they had, with days nobody knows; no other text is taken for a day', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 16));
  insertTestCooperative(old.raw, 'a');
  const before = old.raw.prepare(`SELECT * FROM cooperative WHERE id = 'a'`).get() as object;
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 17));
  expect(schemaVersion).toBe(17);
  const unknown = Object.fromEntries(DAYS.map((day) => [day, null]));
  expect(raw.prepare(`SELECT * FROM cooperative WHERE id = 'a'`).get()).toEqual({ ...before, ...unknown });
  for (const day of DAYS) {
    raw.exec(`UPDATE cooperative SET ${day} = '2024-05-02' WHERE id = 'a'`);
    expect(() => raw.exec(`UPDATE cooperative SET ${day} = '2 Mei 2024' WHERE id = 'a'`)).toThrow(/CHECK/);
    // The list goes along it in either direction without sorting.
    const plan = raw
      .prepare(
        `EXPLAIN QUERY PLAN SELECT rowid FROM cooperative WHERE is_listed = 1 AND ${day} IS NOT NULL
          ORDER BY ${day} DESC, rowid DESC LIMIT 50`,
      )
      .all();
    expect(JSON.stringify(plan)).toContain(`cooperative_listed_${day}`);
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  }
});
