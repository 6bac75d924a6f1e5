import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { fillRecords } from '../../helpers/programme-office.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const TABLES = ['consultation', 'coaching_visit', 'activity', 'activity_batch', 'activity_participant'];

test('an office at work keeps every record, and its lists have their indexes', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 41));
  fillRecords(old.raw, randomNumbers(4), 8);
  const rows = () => TABLES.map((table) => old.raw.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
  const before = rows();
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 42));
  expect(schemaVersion).toBe(42);
  expect(TABLES.map((table) => raw.prepare(`SELECT * FROM ${table} ORDER BY id`).all())).toEqual(before);
  const indexes = raw
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'index' AND (name LIKE '%\\_listed' ESCAPE '\\'
         OR name = 'activity_batch_day') AND tbl_name <> 'cooperative' ORDER BY name`,
    )
    .pluck()
    .all();
  expect(indexes).toEqual([
    'activity_batch_day',
    'activity_listed',
    'activity_participant_listed',
    'coaching_visit_listed',
    'consultation_listed',
  ]);
});
