import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_LICENCE_RULES } from '#rules/rule-book/licence-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULES = `SELECT code, value_json, in_force_from, in_force_until, basis, note FROM dated_rule
  WHERE code LIKE 'licence-%' OR code LIKE 'pirt-%' ORDER BY code`;
interface Rule {
  readonly code: string;
  readonly value_json: string;
  readonly in_force_from: string;
  readonly in_force_until: string | null;
  readonly basis: string;
  readonly note: string;
}

test('an office at work gets kinds and days as a new one has them, and keeps its permits', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 47));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 48));
  expect(schemaVersion).toBe(48);
  const stored = raw.prepare<[], Rule>(RULES).all();
  expect(
    stored.map((row) => ({
      code: row.code,
      value: JSON.parse(row.value_json) as unknown,
      inForceFrom: row.in_force_from,
      inForceUntil: row.in_force_until,
      basis: row.basis,
      note: row.note,
    })),
  ).toEqual(STANDARD_LICENCE_RULES.toSorted((a, b) => a.code.localeCompare(b.code)));
});

test('a new office gets its rules with all the others, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(RULES).all()).toEqual([]);
});

test('the table refuses what no licence can be, and nothing of it is ever deleted', async () => {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO umkm (id, name, name_key, phone, address, district_name, village_name, started, form, sector,
    scale_choice, scale_reason, online, assisted_since, status, origin, note, recorded_at, recorded_by, updated_at,
    removed_reason) VALUES ('u', 'u', 'u', '', '', '', '', '', '', '', '', '', '', '', 'active', '', '', '', '', '', '')`);
  const insert = (id: string, state: string, issued: string | null, until: string | null, endless: number) =>
    raw
      .prepare(
        `INSERT INTO licence (id, umkm_id, kind, number, number_key, state, issued_on, valid_until, is_endless, helper,
          helper_name, fund, note, recorded_at, recorded_by, updated_at, removed_reason)
          VALUES (?, 'u', 'nib', '', '', ?, ?, ?, ?, '', '', '', '', '', '', '', '')`,
      )
      .run(id, state, issued, until, endless);
  insert('a', 'issued', '2025-01-01', '2025-01-01', 0);
  insert('b', 'applied', null, null, 0);
  expect(() => insert('c', 'issued', '2025-01-02', '2025-01-01', 0)).toThrow(/CHECK/);
  expect(() => insert('c', 'issued', null, '2025-01-01', 1)).toThrow(/CHECK/);
  expect(() => insert('c', 'habis', null, null, 0)).toThrow(/CHECK/);
  expect(() => insert('c', 'issued', '2025', null, 0)).toThrow(/CHECK/);
  expect(() => raw.exec(`DELETE FROM licence WHERE id = 'a'`)).toThrow(/licence/);
});
