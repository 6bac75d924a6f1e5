import { expect, test } from 'vitest';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import { COOPERATIVE_TEXTS } from '#db/queries/people/text-places.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

test('every remark of a cooperative is looked through when a person is taken out of the register', () => {
  const remarks = FIELD_NAMES.filter((name) => describeField(name).isRemark === true);
  const own = COOPERATIVE_TEXTS.find(({ table }) => table === 'cooperative');
  expect(own?.texts).toEqual(expect.arrayContaining(remarks.map((name) => COLUMNS[name])));
});

test('what is looked through by its cooperative is found by columns that the table has', async () => {
  const { raw } = await testDatabase();
  for (const { table, scope, key } of COOPERATIVE_TEXTS) {
    const columns = raw.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    expect(columns).toEqual(expect.arrayContaining([...scope, ...key]));
  }
});
