import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const DAYS = ['certificate_issued_on', 'business_started_on'];

test('records of before keep all they had, with days nobody knows; no other text is taken for a day', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 16));
  insertTestCooperative(old.raw, 'a');
  const before = old.raw.prepare(`SELECT * FROM cooperative WHERE id = 'a'`).get() as object;
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 17));
  expect(schemaVersion).toBe(17);
  const unknown = Object.fromEntries(DAYS.map((day) => [day, null]));
  expect(raw.prepare(`SELECT * FROM cooperative WHERE id = 'a'`).get()).toEqual({ ...before, ...unknown });
  for (const day of DAYS) {
    raw.exec(`UPDATE cooperative SET ${day} = '2024-05-02' WHERE id = 'a'`);
    expect(() => raw.exec(`UPDATE cooperative SET ${day} = '2 Mei 2024' WHERE id = 'a'`)).toThrow(/CHECK/);
    // The list goes along it in either direction without sorting.
    const plan = raw
      .prepare(
        `EXPLAIN QUERY PLAN SELECT rowid FROM cooperative WHERE is_listed = 1 AND ${day} IS NOT NULL
          ORDER BY ${day} DESC, rowid DESC LIMIT 50`,
      )
      .all();
    expect(JSON.stringify(plan)).toContain(`cooperative_listed_${day}`);
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
  }
});

test('a row that was frozen before says nothing of what is frozen since, and stays as guarded', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 16));
  old.raw.exec(`
    INSERT INTO official_figure (id, number, year, title, purpose, cut_off_on, grouping, filters_json, filter_sentence,
      columns_json, table_json, source, evaluated_year, row_count, active_count, frozen_at, frozen_by, rows_sha256, sha256)
      VALUES ('f', 1, 2024, 't', '', '2024-12-31', 'district', '[]', '', '[]', '{}', 's', NULL, 1, 1, '2025', 'Petugas Uji',
        '${'1'.repeat(64)}', '${'2'.repeat(64)}');
    INSERT INTO official_figure_row VALUES (1, 'b', 'KSU B', 'b', '', NULL, '', '', 'active', 'none', NULL, NULL, NULL,
      '', '', '', 'primer', 'konvensional', NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
      8, 0, 0, 0)`);
  const before = old.raw.prepare('SELECT * FROM official_figure_row').get() as object;
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, 17));
  expect(raw.prepare('SELECT * FROM official_figure_row').get()).toEqual({
    ...before,
    kbli: null,
    savings_loan: null,
  });
  expect(() => raw.exec(`UPDATE official_figure_row SET kbli = '64142'`)).toThrow(/never altered/);
});

test('a recap and the list by KBLI or savings and loans read an index, never the records', async () => {
  const { raw } = await testDatabase();
  const planOf = (statement: string) => JSON.stringify(raw.prepare(`EXPLAIN QUERY PLAN ${statement}`).all());
  for (const column of ['kbli', 'savings_loan']) {
    expect(
      planOf(
        `SELECT rowid FROM cooperative WHERE is_listed = 1 AND ${column} = 'x' ORDER BY name_key, rowid`,
      ),
    ).toContain(`cooperative_listed_${column}`);
    expect(
      planOf(`SELECT ${column}, sum(latest_members) FROM cooperative INDEXED BY cooperative_recap
        WHERE coalesce(is_listed, 0) = 1 GROUP BY ${column}`),
    ).toContain('COVERING INDEX cooperative_recap');
  }
});
