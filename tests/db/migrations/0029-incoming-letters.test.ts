import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { incomingLetters } from '../../../db/migrations/0029-incoming-letters.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const { version } = incomingLetters;
const INSTRUCTIONS = `SELECT value_json FROM dated_rule WHERE code = 'disposition-instructions'`;
const add = (id: string, number: number, receivedOn = '2025-11-18', year = 2025) =>
  `INSERT INTO incoming_letter VALUES ('${id}', ${year}, ${number}, '${receivedOn}', '', NULL, 'Camat Contoh', NULL,
    'Undangan', 'ordinary', 'ordinary', 0, 'delivered', '', NULL, '', '2025', 'Rini', '2025', NULL, '')`;
const pass = (id: string, position: number, givenOn: string, dueOn: string, doneOn = 'NULL') =>
  `INSERT INTO incoming_disposition VALUES ('${id}', 'a', ${position}, '', 'Bidang', '[]', 'x', '${givenOn}', ${dueOn},
    ${doneOn}, '', '2025', 'Rini', '2025', NULL, '')`;

test('an office at work gets the agenda and the instructions of the standard list', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, version - 1));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('x', 'retention-years', '[]', '1992-10-21', NULL, 'x', 'x')`);
  await old.close();
  const { raw, schemaVersion } = await testDatabase(folder, MIGRATIONS.slice(0, version));
  expect(schemaVersion).toBe(version);
  const stored = raw.prepare<[], { value_json: string }>(INSTRUCTIONS).get()?.value_json ?? '';
  expect(JSON.parse(stored)).toEqual(
    STANDARD_RULES.find(({ code }) => code === 'disposition-instructions')?.value,
  );
});

test('a new office gets its instructions with all its rules, not from this step', async () => {
  const { raw } = await testDatabase();
  expect(raw.prepare(INSTRUCTIONS).all()).toEqual([]);
});

test('a number of a year is given once, never changed and never deleted', async () => {
  const { raw } = await testDatabase();
  raw.exec(add('a', 1));
  expect(() => raw.exec(add('b', 1))).toThrow(/UNIQUE/);
  raw.exec(add('b', 1, '2026-01-02', 2026));
  expect(() => raw.exec(`UPDATE incoming_letter SET agenda_number = 2 WHERE id = 'a'`)).toThrow(/never/);
  expect(() => raw.exec(`DELETE FROM incoming_letter WHERE id = 'a'`)).toThrow(/never deleted/);
  raw.exec(
    `UPDATE incoming_letter SET sender = 'Lain', removed_at = '2025', removed_reason = 'salah' WHERE id = 'a'`,
  );
});

test('what cannot be is refused by the tables themselves', async () => {
  const { raw } = await testDatabase();
  raw.exec(add('a', 1));
  expect(() => raw.exec(add('c', 3, '2025-12-31', 2026))).toThrow(/CHECK/);
  expect(() => raw.exec(`UPDATE incoming_letter SET dated_on = '2025-11-19' WHERE id = 'a'`)).toThrow(
    /CHECK/,
  );
  raw.exec(pass('d1', 1, '2025-11-18', `'2025-11-18'`, `'2025-11-18'`));
  expect(() => raw.exec(pass('d2', 1, '2025-11-18', 'NULL'))).toThrow(/UNIQUE/);
  expect(() => raw.exec(pass('d3', 3, '2025-11-18', `'2025-11-17'`))).toThrow(/CHECK/);
  expect(() => raw.exec(pass('d4', 4, '2025-11-18', 'NULL', `'2025-11-17'`))).toThrow(/CHECK/);
  expect(() => raw.exec('DELETE FROM incoming_disposition')).toThrow(/never deleted/);
});
