import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('a register of the first version keeps every row and gains what the list is sorted and summed by', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 1));
  insertTestCooperative(old.raw, 'a');
  insertTestCooperative(old.raw, 'b', 'dissolved');
  old.raw
    .exec(`INSERT INTO rat VALUES ('a', 2023, '2024-02-01', NULL), ('a', 2024, '2025-03-15', '2025-04-01');
    INSERT INTO cooperative_year (cooperative_id, book_year, members_total, assets) VALUES ('a', 2023, 10, 5), ('a', 2024, 12, 9)`);
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 2));
  expect(schemaVersion).toBe(2);
  const rows = raw
    .prepare(
      `SELECT id, phone, is_listed, latest_rat_on, latest_book_year, latest_members, latest_assets, merged_into
       FROM cooperative ORDER BY id`,
    )
    .all();
  expect(rows).toEqual([
    {
      id: 'a',
      phone: '0811',
      is_listed: 1,
      latest_rat_on: '2025-03-15',
      latest_book_year: 2024,
      latest_members: 12,
      latest_assets: 9,
      merged_into: null,
    },
    {
      id: 'b',
      phone: '0811',
      is_listed: 0,
      latest_rat_on: null,
      latest_book_year: null,
      latest_members: null,
      latest_assets: null,
      merged_into: null,
    },
  ]);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

test('the derived columns follow every change of the rows they summarise', async () => {
  const { raw } = await testDatabase();
  insertTestCooperative(raw, 'a');
  const read = () =>
    raw
      .prepare(
        `SELECT is_listed, latest_rat_on, latest_book_year, latest_assets, latest_verification FROM cooperative`,
      )
      .get();
  raw.exec(`INSERT INTO rat VALUES ('a', 2024, '2025-03-15', NULL, '2025-03-15');
    INSERT INTO cooperative_year (cooperative_id, book_year, assets) VALUES ('a', 2024, 9);
    INSERT INTO cooperative_verification VALUES ('v', 'a', '2025-05-01', 'moved', '', '', '', '2025', 'unknown')`);
  expect(read()).toEqual({
    is_listed: 1,
    latest_rat_on: '2025-03-15',
    latest_book_year: 2024,
    latest_assets: 9,
    latest_verification: 'moved',
  });
  raw.exec(
    `UPDATE cooperative_year SET assets = 11; DELETE FROM rat; UPDATE cooperative SET status = 'dissolved'`,
  );
  expect(read()).toEqual({
    is_listed: 0,
    latest_rat_on: null,
    latest_book_year: 2024,
    latest_assets: 11,
    latest_verification: 'moved',
  });
  raw.exec(`DELETE FROM cooperative_year; UPDATE cooperative SET status = 'active'`);
  expect(read()).toMatchObject({ is_listed: 1, latest_book_year: null, latest_assets: null });
});

test('names on the rows of the first version become people with roles that belong to their import', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 1));
  insertTestCooperative(old.raw, 'a');
  insertTestCooperative(old.raw, 'b');
  old.raw
    .exec(`INSERT INTO import_batch VALUES ('i1', 'cooperative', 'f', '${'0'.repeat(64)}', 's', 1, 1, 0, 0, '', NULL);
    UPDATE cooperative SET chair_name = 'H. Budi, S.E.', manager_name = '  ', import_id = 'i1' WHERE id = 'a'`);
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, 2));
  const roles = raw
    .prepare(
      `SELECT cooperative_id, organ, position, name, name_key, cooperative_role.import_id, starts_on, ends_on
       FROM cooperative_role JOIN person ON person.id = person_id`,
    )
    .all();
  expect(roles).toEqual([
    {
      cooperative_id: 'a',
      organ: 'pengurus',
      position: 'Ketua',
      name: 'H. Budi, S.E.',
      name_key: 'h budi se',
      import_id: 'i1',
      starts_on: null,
      ends_on: null,
    },
  ]);
  expect(raw.prepare('SELECT count(*) AS n FROM person').get()).toEqual({ n: 1 });
});
