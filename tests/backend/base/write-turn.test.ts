import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openDatabase } from '#db/open.ts';
import { startBackend } from '#backend/start-backend.ts';
import { WORKER_URL } from '../../helpers/built-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { RESOURCES, testBackend } from '../../helpers/test-backend.ts';

/** Another program that holds the write lock of a folder's database until it is let go. */
function otherWriter(folder: string) {
  const raw = new Sqlite(path.join(folder, DATABASE_FILE));
  raw.exec('BEGIN IMMEDIATE');
  return { letGo: () => raw.exec('ROLLBACK') };
}

test('a write waits for another program’s, and what only reads is answered meanwhile', async () => {
  const backend = await testBackend();
  await backend.ask('office.setUp', { regionCode: '64.08' });
  const writer = otherWriter(backend.dataFolder);
  const order: string[] = [];
  const saving = backend
    .ask('proof.savePageAddress', { address: 'https://contoh.invalid/periksa' })
    .then(() => order.push('saved'));
  for (let asked = 0; asked < 5; asked += 1) {
    await backend.ask('cooperative.listBookYears', {});
    order.push('read');
  }
  expect(order).toEqual(['read', 'read', 'read', 'read', 'read']);
  writer.letGo();
  await saving;
  expect(order.at(-1)).toBe('saved');
});

test('a disk that is full says so, and leaves the database as it was', async () => {
  const folder = tempFolder();
  const database = await openDatabase(folder);
  const pages = Number(database.raw.pragma('page_count', { simple: true }));
  database.raw.pragma(`max_page_count = ${pages}`);
  const fill = database.db.transaction().execute(async (write) => {
    for (let row = 0; row < 2000; row += 1) {
      await write
        .insertInto('saved_view')
        .values({ id: `${row}`, name: 'x'.repeat(200) + row, view_json: '{}', saved_at: '' })
        .execute();
    }
  });
  await expect(fill).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  expect(database.raw.inTransaction).toBe(false);
  database.raw.pragma('max_page_count = 1000000');
  await database.db.transaction().execute((write) => write.selectFrom('office').selectAll().execute());
  await database.close();
});

test('a database that another program held while this one started opens by itself later', async () => {
  const folder = tempFolder();
  const start = () =>
    startBackend({
      dataFolder: folder,
      resourceFolder: RESOURCES,
      workerUrl: WORKER_URL,
      isOutputChecked: true,
    });
  const first = await start();
  await first.close();
  const raw = new Sqlite(path.join(folder, DATABASE_FILE));
  raw.pragma('locking_mode = EXCLUSIVE');
  raw.exec('BEGIN EXCLUSIVE');
  const second = await start();
  expect(await second.dispatch({ name: 'office.get', input: {} })).toMatchObject({
    ok: false,
    error: { code: 'DATABASE_LOCKED' },
  });
  raw.close();
  expect(await second.dispatch({ name: 'office.get', input: {} })).toEqual({ ok: true, value: null });
  await second.close();
});
