import { expect, test } from 'vitest';
import { listYearActivities } from '#db/queries/activity/counted.ts';
import { fillRecords } from '../../../helpers/programme-office.ts';
import { randomNumbers } from '../../../helpers/random-numbers.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

test('who has no district of origin is of the district of his or her cooperative, and of none without one', async () => {
  const { raw, readDb } = await testDatabase();
  fillRecords(raw, randomNumbers(3), 20);
  raw.exec(`INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES
      ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji'),
      ('64.08', '64', 'regency', 'regency', 'Kabupaten Kutai Timur', 'uji');
    UPDATE cooperative SET regency_code = '64.08' WHERE id = 'k1';
    UPDATE activity SET year = 2024, removed_at = NULL;
    UPDATE activity_participant SET removed_at = NULL;`);
  const ids = raw
    .prepare<[], string>('SELECT id FROM activity_participant ORDER BY id LIMIT 3')
    .pluck()
    .all();
  const set = raw.prepare('UPDATE activity_participant SET cooperative_id = ?, origin_code = ? WHERE id = ?');
  set.run('k1', '', ids[0]);
  set.run('k1', '64.02', ids[1]);
  set.run(null, '', ids[2]);
  const people = (await listYearActivities(readDb, 2024)).flatMap(({ participants }) => participants);
  const originOf = (id: string | undefined) => people.find((one) => one.id === id)?.originCode;
  expect(ids.map(originOf)).toEqual(['64.08', '64.02', '']);
});
