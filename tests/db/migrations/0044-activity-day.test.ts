import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { activityDay } from '../../../db/migrations/0044-activity-day.ts';
import { fillRecords } from '../../helpers/programme-office.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('activities of an office at work get the first day of their batches, and lose nothing', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, activityDay.version - 1));
  fillRecords(old.raw, randomNumbers(6), 30);
  const before = old.raw
    .prepare<[], Record<string, unknown> & { readonly id: string }>('SELECT * FROM activity ORDER BY id')
    .all();
  const days = old.raw.prepare<[string], string | null>(
    'SELECT min(starts_on) FROM activity_batch WHERE activity_id = ?',
  );
  const expected = before.map((row) => ({ ...row, first_day: days.pluck().get(row.id) ?? '' }));
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, activityDay.version));
  expect(schemaVersion).toBe(activityDay.version);
  expect(raw.prepare('SELECT * FROM activity ORDER BY id').all()).toEqual(expected);
  expect(expected.some(({ first_day }) => first_day === '')).toBe(true);
  expect(expected.some(({ first_day }) => first_day !== '')).toBe(true);
});
