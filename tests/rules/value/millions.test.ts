import { expect, test } from 'vitest';
import { formatMillions } from '#rules/value/millions.ts';

test.each([
  [0, '0,00'],
  [4_999, '0,00'],
  [5_000, '0,01'],
  [1_000_000, '1,00'],
  [1_234_567_890, '1.234,57'],
  [14_165_000, '14,17'],
  [14_164_999, '14,16'],
  [-4_999, '0,00'],
  [-5_000, '-0,01'],
  [-94_261_450_000, '-94.261,45'],
])('%d rupiah is Rp%s juta', (rupiah, text) => {
  expect(formatMillions(rupiah)).toBe(text);
});
