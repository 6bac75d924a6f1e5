import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_UMKM_RULES } from '#rules/rule-book/umkm-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULES = `SELECT code, value_json, in_force_from, in_force_until, basis, note FROM dated_rule
  WHERE code LIKE 'umkm-%' OR code = 'product-kinds' ORDER BY code, in_force_from`;
interface Rule {
  readonly code: string;
  readonly value_json: string;
  readonly in_force_from: string;
  readonly in_force_until: string | null;
  readonly basis: string;
  readonly note: string;
}

test('an office at work gets the register of UMKM with the rules of the standard list, both laws of scale', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 45));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 46));
  expect(schemaVersion).toBe(46);
  const stored = raw.prepare<[], Rule>(RULES).all();
  const wanted = STANDARD_UMKM_RULES.map(({ code, value, inForceFrom, inForceUntil, basis, note }) => ({
    code,
    value,
    inForceFrom,
    inForceUntil,
    basis,
    note,
  })).toSorted((a, b) => `${a.code} ${a.inForceFrom}`.localeCompare(`${b.code} ${b.inForceFrom}`));
  expect(
    stored.map((row) => ({
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

test('the tables refuse what no business can be, and nothing of it is ever deleted', async () => {
  const { raw } = await testDatabase();
  const insert = (name: string, started: string, choice: string) =>
    raw.exec(`INSERT INTO umkm (id, name, name_key, phone, address, district_name, village_name, started, form, sector,
      scale_choice, scale_reason, online, assisted_since, status, origin, note, recorded_at, recorded_by, updated_at,
      removed_reason) VALUES ('${name}', '${name}', '', '', '', '', '', '${started}', '', '', '${choice}', '', '', '',
      'active', '', '', '', '', '', '')`);
  insert('a', '2019', '');
  insert('b', '2019-03-01', '');
  expect(() => insert('c', 'dulu sekali', '')).toThrow(/CHECK/);
  // As long as a year, and none.
  expect(() => insert('c', 'dulu', '')).toThrow(/CHECK/);
  expect(() => insert('d', '2019', 'small')).toThrow(/CHECK/);
  expect(() => insert(' ', '2019', '')).toThrow(/CHECK/);
  expect(() => raw.exec(`DELETE FROM umkm WHERE id = 'a'`)).toThrow(/umkm/);
  expect(() => raw.exec(`UPDATE umkm SET merged_into = 'b' WHERE id = 'a'`)).toThrow(/CHECK/);
});
