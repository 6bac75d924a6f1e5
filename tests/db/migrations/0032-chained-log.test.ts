import { expect, test } from 'vitest';
import { checkChain } from '#db/engine/chain/check-chain.ts';
import { openDatabase } from '#db/open.ts';
import { chainedLog } from '../../../db/migrations/0032-chained-log.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const { version } = chainedLog;
const noProgress = (): void => undefined;

test('an office at work begins its log with every row it has, in one line of the program', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, version - 1));
  insertTestCooperative(old.raw, 'k1');
  await old.close();
  const { raw, mendedGuards } = await testDatabase(folder);
  expect(mendedGuards).toEqual({ missing: [], altered: [], foreign: [] });
  expect(raw.prepare('SELECT number, kind FROM log_line').all()).toEqual([{ number: 1, kind: 'program' }]);
  expect(raw.prepare(`SELECT row_key FROM log_entry WHERE table_name = 'cooperative'`).pluck().all()).toEqual(
    ['k1'],
  );
  expect(checkChain(raw, noProgress).findings).toEqual([]);
});

test('opened again nothing is added; a line is only ever added to, but for the words of it', async () => {
  const folder = tempFolder();
  await (await openDatabase(folder)).close();
  const { raw } = await testDatabase(folder);
  expect(raw.prepare('SELECT count(*) FROM log_line').pluck().get()).toBe(1);
  for (const change of [
    `UPDATE log_line SET at = 'x'`,
    'DELETE FROM log_line',
    `UPDATE log_entry SET digest = ''`,
    'DELETE FROM log_entry',
    `UPDATE log_words SET who = 'x'`,
  ])
    expect(() => raw.exec(change)).toThrow(/history is never/u);
});
