import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const SUMS = '0'.repeat(64);

test('an office at work keeps its frozen recaps and evaluations, and what a recap counts by is derived from them', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 10));
  for (const id of ['a', 'b']) insertTestCooperative(old.raw, id);
  old.raw.exec(`INSERT INTO rat VALUES ('a', 2023, '2024-03-01', NULL), ('a', 2024, '2025-03-01', NULL),
      ('a', 1989, '1990-03-01', NULL);
    INSERT INTO cooperative_year VALUES ('a', 2023, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      ('a', 2024, 11, 12, 23, 14, 15, 16, 17, 18, 19, 20);
    INSERT INTO recap_snapshot VALUES ('r', 2024, '2024-12-31', 'lama', '{}', '[]', '${SUMS}', '2024');
    INSERT INTO evaluation VALUES ('e', 2024, 1, '2025-06-01', '2025', 'Uji', '[]', 2, '${SUMS}');
    INSERT INTO evaluation_verdict VALUES ('e', 1, 'a', '{"grade":"A","localClass":"healthy"}'),
      ('e', 2, 'b', '{"grade":"D","localClass":"unhealthy"}')`);
  const before = old.raw.prepare('SELECT * FROM recap_snapshot').all();
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 11));
  expect(schemaVersion).toBe(11);
  expect(raw.prepare('SELECT * FROM recap_snapshot').all()).toEqual(before);
  expect(raw.prepare('SELECT * FROM evaluation_standing ORDER BY cooperative_id').all()).toEqual([
    { evaluation_id: 'e', cooperative_id: 'a', grade: 'A', local_class: 'healthy' },
    { evaluation_id: 'e', cooperative_id: 'b', grade: 'D', local_class: 'unhealthy' },
  ]);
  const derived = () =>
    raw
      .prepare(
        `SELECT rat_years, latest_members_male AS l, latest_members_female AS p, latest_managers AS m,
           latest_employees AS k, latest_outside_capital AS o FROM cooperative ORDER BY id`,
      )
      .all();
  const none = { rat_years: 0, l: null, p: null, m: null, k: null, o: null };
  const bit = (year: number) => 2 ** (year - 1990);
  expect(derived()).toEqual([{ rat_years: bit(2023) + bit(2024), l: 11, p: 12, m: 14, k: 15, o: 17 }, none]);
  raw.exec(`DELETE FROM rat WHERE book_year = 2024; DELETE FROM cooperative_year WHERE book_year = 2024;
    UPDATE rat SET cooperative_id = 'b' WHERE book_year = 2023`);
  expect(derived()).toEqual([
    { rat_years: 0, l: 1, p: 2, m: 4, k: 5, o: 7 },
    { ...none, rat_years: bit(2023) },
  ]);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});
