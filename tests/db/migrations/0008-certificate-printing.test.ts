import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const SHA = '0'.repeat(64);

test('an older file reaches version 8 with its papers and gains the queue', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 7));
  insertTestCooperative(old.raw, 'a');
  old.raw.exec(
    `INSERT INTO paper (id, kind, subject, dated_on, data_json, sha256, stored_at) VALUES ('p', 'award-certificate', 'award:2024', '2025-11-18', '{}', '${SHA}', '2025')`,
  );
  await old.close();

  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 8));
  expect(schemaVersion).toBe(8);
  expect(raw.prepare('SELECT count(*) AS n FROM paper').get()).toEqual({ n: 1 });
  expect(raw.prepare('SELECT count(*) AS n FROM print_batch').get()).toEqual({ n: 0 });
});

test('a run keeps its job and its list; only how far a sheet has come changes', async () => {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO print_batch VALUES ('b', 'award:2024', 'Piagam', '{}', '${SHA}', '/x', 0, 0, 0, '2025');
    INSERT INTO print_sheet (batch_id, position, name, number, state, file, changed_at) VALUES ('b', 1, 'Koperasi', '1', 'waiting', '', '2025')`);
  raw.exec(`UPDATE print_sheet SET state = 'made', file = '/x/1.pdf'`);
  expect(() => raw.exec(`UPDATE print_sheet SET state = 'lain'`)).toThrow(/CHECK/);
  expect(() => raw.exec(`UPDATE print_sheet SET number = '2'`)).toThrow(/never altered/);
  expect(() => raw.exec(`DELETE FROM print_sheet`)).toThrow(/never deleted/);
  expect(() => raw.exec(`UPDATE print_batch SET job_json = '[]'`)).toThrow(/never altered/);
  expect(() =>
    raw.exec(
      `INSERT INTO print_sheet (batch_id, position, name, number, state, file, changed_at) VALUES ('c', 1, 'K', '1', 'waiting', '', '2025')`,
    ),
  ).toThrow(/FOREIGN KEY/);
});

test('nonsense is impossible: a printer 2 cm askew, a training that ends before it begins', async () => {
  const { raw } = await testDatabase();
  const profile = (offset: number) =>
    raw.exec(`INSERT INTO printer_profile VALUES ('P${offset}', 'A4', ${offset}, 0, '', '2025')`);
  profile(200);
  expect(() => profile(201)).toThrow(/CHECK/);
  const training = (from: string, until: string) =>
    raw.exec(
      `INSERT INTO training VALUES ('${until}', 'T', '${from}', '${until}', '', '2025-01-01', '2025')`,
    );
  training('2023-07-04', '2023-07-04');
  expect(() => training('2023-07-04', '2023-07-03')).toThrow(/CHECK/);
});
