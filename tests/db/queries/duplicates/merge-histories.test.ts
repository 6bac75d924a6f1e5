import { expect, test } from 'vitest';
import { MERGED_HISTORIES, STAYING_HISTORIES } from '#db/queries/duplicates/merge-histories.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

test('every column that points at a cooperative goes along in a merge or is listed with its reason to stay', async () => {
  const { raw } = await testDatabase();
  const pointing = raw
    .prepare(
      `SELECT t.name || '.' || f."from" FROM sqlite_master t, pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'cooperative'
       UNION SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND c.name LIKE '%cooperative_id'`,
    )
    .pluck()
    .all() as string[];
  const known = [
    ...MERGED_HISTORIES.map(
      (history) => `${history.table}.${'column' in history ? history.column : 'cooperative_id'}`,
    ),
    ...Object.keys(STAYING_HISTORIES),
  ];
  expect(pointing.toSorted()).toEqual(known.toSorted());
});
