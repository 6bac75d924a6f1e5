import { expect, test } from 'vitest';
import { toldPattern, toldSavingsLoan } from '#rules/cooperative/said-by-name.ts';

test.each([
  ['KSP Wahana Niaga', '', 'ksp', 'name'],
  ['Koperasi Wahana Niaga', 'Simpan Pinjam', 'ksp', 'kind'],
  ['K.S.P.P.S. Contoh Berkah', '', 'ksp', 'name'],
  ['Koperasi Simpan Pinjam Contoh', 'Simpan Pinjam', 'ksp', 'kind'],
  ['USP Contoh Etam', 'Konsumen', 'usp', 'name'],
])('"%s" of kind "%s" is %s by its %s', (name, kind, value, by) => {
  expect(toldSavingsLoan(name, kind)).toEqual({ value, by });
});

test.each([
  ['Koperasi Wahana Niaga', ''],
  ['KSP Wahana Niaga', 'Konsumen'],
  ['Koperasi Kspan Jaya', ''],
])('"%s" of kind "%s" tells nothing', (name, kind) => {
  expect(toldSavingsLoan(name, kind)).toBeNull();
});

test('only a name tells of syariah, and never that there is none', () => {
  expect(toldPattern('KSPPS Contoh Berkah')?.value).toBe('syariah');
  expect(toldPattern('Koperasi Jasa Syariah Contoh')?.value).toBe('syariah');
  expect(toldPattern('KSP Contoh Berkah')).toBeNull();
});
