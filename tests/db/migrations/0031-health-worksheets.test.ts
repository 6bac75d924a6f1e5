import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { healthWorksheets } from '../../../db/migrations/0031-health-worksheets.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const { version } = healthWorksheets;
const RULE = `SELECT value_json, basis, note FROM dated_rule WHERE code = 'health-worksheet'`;

interface Kept {
  readonly value_json: string;
  readonly basis: string;
  readonly note: string;
}

test('an office at work gets the questions of the standard list, and its results stay as they were', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, version - 1));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  insertTestCooperative(old.raw, 'k1');
  old.raw
    .exec(`INSERT INTO health_inspection (id, cooperative_id, book_year, inspected_on, inspectors, report_number,
      governance_score, risk_score, finance_score, capital_score, sharia_score, weights_json, bands_json, basis,
      final_score, predicate, document_id, note, recorded_at)
    VALUES ('p1', 'k1', 2024, '2025-06-10', 'Ratna Contoh', 'LHPKK/1', 90000, 80000, 70000, 60000, NULL, '{}', '{}',
      'x', 7600000, 'fairly_healthy', NULL, '', '2025')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, version));
  expect(schemaVersion).toBe(version);
  const stored = raw.prepare<[], Kept>(RULE).get();
  const standard = STANDARD_RULES.find(({ code }) => code === 'health-worksheet');
  expect(JSON.parse(stored?.value_json ?? '')).toEqual(standard?.value);
  expect(stored).toMatchObject({ basis: standard?.basis, note: standard?.note });
  expect(
    raw.prepare(`SELECT final_score, predicate, worksheet_json, manual_reason FROM health_inspection`).get(),
  ).toEqual({ final_score: 7_600_000, predicate: 'fairly_healthy', worksheet_json: null, manual_reason: '' });
});

test('a new office gets its questions with all its rules, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(RULE).all()).toEqual([]);
});

test('a draft has its day and belongs to a cooperative', async () => {
  const { raw } = await testDatabase();
  const add = (day: string) => `INSERT INTO health_worksheet_draft
    VALUES ('r1', 'k1', 2024, '${day}', '', '', NULL, '', '{}', '2025')`;
  expect(() => raw.exec(add('2025-06-10'))).toThrow(/FOREIGN KEY/);
  expect(() => raw.exec(add('kemarin'))).toThrow(/CHECK/);
});
