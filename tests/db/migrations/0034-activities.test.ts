import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const RULES = `SELECT code, value_json, in_force_from, basis, note FROM dated_rule WHERE code LIKE 'activity-%'
  AND code <> 'activity-test' ORDER BY code`;
interface Rule {
  readonly code: string;
  readonly value_json: string;
  readonly in_force_from: string;
  readonly basis: string;
  readonly note: string;
}

const ACTIVITY = `INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state,
  sub_activity_code, note, recorded_at, recorded_by, updated_at, removed_reason) VALUES
  ('a', 2023, 'pelatihan', 'Digitalisasi', '', 'uptd', '', 'offline', 'done', '', '', '', '', '', '')`;
const BATCH = `INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at) VALUES
  ('b', 'a', 1, '2023-07-04', '2023-07-06', '', '')`;
const participant = (
  verdict: string,
  reason: string,
) => `INSERT INTO activity_participant (id, batch_id, position,
  name, name_key, nik_ktp, business, role, origin_code, category, nib_basis, verdict, verdict_reason, recorded_at,
  recorded_by, updated_at, removed_reason) VALUES ('p', 'b', 1, 'Ana', 'ana', '', '', '', '64.08', '', 'none',
  ${verdict}, '${reason}', '', '', '', '')`;

test('an office at work gets the activities with the rules of the standard list', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 33));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 34));
  expect(schemaVersion).toBe(34);
  const stored = raw.prepare<[], Rule>(RULES).all();
  expect(stored.map(({ code }) => code)).toEqual([
    'activity-attendance',
    'activity-funds',
    'activity-kinds',
    'activity-nib',
    'activity-quota',
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

test('a new office gets its rules with all the others, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(RULES).all()).toEqual([]);
});

test('what cannot be is refused by the tables themselves', async () => {
  const { raw } = await testDatabase();
  raw.exec(ACTIVITY);
  raw.exec(BATCH);
  expect(() => raw.exec(participant(`'certificate'`, ''))).toThrow(/CHECK/);
  raw.exec(participant(`'certificate'`, 'tugas dinas'));
  expect(() => raw.exec(`UPDATE activity_batch SET ends_on = '2023-07-03'`)).toThrow(/CHECK/);
  expect(() => raw.exec(`INSERT INTO activity_attendance VALUES ('p', '2023-07-04', 'late')`)).toThrow(
    /CHECK/,
  );
  expect(() => raw.exec('DELETE FROM activity_participant')).toThrow(/never deleted/);
  expect(() => raw.exec('DELETE FROM activity')).toThrow(/never deleted/);
});

test('the history of states is only added to; its reason alone may lose a person’s words', async () => {
  const { raw } = await testDatabase();
  raw.exec(ACTIVITY);
  raw.exec(
    `INSERT INTO activity_state_event VALUES ('e', 'a', 1, '', 'done', '2023-07-06', 'kata', 'Rini', '2023')`,
  );
  raw.exec(`UPDATE activity_state_event SET reason = ''`);
  expect(() => raw.exec(`UPDATE activity_state_event SET to_state = 'reported'`)).toThrow(/never altered/);
  expect(() => raw.exec('DELETE FROM activity_state_event')).toThrow(/never deleted/);
});
