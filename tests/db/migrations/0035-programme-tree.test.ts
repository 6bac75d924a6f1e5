import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const line = (id: string, year: number, code: string) => `INSERT INTO programme_line (id, year, code, name,
  indicator, recorded_at, recorded_by, updated_at) VALUES ('${id}', ${String(year)}, '${code}', 'Nama', '', '', '', '')`;
const target = (
  amount: string,
  realised: string,
  source: string,
) => `INSERT INTO programme_target (id, year, name,
  code, measure, unit, amount, basis, note, realised, realised_source, recorded_at, recorded_by, updated_at,
  removed_reason) VALUES ('t', 2025, 'Dilatih', '', 'typed', 'other', ${amount}, '', '', ${realised}, '${source}',
  '', '', '', '')`;

test('an office at work gets programmes and targets; a code stands once a year, a target is never deleted', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 34));
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 35));
  expect(schemaVersion).toBe(35);
  raw.exec(line('a', 2025, '2.17.05'));
  raw.exec(line('b', 2026, '2.17.05'));
  expect(() => raw.exec(line('c', 2025, '2.17.05'))).toThrow('UNIQUE');
  expect(() => raw.exec(line('c', 2025, '217'))).toThrow('CHECK');
  expect(() => raw.exec(target('0', 'NULL', ''))).toThrow('CHECK');
  expect(() => raw.exec(target('5', '3', ' '))).toThrow('CHECK');
  raw.exec(target('5', '3', 'Laporan'));
  expect(() => raw.exec('DELETE FROM programme_target')).toThrow('never deleted');
});
