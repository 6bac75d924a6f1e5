import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULES = `SELECT code, value_json, in_force_from, basis, note FROM dated_rule
  WHERE code IN ('field-officer-roles', 'coaching-goals', 'coaching-aspects') ORDER BY code`;
interface Rule {
  readonly code: string;
  readonly value_json: string;
  readonly in_force_from: string;
  readonly basis: string;
  readonly note: string;
}

const OFFICER = `INSERT INTO field_officer (id, name, name_key, role, decree_number, starts_on, ends_on, fund,
  superior, note, recorded_at, recorded_by, updated_at, removed_reason) VALUES
  ('o', 'Contoh', 'contoh', 'ppkl', '', '2026-01-01', '2026-12-31', '', '', '', '', '', '', '')`;

test('an office at work gets the lists of coaching as the standard list has them', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 37));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 38));
  expect(schemaVersion).toBe(38);
  const stored = raw.prepare<[], Rule>(RULES).all();
  expect(stored.map(({ code }) => code)).toEqual([
    'coaching-aspects',
    'coaching-goals',
    'field-officer-roles',
  ]);
  for (const { code, value_json, in_force_from, basis, note } of stored) {
    const standard = STANDARD_RULES.find((rule) => rule.code === code);
    expect({ value: JSON.parse(value_json) as unknown, inForceFrom: in_force_from, basis, note }).toEqual({
      value: standard?.value,
      inForceFrom: standard?.inForceFrom,
      basis: standard?.basis,
      note: standard?.note,
    });
  }
});

test('a new office gets them with all the others, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(RULES).all()).toEqual([]);
});

test('what cannot be is refused by the tables themselves', async () => {
  const { raw } = await testDatabase();
  raw.exec(OFFICER);
  expect(() => raw.exec(`UPDATE field_officer SET ends_on = '2025-12-31'`)).toThrow(/CHECK/);
  expect(() => raw.exec('DELETE FROM field_officer')).toThrow(/never deleted/);
  expect(() => raw.exec(`INSERT INTO coaching_target VALUES (2025, 0, '', '')`)).toThrow(/CHECK/);
});

test('the state before coaching is frozen with the plan, the one after may be opened again', async () => {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO cooperative (id, name, name_key, legal_entity_number, legal_entity_key, amendment_number,
    form, kind, cooperative_group, sector, pattern, nik_koperasi, certificate, nib, npwp, address, village_name,
    district_name, postal_code, phone, email, website, chair_name, secretary_name, treasurer_name, supervisor_name,
    manager_name, status, origin, created_at, updated_at) VALUES ('c', 'K', 'k', '', '', '', 'primer', 'Konsumen', '',
    '', 'konvensional', '', 'none', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'active', '', '', '')`);
  raw.exec(`INSERT INTO coaching_plan (id, year, cooperative_id, goal, goal_note, priority, priority_reason, assignment,
    before_on, before_status, before_grade, after_on, after_status, after_grade, recorded_at, recorded_by, updated_at,
    removed_reason) VALUES ('p', 2025, 'c', 'usaha', '', 'normal', '', '', '2025-01-12', 'inactive', 'D', '2025-11-18',
    'active', 'B', '', '', '', '')`);
  expect(() => raw.exec(`UPDATE coaching_plan SET before_status = 'active'`)).toThrow(/coaching_plan/);
  expect(() => raw.exec(`UPDATE coaching_plan SET after_on = '2025-01-11'`)).toThrow(/CHECK/);
  raw.exec(`UPDATE coaching_plan SET after_on = NULL, after_status = ''`);
});
