import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

test('an office at work keeps its register and gets the empty tables', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, 11));
  insertTestCooperative(old.raw, 'a');
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, 12));
  expect(schemaVersion).toBe(12);
  expect(raw.prepare('SELECT id FROM cooperative').all()).toEqual([{ id: 'a' }]);
  expect(raw.prepare('SELECT count(*) FROM reconciliation_finding').pluck().get()).toBe(0);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
});

const ONE = `INSERT INTO reconciliation VALUES ('r', 'ods', '', '2025-10-01', 'f', 's', 'Data', '[]', 1, 1, 0, '2025', 'uji', NULL, '')`;
const finding = (state: string, note: string) =>
  `INSERT INTO reconciliation_finding VALUES ('t', 'r', 0, 'different', 'x', 'a', 'A', '', '', '|', '{}', '${state}', '${note}', NULL, '', NULL)`;

test('what was found stays as found; what is done about it can be written, and ignoring asks for a reason', async () => {
  const { raw } = await testDatabase();
  raw.exec(ONE);
  expect(() => raw.exec(finding('ignored', ''))).toThrow(/CHECK/);
  raw.exec(finding('open', ''));
  expect(() => raw.exec(`UPDATE reconciliation_finding SET subject = 'lain'`)).toThrow(/never altered/);
  raw.exec(`UPDATE reconciliation_finding SET state = 'fixed_there', note = 'ya'`);
  expect(() => raw.exec('DELETE FROM reconciliation')).toThrow(/never deleted|FOREIGN KEY/);
  raw.exec('DELETE FROM reconciliation_finding');
  raw.exec(`UPDATE reconciliation SET removed_at = '2025', removed_reason = 'salah berkas'`);
});
