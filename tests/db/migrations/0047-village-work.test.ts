import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_VILLAGE_WORK_RULES } from '#rules/rule-book/village-work-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { villageWork } from '../../../db/migrations/0047-village-work.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULE = `INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
  VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`;
const WORK = `INSERT INTO village_work (village_code, financing_state, meeting_number, approval_number, bank, arrears,
  updated_at) VALUES ('64.08.09.2001', '', '', '', '', '', '')`;
const NEW_CODES = [...new Set(STANDARD_VILLAGE_WORK_RULES.map(({ code }) => code))];

test('an office at work gets the rules as a new one has them', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, villageWork.version - 1));
  old.raw.exec(RULE);
  await old.close();
  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, villageWork.version));
  const found = raw
    .prepare(
      `SELECT code, value_json, in_force_from, in_force_until, basis, note FROM dated_rule
        WHERE code IN (${NEW_CODES.map((code) => `'${code}'`).join(', ')}) ORDER BY code, in_force_from`,
    )
    .all();
  const expected = STANDARD_VILLAGE_WORK_RULES.map((rule) => ({
    code: rule.code,
    value_json: JSON.stringify(rule.value),
    in_force_from: rule.inForceFrom,
    in_force_until: rule.inForceUntil,
    basis: rule.basis,
    note: rule.note,
  })).sort((a, b) => (a.code + a.in_force_from < b.code + b.in_force_from ? -1 : 1));
  expect(found).toEqual(expected);
});

test('what cannot be is refused by the tables, and parts follow their village to its new code', async () => {
  const { raw } = await testDatabase();
  raw.exec(WORK);
  raw.exec(`INSERT INTO village_unit VALUES ('64.08.09.2001', 1, 'sembako', 'operating', NULL, NULL, '')`);
  expect(() => raw.exec(`UPDATE village_unit SET state = 'open'`)).toThrow(/CHECK/);
  expect(() => raw.exec('UPDATE village_work SET building_percent = 101')).toThrow(/CHECK/);
  expect(() => raw.exec('DELETE FROM village_work')).toThrow(/never deleted/);
  raw.exec(`UPDATE village_work SET village_code = '64.08.09.2099'`);
  expect(raw.prepare('SELECT village_code FROM village_unit').pluck().all()).toEqual(['64.08.09.2099']);
});
