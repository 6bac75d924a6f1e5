import { describe, expect, test } from 'vitest';
import { lawKey, legalBasisFaults, tidyFacts } from '#rules/legal-basis/legal-basis.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { law } from './law-samples.ts';

const fieldsOf = (part: Parameters<typeof law>[1]) =>
  legalBasisFaults(law('a', part)).map(({ field }) => field);

describe('what cannot be kept', () => {
  test('a regulation whose body is not named', () => {
    expect(fieldsOf({ kind: 'permen' })).toEqual(['formName']);
    expect(fieldsOf({ kind: 'permen', formName: 'Peraturan Menteri Contoh' })).toEqual([]);
    expect(fieldsOf({ kind: 'pp' })).toEqual([]);
  });

  test('one in force before its own year, or that ends before it begins', () => {
    const year = 2018;
    expect(fieldsOf({ year, inForceFrom: toPlainDate('2017-12-31') })).toEqual(['inForceFrom']);
    expect(fieldsOf({ year, inForceFrom: toPlainDate('2018-01-01') })).toEqual([]);
    const from = { year, inForceFrom: toPlainDate('2018-06-10') };
    expect(fieldsOf({ ...from, inForceUntil: toPlainDate('2018-06-09') })).toEqual(['inForceUntil']);
    expect(fieldsOf({ ...from, inForceUntil: toPlainDate('2018-06-10') })).toEqual([]);
  });
});

test('what belongs to the citation is taken off the number and the title', () => {
  const typed = law('a', {
    number: 'Nomor 9',
    title: 'tentang Penyelenggaraan Perkoperasian;',
    formName: 'Undang',
    citedBy: ['x', 'x'],
  });
  expect(tidyFacts(typed)).toMatchObject({
    number: '9',
    title: 'Penyelenggaraan Perkoperasian',
    formName: '',
    citedBy: ['x'],
  });
});

test('one law has one key however it is spaced; another body’s of the same number has another', () => {
  const of = (formName: string, number = '9') => lawKey(law('a', { kind: 'permen', formName, number }));
  expect(of('Peraturan  Menteri Koperasi')).toBe(of('peraturan menteri koperasi'));
  expect(of('Peraturan Menteri Hukum')).not.toBe(of('Peraturan Menteri Koperasi'));
});
