import { expect, test } from 'vitest';
import {
  amountText,
  formatAmount,
  readDecimal,
  referenceFaults,
  referenceSentence,
} from '#rules/reference/reference-figure.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate;

test('a figure is read exactly as typed, or refused', () => {
  for (const [typed, read] of [
    ['5.000', '5000'],
    ['5000', '5000'],
    ['63,45', '63.45'],
    [' 1.234.567,5 ', '1234567.5'],
    ['007', '7'],
    ['0', '0'],
    ['0,10', '0.10'],
  ] as const)
    expect([typed, readDecimal(typed)]).toEqual([typed, read]);
  for (const typed of ['', 'lima ribu', '5.00', '5,', ',5', '-3', '1.2345', '12345678901234567'])
    expect([typed, readDecimal(typed)]).toEqual([typed, undefined]);
  expect(formatAmount('1234567.50')).toBe('1.234.567,50');
  expect(formatAmount('999')).toBe('999');
});

test('law: what is read is written as it was typed with dots', () => {
  for (let whole = 1; whole < 1e12; whole = whole * 7 + 3)
    expect(readDecimal(formatAmount(String(whole)))).toBe(String(whole));
});

const press = {
  subject: 'Koperasi aktif',
  area: 'Provinsi Kalimantan Timur',
  amount: '3000',
  isAbout: true,
  unit: 'koperasi',
  asOf: null,
  source: 'Siaran pers',
  sourceOn: on('2023-07-04'),
  note: '',
};

test('S32: the sentence says whose figure it is, of which day, and that the source says about', () => {
  expect(amountText(press)).toBe('sekitar 3.000 koperasi');
  expect(referenceSentence(press)).toBe(
    'Koperasi aktif di Provinsi Kalimantan Timur sekitar 3.000 koperasi (tanggal keadaannya tidak disebut; sumber: Siaran pers, 4 Juli 2023).',
  );
  expect(referenceSentence({ ...press, isAbout: false, asOf: on('2023-06-30'), sourceOn: null })).toBe(
    'Koperasi aktif di Provinsi Kalimantan Timur 3.000 koperasi (keadaan 30 Juni 2023; sumber: Siaran pers).',
  );
});

test('a source of tomorrow, and a state after its source, are refused at their fields', () => {
  const today = on('2023-07-04');
  expect(referenceFaults({ asOf: null, sourceOn: today }, today)).toEqual([]);
  expect(referenceFaults({ asOf: null, sourceOn: on('2023-07-05') }, today)).toMatchObject([
    { field: 'sourceOn' },
  ]);
  // A source may speak of its own day.
  expect(referenceFaults({ asOf: today, sourceOn: today }, today)).toEqual([]);
  expect(referenceFaults({ asOf: on('2023-07-05'), sourceOn: today }, today)).toMatchObject([
    { field: 'asOf' },
  ]);
});
