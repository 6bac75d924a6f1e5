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

test('activities, consultations and awards of an office at work stay as they were; what is new of them is empty', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 49));
  old.raw.exec(`
    INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state, sub_activity_code, note,
      recorded_at, recorded_by, updated_at, removed_reason)
      VALUES ('a', 2023, 'pelatihan', 'Uji', '', 'own', '', 'offline', 'done', '', '', '', '', '', '');
    INSERT INTO activity_batch VALUES ('b', 'a', 1, '2023-07-04', '2023-07-06', '', NULL, '');
    INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, business, role, origin_code,
      category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_reason)
      VALUES ('p', 'b', 1, 'Ana', 'ana', '', 'Amplang', '', '64.08', '', 'none', '', '', '', '', '');
    INSERT INTO activity_terms VALUES ('a', 5, NULL, NULL, 0, 0, 0, '', '', '', '', 'Contoh Bendahara', '');
    INSERT INTO award_received (id, received_on, name, giver, level, number, kept_at, note, recorded_at, recorded_by,
      updated_at, removed_reason) VALUES ('w', '2023-07-12', 'A', 'B', 'province', '', '', '', '', '', '', '');`);
  await old.close();
  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, 50));
  expect(raw.prepare('SELECT business, umkm_id FROM activity_participant').all()).toEqual([
    { business: 'Amplang', umkm_id: null },
  ]);
  expect(
    raw
      .prepare('SELECT treasurer_name, authority_name, authority_nip, authority_position FROM activity_terms')
      .all(),
  ).toEqual([
    { treasurer_name: 'Contoh Bendahara', authority_name: '', authority_nip: '', authority_position: '' },
  ]);
  expect(() => raw.exec("UPDATE activity_participant SET umkm_id = 'tidak-ada'")).toThrow('FOREIGN KEY');
  const scan = (id: string, sum: string, bytes: number) =>
    raw.exec(
      `INSERT INTO award_received_scan VALUES ('${id}', 'w', 'a.pdf', '${sum}', ${String(bytes)}, '')`,
    );
  scan('s', 'x', 1);
  expect(() => scan('t', 'x', 1)).toThrow('UNIQUE');
  expect(() => scan('t', 'y', 0)).toThrow('CHECK');
});
