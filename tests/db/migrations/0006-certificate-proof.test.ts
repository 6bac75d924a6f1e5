import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const KEY = (id: string) => `INSERT INTO proof_key (id, public_key, created_at)
  VALUES ('${id}', '${id.repeat(8)}', '2025-11-18T00:00:00Z')`;
const MARK = `INSERT INTO proof_mark VALUES ('AAAA-BBBB-CCCC', 'award-certificate', '500.3/001', 'Koperasi Uji',
  '2025-11-18', 'award:2024', 'MEJA1:X', '0a0b0c0d', '2025-11-18T00:00:00Z')`;

test('an older file reaches version 6 with its rows, without keys and without proofs', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 5));
  insertTestCooperative(old.raw, 'a');
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 6));
  expect(schemaVersion).toBe(6);
  expect(raw.prepare('SELECT id FROM cooperative').all()).toEqual([{ id: 'a' }]);
  for (const table of ['proof_key', 'proof_mark', 'proof_revocation'])
    expect(raw.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
});

test('one key is in use at a time; a key out of use says why and stays', async () => {
  const { raw } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 6));
  raw.exec(KEY('0a0b0c0d'));
  expect(() => raw.exec(KEY('0a0b0c0e'))).toThrow(/UNIQUE/);
  expect(() => raw.exec(`UPDATE proof_key SET retired_at = '2026'`)).toThrow(/CHECK/);
  raw.exec(`UPDATE proof_key SET retired_at = '2026', retired_reason = 'Hilang'`);
  raw.exec(KEY('0a0b0c0e'));
  expect(() => raw.exec(`UPDATE proof_key SET public_key = '${'1'.repeat(64)}'`)).toThrow(/is never/);
  expect(() => raw.exec('DELETE FROM proof_key')).toThrow(/is never/);
});

test('a proof and its revocation are never changed and never deleted', async () => {
  const { raw } = await testDatabase(tempFolder(), MIGRATIONS.slice(0, 6));
  raw.exec(KEY('0a0b0c0d'));
  raw.exec(MARK);
  expect(() =>
    raw.exec(`INSERT INTO proof_revocation VALUES ('AAAA-BBBB-CCCC', '2025-12-01', '  ', '2025')`),
  ).toThrow(/CHECK/);
  expect(() =>
    raw.exec(`INSERT INTO proof_revocation VALUES ('ZZZZ-BBBB-CCCC', '2025-12-01', 'Salah nama', '2025')`),
  ).toThrow(/FOREIGN KEY/);
  raw.exec(`INSERT INTO proof_revocation VALUES ('AAAA-BBBB-CCCC', '2025-12-01', 'Salah nama', '2025')`);
  for (const table of ['proof_mark', 'proof_revocation']) {
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/is never/);
    expect(() => raw.exec(`UPDATE ${table} SET short_code = 'AAAA-BBBB-CCCD'`)).toThrow(/is never/);
  }
});
