import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { accounts } from '../../../db/migrations/0033-accounts.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const { version } = accounts;

const add = (id: string, login: string, role: string, endsOn: string | null) =>
  `INSERT INTO account (id, login, name, role, password_digest, must_change, ends_on, created_at, created_by)
   VALUES ('${id}', '${login}', 'Contoh', '${role}', 'x', 0, ${endsOn === null ? 'NULL' : `'${endsOn}'`}, '2025', 'x')`;

test('an office at work keeps what it has and has no accounts', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, version - 1));
  old.raw.exec(`INSERT INTO office_log VALUES ('l1', '2025', 'number.reveal', '{}')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, version));
  expect(schemaVersion).toBe(version);
  expect(raw.prepare('SELECT id FROM office_log').all()).toEqual([{ id: 'l1' }]);
  for (const table of ['account', 'account_setting', 'login_pause'])
    expect(raw.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
});

test('nonsense is impossible: a role that is none, a companion without an end, two of one login', async () => {
  const { raw } = await testDatabase();
  expect(() => raw.exec(add('a', 'rini', 'raja', null))).toThrow(/CHECK/);
  expect(() => raw.exec(add('a', 'dewi', 'companion', null))).toThrow(/CHECK/);
  expect(() => raw.exec(add('a', 'dewi', 'companion', 'nanti'))).toThrow(/CHECK/);
  raw.exec(add('a', 'rini', 'admin', null));
  expect(() => raw.exec(add('b', 'rini', 'operator', null))).toThrow(/UNIQUE/);
});

test('an account is never deleted: its name stands on what it did', async () => {
  const { raw } = await testDatabase();
  raw.exec(add('a', 'rini', 'admin', null));
  expect(() => raw.exec(`DELETE FROM account`)).toThrow(/account/);
  expect(() => raw.exec(`INSERT INTO account_setting (id, idle_minutes) VALUES (1, 0)`)).toThrow(/CHECK/);
});
