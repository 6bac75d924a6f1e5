import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const STEP = MIGRATIONS.findIndex(({ name }) => name === 'number-register');

const partsOf = (raw: Sqlite.Database) =>
  raw
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
         ORDER BY name`,
    )
    .all();
const idsFound = (raw: Sqlite.Database, words: string) =>
  raw
    .prepare(
      `SELECT cooperative.id FROM cooperative_search JOIN cooperative ON cooperative.rowid = cooperative_search.rowid
         WHERE cooperative_search MATCH ?`,
    )
    .pluck()
    .all(words);

test('each record keeps the number it came in with, and all that hangs on the register stays', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, STEP));
  for (const id of ['z', 'gone', 'a', 'm']) insertTestCooperative(old.raw, id);
  old.raw.exec(`DELETE FROM cooperative WHERE id = 'gone';
    UPDATE cooperative SET name = 'KSU Tua', name_key = 'koperasi serba usaha tua', note = 'catatan' WHERE id = 'm';
    INSERT INTO rat VALUES ('m', 2024, '2025-03-15', NULL)`);
  const rows = old.raw.prepare('SELECT rowid AS sequence, * FROM cooperative ORDER BY rowid').all();
  const parts = partsOf(old.raw);
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, STEP + 1));
  expect(raw.prepare('SELECT * FROM cooperative ORDER BY sequence').all()).toEqual(rows);
  expect(raw.prepare('SELECT sequence FROM cooperative ORDER BY sequence').pluck().all()).toEqual([1, 3, 4]);
  expect(partsOf(raw)).toEqual(parts);
  expect(raw.prepare(`SELECT name FROM sqlite_master WHERE sql LIKE '%_numbered%'`).all()).toEqual([]);
  expect(idsFound(raw, '"tua"')).toEqual(['m']);
  expect(raw.pragma('foreign_key_check')).toEqual([]);

  // A new record takes the next number; ids, references and derived columns are kept as before.
  insertTestCooperative(raw, 'baru');
  expect(raw.prepare(`SELECT sequence FROM cooperative WHERE id = 'baru'`).pluck().get()).toBe(5);
  expect(() => insertTestCooperative(raw, 'a')).toThrow(/UNIQUE/);
  expect(() => raw.exec(`INSERT INTO rat VALUES ('tiada', 2024, '2025-03-15', NULL)`)).toThrow(/FOREIGN KEY/);
  raw.exec(`INSERT INTO rat VALUES ('baru', 2024, '2025-04-01', NULL)`);
  expect(raw.prepare(`SELECT latest_rat_on FROM cooperative WHERE id = 'baru'`).pluck().get()).toBe(
    '2025-04-01',
  );
});
