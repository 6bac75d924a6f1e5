import { describe, expect, test } from 'vitest';
import type { Reason } from '#rules/value/reason.ts';
import { partedPhone, partPhones } from '../../../electron/backend/spreadsheet/read/part-phone.ts';

describe('a cell with a name and a telephone number', () => {
  test.each([
    ['Budi Contoh / 0812-3456-7890', 'Budi Contoh', '0812-3456-7890'],
    ['Siti Contoh, S.E. (HP. 0812 3456 7891)', 'Siti Contoh, S.E.', '0812 3456 7891'],
    ['Andi Contoh 81234567890', 'Andi Contoh', '081234567890'],
    ['Andi Contoh, No. Telp: +62 812 3456 789', 'Andi Contoh', '+62 812 3456 789'],
  ])('%s is %s and %s', (cell, name, phone) => {
    expect(partedPhone(cell)).toEqual({ name, phone });
  });

  test.each([
    'Budi Contoh',
    '0812-3456-7890',
    // A NIP and a NIK are no telephone numbers, and neither is a year of birth.
    'Budi Contoh 196805171990031002',
    'Budi Contoh / 6408041705680001',
    'Budi Contoh 0812-34-56',
    'Budi Contoh, 1968',
  ])('%s is not parted', (cell) => {
    expect(partedPhone(cell)).toBeUndefined();
  });

  test('a cell of 200,000 letters is no name, and is not tried at every letter', () => {
    expect(partedPhone(`${'K'.repeat(200_000)} 0812-3456-7890`)).toBeUndefined();
  });
});

describe("the number becomes the cooperative's", () => {
  const CHAIR = 'Budi Contoh / 0812-3456-7890';
  const parted = (phone: string | null, phone2: string | null, secretaryName: string | null = null) => {
    const reasons: Reason[] = [];
    const values = { chairName: CHAIR, secretaryName, phone, phone2 };
    return { values: partPhones(values, (reason) => reasons.push(reason)), reasons };
  };

  test('where the list names none, and the second one where it names one', () => {
    expect(parted(null, null).values).toMatchObject({
      chairName: 'Budi Contoh',
      phone: '0812-3456-7890',
      phone2: null,
    });
    expect(parted('0549-1', null).values).toMatchObject({ phone: '0549-1', phone2: '0812-3456-7890' });
  });

  test('two people give two numbers', () => {
    expect(parted(null, null, 'Siti Contoh 0813 1111 2222').values).toMatchObject({
      secretaryName: 'Siti Contoh',
      phone: '0812-3456-7890',
      phone2: '0813 1111 2222',
    });
  });

  test('never over the two that the list names, and that is said', () => {
    const { values, reasons } = parted('0549-1', '0549-2');
    expect(values).toMatchObject({ chairName: 'Budi Contoh', phone: '0549-1', phone2: '0549-2' });
    expect(reasons).toMatchObject([{ code: 'TELEPON_DIPISAHKAN', level: 'info' }]);
    expect(reasons[0]?.message).toContain('nomornya tidak diambil karena kedua isian telepon sudah terisi');
  });
});
