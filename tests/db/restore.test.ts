import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { copyComparedTo } from '#db/engine/compared-copy.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { PRESENCE_FILE, whileAlone } from '#db/engine/in-use.ts';
import { openDatabase } from '#db/open.ts';
import { prepareRestore, putInPlace } from '#db/restore.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { testDatabase } from '../helpers/test-database.ts';

const addRule = (raw: Sqlite.Database, id: string) =>
  raw.prepare(`INSERT INTO dated_rule VALUES (?, ?, '1', '2020-01-01', NULL, '', '')`).run(id, id);
const countRules = (file: string): number => {
  const raw = new Sqlite(file, { readonly: true });
  const row = raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM dated_rule').get();
  raw.close();
  return row?.n ?? -1;
};
const restore = async (folder: string, backup: string, stamp: string) =>
  putInPlace(folder, await prepareRestore(folder, backup), stamp);

/** An office with one more rule than its backup, both closed. */
async function officeAndBackup() {
  const folder = tempFolder();
  const database = await testDatabase(folder);
  addRule(database.raw, 'lama');
  const copy = await copyComparedTo(database.file, path.join(tempFolder(), 'cadangan.db'));
  addRule(database.raw, 'baru');
  await database.close();
  return { folder, copy, live: path.join(folder, DATABASE_FILE) };
}

function alter(file: string, statement: string): void {
  const raw = new Sqlite(file);
  raw.exec(statement);
  raw.close();
}

describe('restoring', () => {
  test('puts the backup in place, counts it, and keeps the state before it', async () => {
    const { folder, copy, live } = await officeAndBackup();
    const prepared = await prepareRestore(folder, copy);
    expect(countRules(live)).toBe(2);
    expect(prepared.rowCounts['dated_rule']).toBe(1);
    const previous = putInPlace(folder, prepared, '2026-11-29-041319');
    expect(countRules(live)).toBe(1);
    expect(countRules(previous)).toBe(2);
    expect(previous).toBe(path.join(folder, 'sebelum-pemulihan', '2026-11-29-041319', DATABASE_FILE));
    expect(existsSync(path.join(folder, 'sedang-dipulihkan'))).toBe(false);
  });

  test('twice in one second keeps both states', async () => {
    const { folder, copy } = await officeAndBackup();
    const first = await restore(folder, copy, '2026-11-29-041319');
    const second = await restore(folder, copy, '2026-11-29-041319');
    expect([countRules(first), countRules(second)]).toEqual([2, 1]);
  });

  test('on a computer without data simply brings the backup', async () => {
    const { copy } = await officeAndBackup();
    const other = path.join(tempFolder(), 'baru');
    expect(await restore(other, copy, 'x')).toBe('');
    expect(countRules(path.join(other, DATABASE_FILE))).toBe(1);
  });

  test('leaves the backup itself as it is', async () => {
    const { folder, copy } = await officeAndBackup();
    const before = readFileSync(copy);
    await restore(folder, copy, 'x');
    expect(readFileSync(copy).equals(before)).toBe(true);
  });
});

describe('a backup that does not open changes nothing', () => {
  test.each([
    ['of a newer program', 'PRAGMA user_version = 999', 'DATABASE_TOO_NEW', {}],
    [
      'whose upgrade cannot be finished',
      'PRAGMA user_version = 1',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: expect.stringContaining('bukan dari program ini') as string },
    ],
    [
      'whose columns are other ones',
      'DROP TRIGGER cooperative_search_insert; DROP TRIGGER cooperative_search_update; ALTER TABLE office RENAME COLUMN city TO kota',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'kolom tabel office tidak seperti buatan program ini' },
    ],
    [
      'that lacks a table',
      'DROP TABLE training_participant',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'tabel training_participant tidak ada' },
    ],
    [
      'with a table of somebody else’s',
      'CREATE TABLE titipan (isi TEXT)',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'tabel titipan bukan dari program ini' },
    ],
    [
      'with a view in the place of a table',
      'DROP TABLE activity_attendance; CREATE VIEW activity_attendance AS SELECT 1 AS id',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'activity_attendance bukan tabel biasa' },
    ],
    [
      'with a row that breaks a check of this program',
      `DROP TABLE dated_rule; CREATE TABLE dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note);
       INSERT INTO dated_rule VALUES ('1', '', '1', '2020-01-01', NULL, '', '')`,
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'isinya tidak sesuai dengan bentuknya' },
    ],
  ])('%s', async (_what, statement, code, facts) => {
    const { folder, copy, live } = await officeAndBackup();
    alter(copy, statement);
    const before = readFileSync(live);
    await expect(prepareRestore(folder, copy)).rejects.toMatchObject({ code, facts });
    expect(readFileSync(live).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => ![DATABASE_FILE, PRESENCE_FILE].includes(name))).toEqual([]);
  });
});

describe('a restore takes rows and never code', () => {
  test('a trigger of somebody else’s stays behind, and a guard that was taken away is back', async () => {
    const { folder, copy, live } = await officeAndBackup();
    alter(
      copy,
      `CREATE TRIGGER diam AFTER INSERT ON dated_rule BEGIN DELETE FROM dated_rule; END;
       DROP TRIGGER change_entry_no_update; DROP TRIGGER letter_event_no_update;
       CREATE TRIGGER letter_event_no_update BEFORE UPDATE ON letter_event BEGIN SELECT 1; END;`,
    );
    await restore(folder, copy, 'x');
    const raw = new Sqlite(live, { readonly: true });
    const sqlOf = (name: string) =>
      raw.prepare<[string], { sql: string }>('SELECT sql FROM sqlite_master WHERE name = ?').get(name)?.sql ??
      '';
    expect(sqlOf('diam')).toBe('');
    expect(sqlOf('change_entry_no_update')).toContain('never altered');
    expect(sqlOf('letter_event_no_update')).toContain('never altered');
    raw.close();
  });

  test('the shape of the restored database is the one of a new one, to the letter', async () => {
    const { folder, copy, live } = await officeAndBackup();
    await restore(folder, copy, 'x');
    const fresh = path.join(tempFolder(), 'baru');
    await (await openDatabase(fresh)).close();
    const shapeOf = (file: string) => {
      const raw = new Sqlite(file, { readonly: true });
      const rows = raw.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
      raw.close();
      return rows;
    };
    expect(shapeOf(live)).toEqual(shapeOf(path.join(fresh, DATABASE_FILE)));
  });
});

describe('a restore is exclusive and one step', () => {
  test('while another program has the database open nothing changes, and it says so', async () => {
    const { folder, copy, live } = await officeAndBackup();
    const other = await openDatabase(folder);
    const prepared = await prepareRestore(folder, copy);
    expect(() => putInPlace(folder, prepared, 'x')).toThrow('DATABASE_LOCKED');
    addRule(other.raw, 'sesudah');
    await other.close();
    expect(countRules(live)).toBe(3);
    expect(
      readdirSync(folder).filter(
        (name) => name.startsWith('sebelum') || name.startsWith('sedang-dipulihkan'),
      ),
    ).toEqual([]);
  });

  test('while it happens no program comes in', async () => {
    const { folder } = await officeAndBackup();
    whileAlone(folder, () => {
      expect(() => whileAlone(folder, () => undefined)).toThrow('database is locked');
    });
    await (await openDatabase(folder)).close();
  });
});

describe('a folder that has held an office', () => {
  test.each(['missing', 'empty'])('never begins a new one where the database is %s', async (how) => {
    const { folder, copy, live } = await officeAndBackup();
    await restore(folder, copy, 'x');
    if (how === 'missing') rmSync(live);
    else truncateSync(live);
    await expect(openDatabase(folder)).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
      facts: { folder, salinan: 1 },
    });
    expect(existsSync(live)).toBe(how === 'empty');
    await restore(folder, copy, 'y');
    expect(countRules(live)).toBe(1);
  });
});
