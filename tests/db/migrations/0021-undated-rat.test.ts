import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('every RAT of before keeps its days and counts from its own; one may now have none', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 20));
  insertTestCooperative(old.raw, 'a');
  old.raw.exec(
    `INSERT INTO rat VALUES ('a', 2023, '2024-02-01', NULL), ('a', 2024, '2025-03-15', '2025-04-01')`,
  );
  const rats = old.raw.prepare('SELECT * FROM rat ORDER BY book_year').all();
  const derived = old.raw.prepare('SELECT latest_rat_on, rat_years FROM cooperative').get();
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 21));
  expect(schemaVersion).toBe(21);
  expect(
    raw.prepare('SELECT cooperative_id, book_year, held_on, reported_on FROM rat ORDER BY book_year').all(),
  ).toEqual(rats);
  expect(raw.prepare('SELECT counted_from FROM rat ORDER BY book_year').pluck().all()).toEqual([
    '2024-02-01',
    '2025-03-15',
  ]);
  expect(raw.prepare('SELECT latest_rat_on, rat_years FROM cooperative').get()).toEqual(derived);

  // It counts for its book year and names no day of a last RAT.
  raw.exec(`INSERT INTO rat VALUES ('a', 2025, NULL, NULL, '2026-11-29')`);
  expect(raw.prepare('SELECT latest_rat_on FROM cooperative').pluck().get()).toBe('2025-03-15');
  expect(raw.prepare('SELECT (rat_years >> 35) & 1 FROM cooperative').pluck().get()).toBe(1);
  for (const row of [
    `2022, '2023-02-01', NULL, '2023-02-02'`,
    `2022, NULL, NULL, NULL`,
    `2022, NULL, NULL, 'kemarin'`,
    `2022, '2023-02-02', '2023-02-01', '2023-02-02'`,
  ])
    expect(() => raw.exec(`INSERT INTO rat VALUES ('a', ${row})`)).toThrow(/CHECK|NOT NULL/);
  raw.exec(`INSERT INTO rat VALUES ('a', 2022, NULL, '2023-02-01', '2026-11-29')`);
});

test('a recap finds the first and last day of a book year, and the few without one, in an index', async () => {
  const { raw } = await testDatabase();
  const plan = (statement: string) => JSON.stringify(raw.prepare(`EXPLAIN QUERY PLAN ${statement}`).all());
  expect(plan('SELECT max(counted_from) FROM rat WHERE book_year = 2024')).toContain('rat_counted');
  expect(
    plan(`SELECT cooperative_id FROM rat WHERE held_on IS NULL AND counted_from > '2024-12-31'`),
  ).toContain('rat_undated');
});
