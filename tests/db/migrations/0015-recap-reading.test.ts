import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const READ = {
  cooperative_year: 'SELECT * FROM cooperative_year ORDER BY cooperative_id, book_year',
  official_figure_row: 'SELECT * FROM official_figure_row ORDER BY figure_number, cooperative_id',
  evaluation_standing: 'SELECT * FROM evaluation_standing ORDER BY evaluation_id, cooperative_id',
} as const;

test('figures, frozen rows and standings are the same in their new order, and as guarded as before', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 14));
  insertTestCooperative(old.raw, 'a');
  insertTestCooperative(old.raw, 'b');
  old.raw.exec(`
    INSERT INTO cooperative_year VALUES ('b', 2024, 1, 2, 3, NULL, 4, 5, -6, 7, 8, -9), ('a', 2023, NULL, NULL, 30, 1, 0, 0, 0, 0, 0, 0),
      ('a', 2024, 10, 11, 21, 1, 2, 3, 4, 5, 6, 7);
    INSERT INTO evaluation VALUES ('e', 2024, 1, '2025-06-30', '2025', 'Petugas Uji', '[]', 1, '${'0'.repeat(64)}');
    INSERT INTO evaluation_standing VALUES ('e', 'b', 'B', 'sehat'), ('e', 'a', 'A', '');
    INSERT INTO official_figure (id, number, year, title, purpose, cut_off_on, grouping, filters_json, filter_sentence,
      columns_json, table_json, source, evaluated_year, row_count, active_count, frozen_at, frozen_by, rows_sha256, sha256)
      VALUES ('f', 1, 2024, 't', '', '2024-12-31', 'district', '[]', '', '[]', '{}', 's', NULL, 1, 1, '2025', 'Petugas Uji',
        '${'1'.repeat(64)}', '${'2'.repeat(64)}');
    INSERT INTO official_figure_row VALUES (1, 'b', 'KSU B', 'b', '', NULL, '', '', 'active', 'none', NULL, NULL, NULL,
      '', '', '', 'primer', 'konvensional', NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
      68719476736, 0, 0, 0), (1, 'a', 'KSU A', 'a', '1', '2020-01-01', 'v', 'd', 'inactive', 'certified', '64.08.04', 'v', 'r',
      'k', 'g', 's', 'sekunder', 'syariah', 'A', 'x', 'o', 2024, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 4611686018427387904, 11, 1, 1)`);
  const before = Object.values(READ).map((statement) => old.raw.prepare(statement).safeIntegers().all());
  const latest = old.raw
    .prepare('SELECT id, latest_book_year, latest_members FROM cooperative ORDER BY id')
    .all();
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 15));
  expect(schemaVersion).toBe(15);
  expect(Object.values(READ).map((statement) => raw.prepare(statement).safeIntegers().all())).toEqual(before);
  for (const table of Object.keys(READ)) {
    const { wr } = raw.prepare(`SELECT wr FROM pragma_table_list WHERE name = ?`).get(table) as {
      wr: number;
    };
    expect(wr).toBe(1);
  }
  for (const table of ['official_figure_row', 'evaluation_standing']) {
    expect(() => raw.exec(`UPDATE ${table} SET cooperative_id = 'c'`)).toThrow(/never altered/);
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/never deleted/);
  }
  // Checks, references and the register's own columns follow as before.
  expect(() => raw.exec(`UPDATE cooperative_year SET members_total = -1`)).toThrow(/CHECK/);
  expect(() =>
    raw.exec(`INSERT INTO cooperative_year (cooperative_id, book_year) VALUES ('x', 2024)`),
  ).toThrow(/FOREIGN KEY/);
  expect(
    raw.prepare('SELECT id, latest_book_year, latest_members FROM cooperative ORDER BY id').all(),
  ).toEqual(latest);
  raw.exec(`UPDATE cooperative_year SET members_total = 99 WHERE cooperative_id = 'a' AND book_year = 2024`);
  expect(raw.prepare(`SELECT latest_members FROM cooperative WHERE id = 'a'`).pluck().get()).toBe(99);
  // A look for a few names no longer reads every record that is not merged.
  const plan = raw
    .prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM cooperative WHERE name_key IN ('x', 'y') AND merged_into IS NULL`,
    )
    .all();
  expect(JSON.stringify(plan)).toContain('name_key=?');
});
