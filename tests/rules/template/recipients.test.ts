import { describe, expect, test } from 'vitest';
import { namesRecipients } from '#rules/template/check.ts';

describe('whether the paper names or counts its cooperatives', () => {
  test.each([
    ['Yth. [kepada!]\n\n[isi!]', false],
    ['Tahun buku [tahun_buku].', false],
    ['[[tabel 8 57 35]]\n| No | Nama | Ket |\n[[baris petugas]] | [no] | [petugas_nama] | |', false],
    ['Diberikan kepada [jumlah_penerima] koperasi.', true],
    ['[[tabel 8 92]]\n| No | Nama |\n[[baris penerima]] | [no] | [nama_koperasi] |', true],
    ['[[tabel 8 92]]\n| No | Tanda tangan |\n[[baris penerima]] | [no] | |', true],
  ])('%j: %s', (text, expected) => {
    expect(namesRecipients(text)).toBe(expected);
  });
});
