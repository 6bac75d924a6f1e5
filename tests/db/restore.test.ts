import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { copyDatabase } from '#db/engine/snapshot.ts';
import { DATABASE_FILE } from '#db/open.ts';
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
  const copy = await copyDatabase(database.raw, path.join(tempFolder(), 'cadangan.db'));
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
      { namaBerkas: 'cadangan.db', sebab: expect.stringContaining('langkah pembaruan') as string },
    ],
    [
      'whose tables are not whole',
      'ALTER TABLE cooperative RENAME COLUMN npwp TO pajak',
      'BACKUP_NOT_OPENED',
      { namaBerkas: 'cadangan.db', sebab: 'isinya tidak lengkap' },
    ],
  ])('%s', async (_what, statement, code, facts) => {
    const { folder, copy, live } = await officeAndBackup();
    alter(copy, statement);
    const before = readFileSync(live);
    await expect(prepareRestore(folder, copy)).rejects.toMatchObject({ code, facts });
    expect(readFileSync(live).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.startsWith(DATABASE_FILE))).toEqual([]);
  });
});
