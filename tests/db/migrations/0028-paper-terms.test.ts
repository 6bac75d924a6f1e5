import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const AT = MIGRATIONS.findIndex(({ name }) => name === 'paper-terms');
const CODES = ['dissolution-terms', 'incident-notice-hours'];

test('an office at work gets the terms that a new one begins with; one without rules none', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, AT));
  old.raw.exec(`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
    VALUES ('founder-age:1992-10-21', 'founder-age', '17', '1992-10-21', NULL, 'b', 'n')`);
  await old.close();
  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, AT + 1));
  const rows = raw
    .prepare(
      'SELECT code, value_json AS value, in_force_from AS since, basis, note FROM dated_rule WHERE code IN (?, ?) ORDER BY code',
    )
    .all(...CODES);
  const standard = STANDARD_RULES.filter(({ code }) => CODES.includes(code)).map((rule) => ({
    code: rule.code,
    value: JSON.stringify(rule.value),
    since: rule.inForceFrom,
    basis: rule.basis,
    note: rule.note,
  }));
  expect(rows).toEqual(standard.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  expect(rows).toHaveLength(2);

  const empty = await testDatabase(tempFolder(), MIGRATIONS.slice(0, AT + 1));
  expect(empty.raw.prepare('SELECT count(*) AS n FROM dated_rule').get()).toEqual({ n: 0 });
});
