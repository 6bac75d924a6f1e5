import path from 'node:path';
import { expect, test } from 'vitest';
import type Sqlite from 'better-sqlite3';
import { copyComparedTo } from '#db/engine/compared-copy.ts';
import { openDatabase } from '#db/open.ts';
import { prepareRestore, putInPlace } from '#db/restore.ts';
import { fillRecords } from '../../helpers/programme-office.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

interface Day {
  readonly id: string;
  readonly kept: string;
  readonly computed: string;
}

const days = (raw: Sqlite.Database): readonly Day[] =>
  raw
    .prepare<[], Day>(
      `SELECT id, first_day AS kept, coalesce((SELECT min(starts_on) FROM activity_batch
         WHERE activity_id = activity.id), '') AS computed FROM activity ORDER BY id`,
    )
    .all();

function expectKept(raw: Sqlite.Database): void {
  for (const { id, kept, computed } of days(raw)) expect(`${id}: ${kept}`).toBe(`${id}: ${computed}`);
}

const PLAIN = 'SELECT id FROM activity_batch WHERE id NOT IN (SELECT batch_id FROM activity_participant)';

test('the kept day of an activity is that of its first batch, whatever is done to its batches', async () => {
  const { raw } = await testDatabase();
  const numbers = randomNumbers(44);
  fillRecords(raw, numbers, 20);
  expectKept(raw);
  const on = (): string => `202${numbers.below(6)}-0${1 + numbers.below(9)}-1${numbers.below(9)}`;
  const one = (select: string): string =>
    numbers.pick(['', ...raw.prepare<[], string>(select).pluck().all()]);
  for (let run = 0; run < 300; run += 1) {
    const batch = one('SELECT id FROM activity_batch');
    const activity = `a${numbers.below(20)}`;
    numbers.pick([
      () =>
        raw
          .prepare(
            `INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at)
             VALUES (?, ?, ?, ?, '2026-12-31', '', '')`,
          )
          .run(`n${String(run)}`, activity, 100 + run, on()),
      () => raw.prepare('UPDATE activity_batch SET starts_on = ? WHERE id = ?').run(on(), batch),
      () =>
        raw
          .prepare('UPDATE activity_batch SET activity_id = ?, number = ? WHERE id = ?')
          .run(activity, 1000 + run, batch),
      () => raw.prepare('DELETE FROM activity_batch WHERE id = ?').run(one(PLAIN)),
      () =>
        raw
          .prepare(
            `INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at)
             SELECT id, activity_id, number, ?, ends_on, place, updated_at FROM activity_batch WHERE id = ?
             ON CONFLICT (id) DO UPDATE SET starts_on = excluded.starts_on`,
          )
          .run(on(), batch),
      () => raw.exec(`UPDATE activity_batch SET starts_on = '${on()}' WHERE id LIKE 'b1%'`),
    ])();
    expectKept(raw);
  }
  // A change that is taken back takes the day back too.
  raw.exec(`BEGIN; UPDATE activity_batch SET starts_on = '2019-01-01'; ROLLBACK;`);
  expectKept(raw);
  expect(days(raw).some(({ kept }) => kept === '2019-01-01')).toBe(false);
});

test('a copy that is restored has the days of its batches, and keeps them right afterwards', async () => {
  const folder = tempFolder();
  const office = await openDatabase(folder);
  fillRecords(office.raw, randomNumbers(9), 20);
  const backup = path.join(tempFolder(), 'cadangan.db');
  await copyComparedTo(office.file, backup);
  const before = days(office.raw);
  office.raw.exec(`UPDATE activity_batch SET starts_on = '2018-05-05'`);
  await office.close();
  const prepared = await prepareRestore(folder, backup);
  putInPlace(folder, prepared, '2026-01-01');
  const restored = await openDatabase(folder);
  expect(days(restored.raw)).toEqual(before);
  restored.raw.exec(`UPDATE activity_batch SET starts_on = '2017-05-05'`);
  expectKept(restored.raw);
  await restored.close();
});
