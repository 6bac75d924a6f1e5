import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const indicator = (id: string, code: string, formula: string, denominator: string, removed = 'NULL') =>
  `INSERT INTO indicator (id, code, unit, direction, formula, numerator, numerator_name, denominator,
    denominator_name, span, programme_code, objective, division, source, first_year, recorded_at, recorded_by,
    updated_at, removed_at, removed_reason) VALUES ('${id}', '${code}', '%', 'up', '${formula}', 'active', '',
    '${denominator}', '', 'to_date', '', '', '', '', 2025, '', '', '', ${removed}, '')`;
const entry = (
  numerator: string,
  source: string,
) => `INSERT INTO indicator_value (indicator_id, year, quarter,
  numerator, source, causes, efforts, recorded_by, updated_at) VALUES ('a', 2025, 1, ${numerator}, '${source}',
  '', '', '', '')`;

test('an office at work gets indicators: a code stands once, a ratio has its denominator, what was frozen stays', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 39));
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 40));
  expect(schemaVersion).toBe(40);
  raw.exec(indicator('a', 'K-01', 'ratio', 'total'));
  raw.exec(indicator('b', 'K-01', 'ratio', 'total', "'2025-01-01'"));
  expect(() => raw.exec(indicator('c', 'K-01', 'ratio', 'total'))).toThrow('UNIQUE');
  expect(() => raw.exec(indicator('c', 'K-02', 'ratio', ''))).toThrow('CHECK');
  expect(() => raw.exec(indicator('c', 'K-02', 'single', 'total'))).toThrow('CHECK');
  expect(() => raw.exec(entry('100', ' '))).toThrow('CHECK');
  raw.exec(entry('NULL', ''));
  const sum = 'x'.repeat(64);
  raw.exec(`INSERT INTO performance_freeze VALUES ('f', 2025, 1, 1, '', '2025-03-31', '', '{}', '${sum}')`);
  raw.exec(`INSERT INTO performance_thaw VALUES ('f', '', '', 'Salah ketik')`);
  expect(() => raw.exec("UPDATE performance_freeze SET rows_json = ''")).toThrow('never altered');
  for (const table of ['indicator', 'performance_freeze', 'performance_thaw'])
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
});
