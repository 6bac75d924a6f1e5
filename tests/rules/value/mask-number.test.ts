import { expect, test } from 'vitest';
import { isMasked, maskPhone } from '#rules/value/mask-number.ts';

test.each([
  ['081234567895', '0812******95'],
  ['0812-3456-7895', '0812******95'],
  ['(0549) 123456', '0549****56'],
  ['+62 812 3456 7895', '+628********95'],
  ['0812345678', '0812****78'],
  ['081234567', '*********'],
  ['123', '***'],
  ['', ''],
  ['081234567895 / 085299998888', '0812******95 / 0852******88'],
  ['081234567895,0852 9999 8888', '0812******95 , 0852******88'],
])('"%s" is shown as "%s", and masking that again changes nothing', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
  expect(maskPhone(masked)).toBe(masked);
  expect(isMasked(masked)).toBe(phone !== '');
});

test('no mask shows more than six digits of a number', () => {
  for (let length = 1; length <= 20; length += 1) {
    const shown = maskPhone('8'.repeat(length)).replaceAll('*', '').length;
    expect(shown).toBeLessThanOrEqual(6);
    expect(length - shown).toBeGreaterThanOrEqual(Math.min(length, 4));
  }
});
