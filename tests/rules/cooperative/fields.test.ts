import { expect, test } from 'vitest';
import { FIELDS } from '#rules/cooperative/fields.ts';
import { describeField, FIELD_NAMES, isDayField, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import { MASKED_FIELDS, REGISTER_FIELD_LABELS, REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';

test('every typed field has a label of its own, so that a change is told apart from any other', () => {
  const labels = REGISTER_FIELDS.map((field) => REGISTER_FIELD_LABELS[field]);
  expect(labels.every((label) => label.trim() !== '')).toBe(true);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a day is unknown as null and everything else but a code of a region as words', () => {
  for (const name of FIELD_NAMES) {
    const { kind, empty } = describeField(name);
    expect([name, empty === null]).toEqual([name, kind === 'day' || kind === 'regionCode']);
  }
});

test('a day that is held against another names a day of the record', () => {
  const orders = FIELD_NAMES.flatMap((name) => {
    const { notBefore, notAfter } = describeField(name);
    return [notBefore, notAfter].flatMap((other) => (other === undefined ? [] : [{ name, other }]));
  });
  expect(orders.length).toBeGreaterThan(0);
  expect(orders.filter(({ name, other }) => !isDayField(name) || !isDayField(other))).toEqual([]);
});

test('phones of the cooperative are masked wherever a field is told', () => {
  expect(MASKED_FIELDS).toEqual(['phone', 'phone2']);
  for (const field of MASKED_FIELDS) expect(registerFieldText(field, '081234567895')).toContain('*');
  expect(registerFieldText('fax', '054921234')).toBe('054921234');
});

test('what completeness asks for and the row holds is a field', () => {
  const counted = ['members', 'assets', 'rat'];
  expect(COMPLETENESS_ITEMS.filter((item) => !(item in FIELDS) && !counted.includes(item))).toEqual([]);
});

test('a column of the list is one that an index can walk along', () => {
  for (const name of LISTED_FIELDS) expect(describeField(name).kind).not.toBe('regionCode');
});
