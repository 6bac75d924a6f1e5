import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_HALAL_RULES } from '#rules/rule-book/halal-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULES = `SELECT code, value_json, in_force_from, in_force_until, basis, note FROM dated_rule
  WHERE code LIKE 'halal-%' ORDER BY code, in_force_from`;
interface Rule {
  readonly code: string;
  readonly value_json: string;
  readonly in_force_from: string;
  readonly in_force_until: string | null;
  readonly basis: string;
  readonly note: string;
}

test('an office at work gets the rules of the standard list, and keeps its products', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 48));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 49));
  expect(schemaVersion).toBe(49);
  const wanted = STANDARD_HALAL_RULES.map(({ code, value, inForceFrom, inForceUntil, basis, note }) => ({
    code,
    value,
    inForceFrom,
    inForceUntil,
    basis,
    note,
  })).toSorted((a, b) => `${a.code} ${a.inForceFrom}`.localeCompare(`${b.code} ${b.inForceFrom}`));
  expect(
    raw
      .prepare<[], Rule>(RULES)
      .all()
      .map((row) => ({
        code: row.code,
        value: JSON.parse(row.value_json) as unknown,
        inForceFrom: row.in_force_from,
        inForceUntil: row.in_force_until,
        basis: row.basis,
        note: row.note,
      })),
  ).toEqual(wanted);
});

test('a new office gets its rules with all the others, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(RULES).all()).toEqual([]);
});

test('a step is never written over or deleted; its words and its way back may be written', async () => {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO umkm (id, name, name_key, phone, address, district_name, village_name, started, form, sector,
    scale_choice, scale_reason, online, assisted_since, status, origin, note, recorded_at, recorded_by, updated_at,
    removed_reason) VALUES ('u', 'U', 'u', '', '', '', '', '', '', '', '', '', '', '', 'active', '', '', '', '', '', '')`);
  raw.exec(`INSERT INTO product (id, umkm_id, name, name_key, kind, brand, packaging, capacity_unit, note, recorded_at,
    recorded_by, updated_at, removed_reason) VALUES ('p', 'u', 'P', 'p', 'makanan', '', '', '', '', '', '', '', '')`);
  const insert = (id: string, stage: string, on: string | null) =>
    raw
      .prepare(
        `INSERT INTO halal_case (id, product_id, path, registration, fund, is_facilitated, companion, institution,
          certificate_number, answers_json, note, stage, stage_on, certificate, recorded_at, recorded_by, updated_at,
          removed_reason) VALUES (?, 'p', 'self_declare', '', '', 0, '', '', '', '{}', '', ?, ?, 'none', '', '', '', '')`,
      )
      .run(id, stage, on);
  insert('h', '', null);
  expect(() => insert('i', 'terbit', null)).toThrow(/CHECK/);
  expect(() => insert('j', '', '2025-01-01')).toThrow(/CHECK/);
  raw.exec(`INSERT INTO halal_event (id, case_id, stage, held_on, done_by, note, who, at)
    VALUES ('e', 'h', 'terbit', '2023-06-01', 'A', '', 'rini', '2023-06-01')`);
  expect(() => raw.exec(`UPDATE halal_event SET held_on = '2023-06-02'`)).toThrow(/halal_/);
  expect(() => raw.exec(`UPDATE halal_event SET stage = 'ditolak'`)).toThrow(/halal_/);
  expect(() => raw.exec('DELETE FROM halal_event')).toThrow(/halal_/);
  expect(() => raw.exec('DELETE FROM halal_case')).toThrow(/halal_/);
  raw.exec(`UPDATE halal_event SET done_by = '', undone_at = '2023-06-03'`);
});
