import { expect, test } from 'vitest';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import { COOPERATIVE_TEXTS } from '#db/queries/people/text-places.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';

test('every remark of a cooperative is looked through when a person is taken out of the register', () => {
  const remarks = FIELD_NAMES.filter((name) => describeField(name).isRemark === true);
  const own = COOPERATIVE_TEXTS.find(({ table }) => table === 'cooperative');
  expect(own?.texts).toEqual(remarks.map((name) => COLUMNS[name]));
});
