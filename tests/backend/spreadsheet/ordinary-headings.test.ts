import { expect, test } from 'vitest';
import { columnMeaning } from '#backend/spreadsheet/find/register-columns.ts';

test.each([
  [['No & Tgl BADAN HUKUM', 'Nomor'], 'legalEntityNumber'],
  [['No & Tgl BADAN HUKUM', 'Tgl'], 'legalEntityOn'],
  [['NOMOR DAN TANGGAL BADAN HUKUM', 'TANGGAL'], 'legalEntityOn'],
  [['No/Tgl Badan Hukum', 'No.'], 'legalEntityNumber'],
  [['Tgl/No Perubahan AD', 'Tgl'], 'amendmentOn'],
  [['ALAMAT KANTOR', 'Jalan/Desa'], 'address'],
  [['Alamat', 'Jl.'], 'address'],
  [['ALAMAT', 'JLN / KEL'], 'address'],
  [['KLP / JNS KOP'], 'group'],
  [['Kelompok/Jenis Koperasi'], 'group'],
  [['Jenis / Klp. Kop'], 'group'],
] as const)('%j is read as %s', (path, field) => {
  expect(columnMeaning(path)?.field).toBe(field);
});

test.each([[['No & Tgl Surat', 'Nomor']], [['No & Tgl Surat', 'Tgl']], [['Nomor', 'Tgl']]])(
  '%j stays unknown',
  (path) => {
    expect(columnMeaning(path)).toBeNull();
  },
);
