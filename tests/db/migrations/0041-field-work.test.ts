import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { fieldWork } from '../../../db/migrations/0041-field-work.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULE = `INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
  VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`;
const COOPERATIVE = `INSERT INTO cooperative (id, name, name_key, legal_entity_number, legal_entity_key, amendment_number,
  form, kind, cooperative_group, sector, pattern, nik_koperasi, certificate, nib, npwp, address, village_name,
  district_name, postal_code, phone, email, website, chair_name, secretary_name, treasurer_name, supervisor_name,
  manager_name, status, origin, created_at, updated_at) VALUES ('c', 'K', 'k', '', '', '', 'primer', 'Konsumen', '',
  '', 'konvensional', '', 'none', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'active', '', '', '')`;
const VERIFICATION = `INSERT INTO cooperative_verification (id, cooperative_id, verified_on, outcome, officer, evidence,
  note, recorded_at) VALUES ('v', 'c', '2025-06-10', 'found', 'Contoh', '', '', '')`;
const VISIT = `INSERT INTO coaching_visit (id, visited_on, cooperative_id, outcome, met_name, met_position, advice,
  next_step, note, keyed_on, recorded_at, recorded_by, updated_at, removed_reason) VALUES
  ('b', '2025-06-10', 'c', 'met_officers', '', '', '', '', '', '2025-06-10', '', '', '', '')`;
const CAMPAIGN = `INSERT INTO coaching_campaign (id, name, year, basis, starts_on, ends_on, declared, note, recorded_at,
  recorded_by, updated_at, removed_reason) VALUES ('k', 'Verifikasi', 2025, '', '2025-06-01', '2025-06-30', 600, '',
  '', '', '', '')`;

test('visits and verifications of an office at work stay, and nothing is said of their activity', async () => {
  const before = fieldWork.version - 1;
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, before));
  for (const statement of [COOPERATIVE, VERIFICATION, VISIT, RULE]) old.raw.exec(statement);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, fieldWork.version));
  expect(schemaVersion).toBe(fieldWork.version);
  expect(raw.prepare('SELECT outcome, activity_seen FROM cooperative_verification').all()).toEqual([
    { outcome: 'found', activity_seen: 'unknown' },
  ]);
  expect(
    raw.prepare('SELECT outcome, activity_seen, campaign_id, batch_id FROM coaching_visit').all(),
  ).toEqual([{ outcome: 'met_officers', activity_seen: 'unknown', campaign_id: null, batch_id: '' }]);
  const standard = STANDARD_RULES.find(({ code }) => code === 'officer-certificate-target');
  expect(
    raw
      .prepare(
        `SELECT value_json, in_force_from, basis, note FROM dated_rule WHERE code = 'officer-certificate-target'`,
      )
      .all(),
  ).toEqual([
    {
      value_json: JSON.stringify(standard?.value),
      in_force_from: standard?.inForceFrom,
      basis: standard?.basis,
      note: standard?.note,
    },
  ]);
});

test('what cannot be is refused by the tables themselves', async () => {
  const { raw } = await testDatabase();
  for (const statement of [COOPERATIVE, CAMPAIGN]) raw.exec(statement);
  expect(() => raw.exec(`UPDATE coaching_campaign SET ends_on = '2025-05-31'`)).toThrow(/CHECK/);
  expect(() => raw.exec('UPDATE coaching_campaign SET declared = 0')).toThrow(/CHECK/);
  expect(() => raw.exec('DELETE FROM coaching_campaign')).toThrow(/never deleted/);
  raw.exec(`INSERT INTO coaching_campaign_target VALUES ('k', 'c')`);
  expect(() => raw.exec(`INSERT INTO coaching_campaign_target VALUES ('k', 'c')`)).toThrow(/UNIQUE|PRIMARY/);
  raw.exec(VERIFICATION);
  expect(() => raw.exec(`UPDATE cooperative_verification SET activity_seen = 'perhaps'`)).toThrow(/CHECK/);
});

test('a handover is to another, and never deleted', async () => {
  const { raw } = await testDatabase();
  for (const id of ['a', 'b'])
    raw.exec(`INSERT INTO field_officer (id, name, name_key, role, decree_number, fund, superior, note, recorded_at,
      recorded_by, updated_at, removed_reason) VALUES ('${id}', 'Contoh', 'contoh', '', '', '', '', '', '', '', '', '')`);
  const handover = (
    to: string,
  ) => `INSERT INTO coaching_handover (id, from_id, to_id, starts_on, note, recorded_at,
    recorded_by) VALUES ('h', 'a', '${to}', '2026-01-01', '', '', '')`;
  expect(() => raw.exec(handover('a'))).toThrow(/CHECK/);
  raw.exec(handover('b'));
  expect(() => raw.exec('DELETE FROM coaching_handover')).toThrow(/never deleted/);
});
