import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normaliseCooperativeName,
  normaliseLegalEntityNumber,
  villageProgrammeName,
  wordsAfterKind,
} from '#rules/cooperative/name.ts';

describe('two spellings of one cooperative', () => {
  it.each([
    ['Kop. Konsumen Maju Bersama', 'KOPERASI KONSUMEN MAJU BERSAMA'],
    ['Kop.Konsumen  Maju   Bersama ', 'Koperasi Konsumen Maju Bersama'],
    ['KSU Maju', 'Koperasi Serba Usaha Maju'],
    ['K.S.U. Maju', 'KSU "MAJU"'],
    ['Koperasi KSU Maju', 'KSU Maju'],
    ['Koperasi Koperasi Maju', 'Kop. Maju'],
    ['Koperasi Serba Usaha (KSU) Maju', 'Koperasi Serba Usaha Maju'],
    ['KSP Sejahtera', 'Koperasi Simpan Pinjam Sejahtera'],
    ['KSPPS Berkah', 'Koperasi Simpan Pinjam dan Pembiayaan Syariah Berkah'],
    ['KUD Tani', 'Koperasi Unit Desa Tani'],
    ['KPRI Guru', 'Koperasi Pegawai Republik Indonesia Guru'],
    ['Kopkar Tambang', 'Koperasi Karyawan Tambang'],
    ["Koperasi Jasa Ma'ruf", 'Koperasi Jasa MARUF'],
    ['Koperasi Tani & Nelayan', 'Koperasi Tani dan Nelayan'],
    ['Koperasi Jasa Étam-Jaya', 'Koperasi Jasa Etam Jaya'],
  ])('%s is the same name as %s', (one, other) => {
    expect(normaliseCooperativeName(one)).toBe(normaliseCooperativeName(other));
  });

  it.each([
    ['Koperasi Konsumen Maju Bersama', 'Koperasi Jasa Maju Bersama'],
    ['Koperasi Konsumen Maju Bersama', 'Koperasi Konsumen Maju Bersama Jaya'],
    ['Koperasi Kopi Etam', 'Koperasi Koperasi Etam'],
    ['Koperasi Jasa Unit 1', 'Koperasi Jasa Unit 2'],
  ])('%s is another name than %s', (one, other) => {
    expect(normaliseCooperativeName(one)).not.toBe(normaliseCooperativeName(other));
  });

  it('gives the key of a key unchanged, whatever was typed', () => {
    const word = fc.constantFrom(
      'Kop.',
      'KSU',
      'K.S.P.',
      'koperasi',
      '(KUD)',
      'Serba Usaha',
      'Maju',
      "Ma'ruf",
      '&',
      'İ',
      'Σ',
      'ﬁ',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (name) => {
        const key = normaliseCooperativeName(name);
        expect(normaliseCooperativeName(key)).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });

  it('compares legal-entity numbers without case and spaces', () => {
    expect(normaliseLegalEntityNumber(' AHU-0025673.AH.01.29.Tahun 2025 ')).toBe(
      'AHU-0025673.AH.01.29.TAHUN2025',
    );
    expect(normaliseLegalEntityNumber('844A/BH/VIII/1980')).toBe('844A/BH/VIII/1980');
  });
});

describe('words of a new name after "Koperasi" and its kind', () => {
  it.each([
    ['Koperasi Konsumen Maju Bersama Sangatta', ['Maju', 'Bersama', 'Sangatta']],
    ['KOPERASI KONSUMEN MAJU BERSAMA', ['MAJU', 'BERSAMA']],
    ['Kop. Jasa Etam', ['Etam']],
    ['Koperasi Simpan Pinjam Maju Terus Jaya', ['Maju', 'Terus', 'Jaya']],
    ['Koperasi Simpan Pinjam dan Pembiayaan Syariah Berkah Umat Kutim', ['Berkah', 'Umat', 'Kutim']],
    ['KSP Maju Terus', ['Maju', 'Terus']],
    ['Koperasi Serba Usaha Maju', ['Maju']],
    ['Koperasi Konsumen - Maju', ['Maju']],
    ['Koperasi Jasa', []],
    ['', []],
  ])('%s', (name, words) => {
    expect(wordsAfterKind(name)).toEqual(words);
  });
});

describe('name of a village-programme cooperative', () => {
  it('takes desa or kelurahan from the village', () => {
    expect(villageProgrammeName('Sepaso', 'desa')).toBe('Koperasi Desa Merah Putih Sepaso');
    expect(villageProgrammeName('Teluk Lingga', 'kelurahan')).toBe(
      'Koperasi Kelurahan Merah Putih Teluk Lingga',
    );
  });

  it('adds kecamatan and kabupaten where the village name repeats', () => {
    expect(villageProgrammeName('Sidomulyo', 'desa', { districtName: 'Kombeng' })).toBe(
      'Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng',
    );
    expect(
      villageProgrammeName('Sidomulyo', 'desa', {
        districtName: 'Kombeng',
        regencyName: 'Kabupaten Kutai Timur',
      }),
    ).toBe('Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng Kabupaten Kutai Timur');
    expect(villageProgrammeName('Sidomulyo', 'desa', { regencyName: 'Kutai Timur' })).toBe(
      'Koperasi Desa Merah Putih Sidomulyo Kabupaten Kutai Timur',
    );
    expect(villageProgrammeName('Loktuan', 'kelurahan', { regencyName: 'Kota Bontang' })).toBe(
      'Koperasi Kelurahan Merah Putih Loktuan Kota Bontang',
    );
  });
});
