import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const line = (year: number, budget: string) => `INSERT INTO renja_line (indicator_id, year, budget, basis,
  recorded_by, updated_at) VALUES ('a', ${String(year)}, ${budget}, '', '', '')`;

test('a frozen quarter keeps what it froze, without the table; money is not below nothing, null is not nought', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 49));
  old.raw
    .exec(`INSERT INTO indicator (id, code, unit, direction, formula, numerator, numerator_name, denominator,
    denominator_name, span, programme_code, objective, division, source, first_year, recorded_at, recorded_by,
    updated_at, removed_reason) VALUES ('a', 'K-01', '%', 'up', 'single', 'active', '', '', '', 'to_date', '', '',
    '', '', 2025, '', '', '', '')`);
  old.raw.exec(
    `INSERT INTO performance_freeze VALUES ('f', 2025, 1, 1, '', '2025-03-31', '', '{}', '${'x'.repeat(64)}')`,
  );
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 50));
  expect(schemaVersion).toBe(50);
  expect(raw.prepare('SELECT rows_json, renja_json, renja_sha256 FROM performance_freeze').all()).toEqual([
    { rows_json: '{}', renja_json: '', renja_sha256: '' },
  ]);
  expect(() => raw.exec("UPDATE performance_freeze SET renja_json = 'x'")).toThrow('never altered');
  raw.exec(line(2025, 'NULL'));
  raw.exec(line(2026, '0'));
  expect(() => raw.exec(line(2027, '-1'))).toThrow('CHECK');
  expect(() => raw.exec(line(2025, '1'))).toThrow('UNIQUE');
  expect(raw.prepare('SELECT year, budget FROM renja_line ORDER BY year').all()).toEqual([
    { year: 2025, budget: null },
    { year: 2026, budget: 0 },
  ]);
});
