import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedState } from '#rules/reconcile/carry.ts';
import type { EarlierDecision } from '#rules/reconcile/carry.ts';
import { fieldDifferences, saysTheSame } from '#rules/reconcile/compare.ts';
import { RECONCILE_FIELDS, reconcileText } from '#rules/reconcile/field.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import { differenceSummary } from '#rules/reconcile/finding.ts';

describe('harmless differences of spelling', () => {
  test.each<[ReconcileField, string, string, boolean]>([
    ['name', 'KSU Maju Bersama', 'Koperasi Serba Usaha MAJU  BERSAMA', true],
    ['name', 'Kop. Maju Bersama', 'Koperasi Maju Bersama', true],
    ['name', 'Koperasi Maju Bersama', 'Koperasi Maju Bersatu', false],
    ['legalEntityNumber', '02/BH/DISKOP/VIII/2002', '2/bh/diskop/viii/2002', true],
    ['legalEntityNumber', '02/BH/DISKOP/VIII/2002', '20/BH/DISKOP/VIII/2002', false],
    ['nikKoperasi', '6408.0400.10001', '6408040010001', true],
    ['npwp', '01.234.567.8-901.000', '0012345678901000', true],
    ['phone', '+62 812-3456-7890', '081234567890', true],
    ['phone', '081234567890', '081234567891', false],
    ['address', 'Jl. Poros No. 05 RT 02', 'jalan poros nomor 5 rt.2', true],
    ['address', 'Jl. Poros No. 5', 'Jl. Poros No. 6', false],
    ['group', 'Kop. Simpan Pinjam', 'Koperasi Simpan Pinjam', true],
    ['form', 'primer', 'Primer Kabupaten/Kota', true],
    ['form', 'primer', 'Sekunder Kabupaten/Kota', false],
    ['village', 'Desa Sepaso Timur', 'SEPASO TIMUR', true],
    ['district', 'Kec. Sangatta Utara', 'Sangatta  Utara', true],
    ['website', 'https://www.maju.example/', 'maju.example', true],
    ['chairName', 'H. Ahmad Uji, S.E.', 'h ahmad uji se', true],
    ['status', 'active', 'inactive', false],
    ['lastRatOn', '2025-03-14', '2025-03-14', true],
    ['lastRatOn', '2025-03-14', '2025-03-15', false],
    ['legalEntityNumber', 'BELUM ADA', 'belum  ada', true],
    ['legalEntityNumber', 'BELUM ADA', 'HILANG', false],
    ['assets', '0', '', false],
  ])('%s: %s / %s: %s', (field, one, other, isSame) => {
    expect(saysTheSame(field, one, other)).toBe(isSame);
    expect(saysTheSame(field, other, one)).toBe(isSame);
  });
});

describe('fields that differ', () => {
  test('only what the list has a column for, in the order of a record; empty there is to be filled in there', () => {
    const here = { name: 'A', status: 'active', address: 'Jl. Satu', phone: '0812' };
    const there = { name: 'a', status: 'inactive', address: '', phone: '0813' };
    expect(fieldDifferences(here, there, ['status', 'name', 'address'])).toEqual([
      { field: 'status', here: 'active', there: 'inactive' },
      { field: 'address', here: 'Jl. Satu', there: '' },
    ]);
  });

  test('a list held against itself has none', () => {
    const values = fc.dictionary(fc.constantFrom(...RECONCILE_FIELDS), fc.string());
    fc.assert(
      fc.property(values, (some) => {
        expect(fieldDifferences(some, some, RECONCILE_FIELDS)).toEqual([]);
      }),
    );
  });

  test('a line names four and counts the rest', () => {
    const all = (['status', 'name', 'address', 'kind', 'group', 'nib'] as const).map((field) => ({
      field,
      here: '1',
      there: '2',
    }));
    expect(differenceSummary(all.slice(0, 4))).toBe('Status, Nama koperasi, Alamat, Jenis');
    expect(differenceSummary(all)).toBe('Status, Nama koperasi, Alamat, Jenis, dan 2 isian lain');
  });

  test('values are said as people read them, personal numbers masked', () => {
    expect(reconcileText('status', 'inactive')).toBe('tidak aktif');
    expect(reconcileText('lastRatOn', '2025-03-14')).toBe('14 Maret 2025');
    expect(reconcileText('assets', '1250000')).toBe('1.250.000');
    expect(reconcileText('phone', '081234567895')).toBe('0812******95');
    expect(reconcileText('address', '')).toBe('');
  });
});

describe('what was decided before', () => {
  const address = { field: 'address', here: 'A', there: 'B' } as const;
  const status = { field: 'status', here: 'active', there: 'inactive' } as const;
  const decided = (state: EarlierDecision['state']): EarlierDecision => ({
    state,
    note: 'alamat lama memang begitu',
    at: '2025-10-01T00:00:00.000Z',
    who: 'uji',
    differences: [address],
  });

  test('stays ignored with its reason while nothing new differs', () => {
    expect(carriedState([address], decided('ignored'))).toMatchObject({
      state: 'ignored',
      note: 'alamat lama memang begitu',
    });
    expect(carriedState([], decided('ignored')).state).toBe('ignored');
  });

  test.each([
    ['another field differs', [address, status]],
    ['the value there is another one', [{ ...address, there: 'C' }]],
    ['the value here is another one', [{ ...address, here: 'C' }]],
  ])('is open again when %s', (_what, differences) => {
    expect(carriedState(differences, decided('ignored'))).toMatchObject({ state: 'open', note: '' });
  });

  test('what was said to be mended and still differs is open again and says so', () => {
    const carried = carriedState([address], decided('fixed_there'));
    expect(carried).toMatchObject({ state: 'open', earlier: { state: 'fixed_there' } });
    expect(carriedState([address], undefined)).toEqual({ state: 'open', note: '', earlier: null });
  });
});
