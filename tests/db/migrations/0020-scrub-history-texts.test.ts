import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('words of a history at work can be taken out; what happened, when and by whom stays out of reach', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 18));
  insertTestCooperative(old.raw, 'a');
  old.raw
    .exec(`INSERT INTO cooperative_status VALUES ('s', 'a', 'active', '2020-01-01', 'kata Ani', NULL, '2025');
    INSERT INTO office_log VALUES ('l', '2025', 'number.reveal', '{"owner":"Ani"}')`);
  const scrub = [`UPDATE cooperative_status SET reason = ''`, `UPDATE office_log SET detail_json = '{}'`];
  for (const statement of scrub) expect(() => old.raw.exec(statement)).toThrow(/never altered/);
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 20));
  expect(schemaVersion).toBe(20);
  expect(raw.prepare('SELECT reason FROM cooperative_status').pluck().get()).toBe('kata Ani');
  for (const statement of scrub) raw.exec(statement);
  expect(raw.prepare('SELECT status, since_on, reason FROM cooperative_status').get()).toEqual({
    status: 'active',
    since_on: '2020-01-01',
    reason: '',
  });
  for (const change of [
    `status = 'inactive'`,
    `since_on = NULL`,
    `recorded_at = '2024'`,
    `cooperative_id = 'b'`,
  ]) {
    expect(() => raw.exec(`UPDATE cooperative_status SET ${change}`)).toThrow(/never altered/);
  }
  expect(() => raw.exec(`UPDATE office_log SET what = 'x'`)).toThrow(/never altered/);
  expect(() => raw.exec('DELETE FROM office_log')).toThrow(/never deleted/);
});
