import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { testDatabase } from '../../helpers/test-database.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const ROWS = `
  INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state, sub_activity_code, note,
    recorded_at, recorded_by, updated_at, removed_reason)
    VALUES ('a', 2023, 'pelatihan', 'Uji', '', 'own', '', 'offline', 'done', '', '', '', '', '', '');
  INSERT INTO activity_batch VALUES ('b', 'a', 1, '2023-07-04', '2023-07-06', '', NULL, '');
  INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, business, role, origin_code,
    category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_reason)
    VALUES ('p', 'b', 1, 'Ana', 'ana', '', '', '', '64.08', '', 'none', '', '', '', '', '');`;
const terms = (rate: string, tax: number) =>
  `INSERT INTO activity_terms (activity_id, allowance_rate, transport_rate, speaker_rate,
    allowance_tax, transport_tax, speaker_tax, basis, account_code, officer_name, officer_nip, treasurer_name,
    treasurer_nip) VALUES ('a', ${rate}, NULL, NULL, ${String(tax)}, 0, 0, '', '', '', '', '', '')`;

test('an office at work keeps its participants; nothing is paid until somebody says so', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 34));
  old.raw.exec(ROWS);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 37));
  expect(schemaVersion).toBe(37);
  expect(raw.prepare('SELECT name, allowance_rate, transport_rate FROM activity_participant').all()).toEqual([
    { name: 'Ana', allowance_rate: null, transport_rate: null },
  ]);
  expect(raw.prepare('SELECT * FROM activity_terms').all()).toEqual([]);
});

test('rates are not below nothing, taxes not above all of it, a member has a name', async () => {
  const { raw } = await testDatabase();
  raw.exec(ROWS);
  expect(() => raw.exec(terms('-1', 0))).toThrow(/CHECK/);
  expect(() => raw.exec(terms('1', 10_001))).toThrow(/CHECK/);
  raw.exec(terms('0', 10_000));
  expect(() => raw.exec(terms('1', 0))).toThrow(/UNIQUE/);
  expect(() => raw.exec(`INSERT INTO activity_committee VALUES ('a', 1, ' ', '', '')`)).toThrow(/CHECK/);
  expect(() => raw.exec('UPDATE activity_participant SET transport_rate = -1')).toThrow(/CHECK/);
});
