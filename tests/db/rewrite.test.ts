import { readdirSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { copyComparedTo } from '#db/engine/compared-copy.ts';
import { encryptBelow, forgetKey, makeDataKey } from '#db/engine/key-ring.ts';
import { kindOfFile, openSqlite } from '#db/engine/open-sqlite.ts';
import { rowNumbersOf, tableSumsOf } from '#db/engine/table-sums.ts';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { rewriteDatabase } from '#db/rewrite.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { testDatabase } from '../helpers/test-database.ts';

const addRule = (raw: Sqlite.Database, id: string) =>
  raw.prepare(`INSERT INTO dated_rule VALUES (?, ?, '1', '2020-01-01', NULL, '', '')`).run(id, id);

test('a database is written under a key and back with the same rows under the same numbers', async () => {
  const folder = tempFolder();
  const database = await testDatabase(folder);
  const { file, raw } = database;
  for (const id of ['a', 'b', 'c', 'd']) addRule(raw, id);
  // A gap in the row numbers, which SQLite would close when it encrypts a file by itself.
  raw.exec(`DROP TRIGGER IF EXISTS dated_rule_no_delete; DELETE FROM dated_rule WHERE code = 'b'`);
  await database.close();
  const key = makeDataKey();
  encryptBelow(tempFolder(), key);
  const [locked, plain] = [path.join(tempFolder(), 'x.db'), path.join(tempFolder(), 'y.db')];
  await rewriteDatabase(file, locked, key);
  expect(kindOfFile(locked)).toEqual({ kind: 'encrypted', id: key.id });
  await rewriteDatabase(locked, plain, null);
  expect(kindOfFile(plain)).toEqual({ kind: 'plain' });
  for (const copy of [locked, plain]) {
    expect(tableSumsOf(copy)).toEqual(tableSumsOf(file));
    expect(rowNumbersOf(copy)).toBe(rowNumbersOf(file));
  }
  forgetKey(key.id);
  expect(() => openSqlite(locked)).toThrow('not a database');
});

test('an encrypted office is upgraded, and what it keeps of before is encrypted too', async () => {
  const folder = tempFolder();
  const key = makeDataKey();
  encryptBelow(folder, key);
  const before = MIGRATIONS.length - 1;
  await (await openDatabase(folder, MIGRATIONS.slice(0, before))).close();
  const opened = await openDatabase(folder);
  expect(opened.schemaVersion).toBe(MIGRATIONS.length);
  const strict = `CREATE TABLE coba (x INTEGER NOT NULL) STRICT; CREATE VIRTUAL TABLE cari USING fts5(y)`;
  opened.raw.exec(strict);
  expect(() => opened.raw.exec(`INSERT INTO coba VALUES ('bukan angka')`)).toThrow(
    'cannot store TEXT value in INTEGER column',
  );
  const copy = await copyComparedTo(opened.file, path.join(folder, 'salinan.db'));
  await opened.close();
  const kept = path.join(folder, 'sebelum-pembaruan');
  const files = [opened.file, copy, ...readdirSync(kept).map((name) => path.join(kept, name))];
  expect(files).toHaveLength(3);
  for (const file of files) expect(kindOfFile(file)).toEqual({ kind: 'encrypted', id: key.id });
});
