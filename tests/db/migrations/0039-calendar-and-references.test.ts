import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const day = (
  id: string,
  on: string,
  kind: string,
  removed = 'NULL',
) => `INSERT INTO calendar_day (id, day, name, kind, source,
  recorded_at, recorded_by, updated_at, removed_at, removed_reason)
  VALUES ('${id}', '${on}', 'Hari', '${kind}', '', '', '', '', ${removed}, '')`;
const reference = (
  source: string,
) => `INSERT INTO reference_figure (id, subject, area, amount, is_about, unit,
  source, note, recorded_at, recorded_by, updated_at, removed_reason)
  VALUES ('r', 'Koperasi', 'Provinsi', '5000', 1, '', '${source}', '', '', '', '', '')`;
const award = (
  level: string,
) => `INSERT INTO award_received (id, received_on, name, giver, level, number, kept_at,
  note, recorded_at, recorded_by, updated_at, removed_reason)
  VALUES ('a', '2023-07-12', 'Terbaik', 'Gubernur', '${level}', '', '', '', '', '', '', '')`;

test('an office at work gets a calendar, figures of others and awards; a day is off once, nothing is deleted', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 38));
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 39));
  expect(schemaVersion).toBe(39);
  raw.exec(day('a', '2025-08-17', 'national'));
  expect(() => raw.exec(day('b', '2025-08-17', 'own'))).toThrow('UNIQUE');
  raw.exec(day('c', '2025-08-17', 'own', "'2025-01-01'"));
  expect(() => raw.exec(day('d', '2025-12-26', 'holiday'))).toThrow('CHECK');
  expect(() => raw.exec(day('d', '26-12-2025', 'own'))).toThrow('CHECK');
  expect(() => raw.exec(reference(' '))).toThrow('CHECK');
  raw.exec(reference('Siaran pers'));
  expect(() => raw.exec(award('city'))).toThrow('CHECK');
  raw.exec(award('province'));
  for (const table of ['calendar_day', 'reference_figure', 'award_received'])
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
});
