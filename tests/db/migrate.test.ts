import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { checkOrder } from '#db/migrate.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import type { MigrationStep } from '../../db/migrations/step.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { testDatabase } from '../helpers/test-database.ts';

const base: MigrationStep = {
  version: 1,
  name: 'base',
  up: async (db) => {
    await sql`CREATE TABLE cooperative (id TEXT PRIMARY KEY, name_key TEXT, legal_entity_key TEXT, legal_entity_number TEXT,
      nik_koperasi TEXT, address TEXT, village_name TEXT, district_name TEXT, chair_name TEXT) STRICT`.execute(
      db,
    );
    await sql`CREATE TABLE child (id TEXT PRIMARY KEY, parent TEXT REFERENCES cooperative (id) ON DELETE CASCADE) STRICT`.execute(
      db,
    );
  },
};
const halfFailing: MigrationStep = {
  version: 2,
  name: 'half-failing',
  up: async (db) => {
    await sql`CREATE TABLE halfway (id TEXT) STRICT`.execute(db);
    throw new Error('listrik padam');
  },
};
const orphaning: MigrationStep = {
  version: 2,
  name: 'orphaning',
  up: async (db) => {
    await sql`INSERT INTO child VALUES ('c9', 'tidak-ada')`.execute(db);
  },
};
const rebuilding: MigrationStep = {
  version: 2,
  name: 'rebuilding',
  up: async (db) => {
    await sql`CREATE TABLE cooperative_new AS SELECT * FROM cooperative`.execute(db);
    await sql`DROP TABLE cooperative`.execute(db);
    await sql`CREATE TABLE cooperative (id TEXT PRIMARY KEY, name_key TEXT) STRICT`.execute(db);
    await sql`INSERT INTO cooperative SELECT id, name_key FROM cooperative_new`.execute(db);
    await sql`DROP TABLE cooperative_new`.execute(db);
  },
};

function tablesIn(folder: string): readonly string[] {
  const raw = new Sqlite(path.join(folder, DATABASE_FILE), { readonly: true });
  const names = raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'`,
    )
    .all()
    .map(({ name }) => name);
  raw.close();
  return names;
}

async function baseFolder(): Promise<string> {
  const folder = tempFolder();
  const database = await openDatabase(folder, [base]);
  database.raw
    .exec(`INSERT INTO cooperative (id, name_key, legal_entity_key, legal_entity_number, nik_koperasi, address,
    village_name, district_name, chair_name) VALUES ('k1', 'a', '', '', '', '', '', '', ''); INSERT INTO child VALUES ('c1', 'k1')`);
  await database.close();
  return folder;
}

describe('upgrading a database', () => {
  test('a step that fails half-way leaves nothing behind, and the next try starts clean', async () => {
    const folder = await baseFolder();
    await expect(openDatabase(folder, [base, halfFailing])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      facts: { langkah: 'half-failing', salinan: expect.stringContaining('sebelum-pembaruan') as string },
    });
    expect(tablesIn(folder)).not.toContain('halfway');
    const again = await openDatabase(folder, [
      base,
      {
        ...halfFailing,
        up: async (db) => void (await sql`CREATE TABLE halfway (id TEXT) STRICT`.execute(db)),
      },
    ]);
    expect(again.schemaVersion).toBe(2);
    await again.close();
  });

  test('a checked copy of the old file is kept before the first step', async () => {
    const folder = await baseFolder();
    const database = await openDatabase(folder, [base, rebuilding]);
    await database.close();
    const copies = readdirSync(path.join(folder, 'sebelum-pembaruan'));
    expect(copies).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d-\d{6}-bentuk-1\.db$/)]);
    const copy = new Sqlite(path.join(folder, 'sebelum-pembaruan', copies[0] ?? ''), { readonly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 1 });
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    copy.close();
  });

  test('rebuilding a parent table keeps its children', async () => {
    const folder = await baseFolder();
    const database = await openDatabase(folder, [base, rebuilding]);
    expect(database.raw.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 1 });
    expect(database.raw.pragma('foreign_keys', { simple: true })).toBe(1);
    await database.close();
  });

  test('a step that leaves an orphan is taken back', async () => {
    const folder = await baseFolder();
    await expect(openDatabase(folder, [base, orphaning])).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    const database = await openDatabase(folder, [base]);
    expect(database.raw.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 1 });
    await database.close();
  });

  test('a file of a newer program is refused and not touched', async () => {
    const folder = tempFolder();
    await (await testDatabase(folder)).close();
    const file = path.join(folder, DATABASE_FILE);
    const raw = new Sqlite(file);
    raw.pragma(`user_version = ${MIGRATIONS.length + 5}`);
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.close();
    const before = statSync(file);
    await expect(openDatabase(folder)).rejects.toMatchObject({
      code: 'DATABASE_TOO_NEW',
      facts: { bentukBerkas: MIGRATIONS.length + 5, bentukProgram: MIGRATIONS.length },
    });
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
  });

  test('a file that is no database is called damaged and stays as it is', async () => {
    const folder = tempFolder();
    const file = path.join(folder, DATABASE_FILE);
    writeFileSync(file, 'bukan basis data '.repeat(100));
    await expect(openDatabase(folder)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
    expect(statSync(file).size).toBe(1700);
  });

  test('a place where no folder can be made is named', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'berkas'), '');
    await expect(openDatabase(path.join(folder, 'berkas', 'data'))).rejects.toMatchObject({
      code: 'DATABASE_UNUSABLE_FOLDER',
    });
  });
});

describe('the list of steps', () => {
  test('rises by one from 1, and every step has its test', () => {
    expect(() => checkOrder(MIGRATIONS)).not.toThrow();
    expect(() => checkOrder([base, { ...halfFailing, version: 3 }])).toThrow(/version 3/);
    const tests = readdirSync('tests/db/migrations').filter((name) => name.endsWith('.test.ts'));
    expect(tests).toHaveLength(MIGRATIONS.length);
  });

  test('files bear the number and the name of their step', () => {
    // Steps of a release lie in the folder of that release; the newest ones beside the list.
    const files = readdirSync('db/migrations', { recursive: true, encoding: 'utf8' })
      .map((file) => path.basename(file))
      .filter((name) => /^\d{4}-/.test(name))
      .sort();
    expect(files).toEqual(
      MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`),
    );
  });
});
