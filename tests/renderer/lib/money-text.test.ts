import { expect, test } from 'vitest';
import { groupWhileTyping, readMoney, tidyMoney } from '../../../renderer/lib/money-text.ts';

test.each([
  ['1250000', 1_250_000],
  ['1.250.000', 1_250_000],
  ['Rp 1.250.000', 1_250_000],
  ['Rp1.250.000,00', 1_250_000],
  ['-15.000', -15_000],
  ['0', 0],
  ['', null],
  ['-', null],
  ['1.5', undefined],
  ['1.25.000', undefined],
  ['1250,50', undefined],
  ['1e6', undefined],
  ['seribu', undefined],
  ['999999999999999', 999_999_999_999_999],
  ['1000000000000001', undefined],
])('an amount typed as %j', (text, value) => expect(readMoney(text)).toBe(value));

test('what can be read is shown with its dots, what cannot stays as typed', () => {
  expect([tidyMoney(' 1250000 '), tidyMoney('-'), tidyMoney('1.5'), tidyMoney('abc ')]).toEqual([
    '1.250.000',
    '',
    '1.5',
    'abc',
  ]);
});

/** Types letters at the end, one after the other. */
function typed(letters: string, start = ''): string {
  return letters.split('').reduce((before, letter) => {
    const text = before + letter;
    return groupWhileTyping(before, text, text.length).text;
  }, start);
}

test('dots appear while the digits are typed', () => {
  expect(typed('999')).toBe('999');
  expect(typed('1000')).toBe('1.000');
  expect(typed('1234567890')).toBe('1.234.567.890');
  expect(typed('-14500000')).toBe('-14.500.000');
});

test('a dot that is typed is never taken away: 1.5 must not become 15', () => {
  expect(typed('1.5')).toBe('1.5');
  expect(typed('1.500')).toBe('1.500');
  expect(typed('1.5000')).toBe('15.000');
});

test('the cursor stays behind the same digit when dots move', () => {
  // 1.234 with a 9 typed behind the 1
  expect(groupWhileTyping('1.234', '19.234', 2)).toEqual({ text: '19.234', caret: 2 });
  expect(groupWhileTyping('123.456', '1239.456', 4)).toEqual({ text: '1.239.456', caret: 5 });
  // the last digit taken away
  expect(groupWhileTyping('1.234', '1.23', 4)).toEqual({ text: '123', caret: 3 });
  // words are left to the fault
  expect(groupWhileTyping('', 'x', 1)).toEqual({ text: 'x', caret: 1 });
});
