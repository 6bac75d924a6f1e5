import { expect, test } from 'vitest';
import { DEPENDENTS } from '#db/queries/import/later-work.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

/** What an import writes itself and takes back, and the award list, which has a refusal of its own. */
const OWN = [
  'cooperative',
  'cooperative_status',
  'cooperative_year',
  'rat',
  'cooperative_role',
  'award_recipient',
];

test('every table that points at a cooperative is asked before an import is taken back', async () => {
  const { raw } = await testDatabase();
  const pointing = raw
    .prepare(
      `SELECT t.name || '.' || f."from" FROM sqlite_master t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'cooperative'`,
    )
    .pluck()
    .all() as string[];
  const asked = DEPENDENTS.map(([table, column]) => `${table}.${column}`);
  expect(pointing.filter((one) => !OWN.includes(one.split('.')[0] ?? '')).toSorted()).toEqual(
    asked.toSorted(),
  );
});
