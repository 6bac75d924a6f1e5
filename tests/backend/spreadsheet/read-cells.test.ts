import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { excelDay } from '#backend/spreadsheet/file/excel-day.ts';
import { readCount } from '#backend/spreadsheet/read/read-count.ts';
import { readDay } from '#backend/spreadsheet/read/read-day.ts';
import { readMoney } from '#backend/spreadsheet/read/read-money.ts';
import { readNikKoperasi, readPhone } from '#backend/spreadsheet/read/read-number-name.ts';
import { readCertificate, readKind, readStatus } from '#backend/spreadsheet/read/read-words.ts';
import type { Cell } from '#backend/spreadsheet/file/sheet-grid.ts';

const text = (value: string): Cell => ({ text: value });
const number = (value: number, shown = String(value)): Cell => ({ text: shown, number: value });
const code = (reading: { readonly reason?: { readonly code: string } }) => reading.reason?.code;

describe('money', () => {
  it.each([
    ['Rp 2.503.604.266,00', 2_503_604_266],
    ['Rp242.280.212', 242_280_212],
    ['1.498.274.400', 1_498_274_400],
    ['-Rp28.113.037', -28_113_037],
    ['Rp -28.113.037', -28_113_037],
    ['−1.000', -1000],
    ['(31.755.998)', -31_755_998],
    ['(Rp 1.000)', -1000],
    ['Rp (1.000)', -1000],
    ['Rp. 500.000,-', 500_000],
    ['1.000,50', 1001],
    ['1,234,567', 1_234_567],
    ['1234567.00', 1_234_567],
    ['0', 0],
    ['Rp 0,00', 0],
    ['(0)', 0],
  ])('reads %s', (typed, value) => {
    expect(readMoney(text(typed), 'Aset')).toEqual({ value });
  });

  it.each([['-'], [''], ['  '], ['Rp -'], ['Rp'], ['–']])('knows nothing from "%s"', (typed) => {
    expect(readMoney(text(typed), 'Aset')).toEqual({ value: null });
  });

  it.each([
    ['12O.000'],
    ['dua juta'],
    ['2,5 juta'],
    ['1.23.456'],
    ['2.50'],
    ['1,5,0'],
    ['((1.000))'],
    ['--5'],
    ['(1.000'],
    ['#REF!'],
    ['99.999.999.999.999.999'],
  ])('refuses %s and shows it', (typed) => {
    const reading = readMoney(text(typed), 'Aset');
    expect(reading.value).toBeNull();
    expect(reading.reason).toMatchObject({
      code: 'ANGKA_TIDAK_TERBACA',
      level: 'warning',
      field: 'Aset',
      value: typed,
    });
  });

  it('takes numbers as they are and rounds to the rupiah', () => {
    expect(readMoney(number(1_498_274_400, '1.5E+09'), 'Aset').value).toBe(1_498_274_400);
    expect(readMoney(number(-0.4), 'Aset').value).toBe(0);
    expect(code(readMoney(number(1e17), 'Aset'))).toBe('ANGKA_TIDAK_TERBACA');
  });

  it('multiplies a column of millions', () => {
    expect(readMoney(text('35,77'), 'Aset', 1e6).value).toBe(35_770_000);
    expect(readMoney(text('1.250'), 'Aset', 1e6).value).toBe(1_250_000_000);
    expect(readMoney(number(2.5), 'Aset', 1e6).value).toBe(2_500_000);
  });

  it('cuts a huge cell in its sentence', () => {
    const message = readMoney(text('x'.repeat(100_000)), 'Aset').reason?.message ?? '';
    expect(message.length).toBeLessThan(300);
  });
});

describe('counts', () => {
  it('reads whole numbers and refuses the rest', () => {
    expect(readCount(number(0), 'L').value).toBe(0);
    expect(readCount(text('1.234'), 'L').value).toBe(1234);
    expect(readCount(text('126 orang'), 'L').value).toBe(126);
    expect(readCount(text('-'), 'L')).toEqual({ value: null });
    for (const cell of [number(12.5), number(-1), text('dua'), text('1,5')]) {
      expect(code(readCount(cell, 'L'))).toBe('ANGKA_TIDAK_TERBACA');
    }
  });
});

describe('days', () => {
  it.each([
    ['2 Mei 2018', '2018-05-02'],
    ['22 Pebruari 2024', '2024-02-22'],
    ['26/03/2023', '2023-03-26'],
    ['25-9-2006', '2006-09-25'],
    ['2014-06-04', '2014-06-04'],
  ])('reads %s', (typed, value) => {
    expect(readDay(text(typed), 'Tanggal')).toEqual({ value });
  });

  it('takes the day of an Excel date and not its picture', () => {
    const cell: Cell = { text: '8/12/08', number: 39_790, day: '2008-12-08' as PlainDate };
    expect(readDay(cell, 'Tanggal').value).toBe('2008-12-08');
  });

  it.each([['0000-00-00'], ['-'], ['']])('knows nothing from "%s"', (typed) => {
    expect(readDay(text(typed), 'Tanggal')).toEqual({ value: null });
  });

  it.each([['31/02/2015'], ['29-2-2023'], ['bulan lalu'], ['2015'], ['13/13/2020']])(
    'refuses %s',
    (typed) => {
      expect(code(readDay(text(typed), 'Tanggal'))).toBe('TANGGAL_TIDAK_TERBACA');
    },
  );

  it('counts Excel serials over the false leap day of 1900 and in both epochs', () => {
    expect([1, 59, 60, 61, 39_790, 45_000.99].map((serial) => excelDay(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2008-12-08',
      '2023-03-15',
    ]);
    expect(excelDay(39_790, true)).toBe('2012-12-09');
    expect(excelDay(1, true)).toBe('1904-01-02');
    expect([0.5, -1, 2_958_466, Number.NaN].map((serial) => excelDay(serial, false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(excelDay(2_958_465, false)).toBe('9999-12-31');
  });
});

describe('words', () => {
  it.each([
    ['Aktif ', 'active'],
    ['TIDAK AKTIF', 'inactive'],
    ['Tdk. Aktif', 'inactive'],
    ['tdk aktif', 'inactive'],
    ['Non-Aktif', 'inactive'],
    ['Usul Pembubaran', 'dissolution_proposed'],
    ['dalam penyelesaian', 'in_settlement'],
    ['Bubar', 'dissolved'],
  ])('reads the status %s', (typed, value) => {
    expect(readStatus(text(typed), 'Status', new Map())).toEqual({ value });
  });

  it('refuses an unknown status and offers the known ones', () => {
    for (const typed of ['??', 'xx', 'aktif?tidak', '__proto__']) {
      expect(readStatus(text(typed), 'Status', new Map()).reason).toMatchObject({
        level: 'refuse',
        message: expect.stringContaining('usul pembubaran') as unknown,
      });
    }
    expect(readStatus(text('-'), 'Status', new Map())).toEqual({ value: null });
  });

  it.each([
    ['Sudah Bersertifikat', 'certified'],
    ['Bersetifikat', 'certified'],
    ['Sertifikat - Aktif', 'certified'],
    ['Sertifikat - Expired', 'none'],
    ['Belum Bersetifikat', 'none'],
    ['Dalam Proses', 'in_progress'],
  ])('reads the certificate %s', (typed, value) => {
    expect(readCertificate(text(typed), 'Sertifikat')).toEqual({ value });
  });

  it('says so when a certificate word is not known', () => {
    expect(readCertificate(text('entah'), 'Sertifikat').reason).toMatchObject({
      code: 'STATUS_TIDAK_DIKENAL',
      level: 'warning',
    });
  });

  it('brings a kind to the five and keeps what is none of them', () => {
    expect(readKind(text('KSP'))).toBe('Simpan Pinjam');
    expect(readKind(text('koperasi JASA'))).toBe('Jasa');
    expect(readKind(text('Serba Usaha'))).toBe('Serba Usaha');
  });
});

describe('numbers that are names', () => {
  it('keeps a NIK Koperasi whole, as text or as a number Excel shows shortened', () => {
    expect(readNikKoperasi(text('6408 0300-20003'), 'NIK')).toEqual({ value: '6408030020003' });
    expect(readNikKoperasi(number(6_408_030_020_003, '6.40803E+12'), 'NIK')).toEqual({
      value: '6408030020003',
    });
    expect(readNikKoperasi(text('0408030020003'), 'NIK').value).toBe('0408030020003');
  });

  it.each([
    [text('6,40805E+12')],
    [text('6.40801E+12')],
    [number(6_408_050_000_000, '6.40805E+12')],
    [number(6_408_030_020_003_123_000)],
  ])('refuses what Excel has spoilt: %o', (cell) => {
    expect(code(readNikKoperasi(cell, 'NIK'))).toBe('NIK_ANGKA_EXCEL');
  });

  it('warns at 12 and 14 digits, not at 13', () => {
    expect(readNikKoperasi(text('640816007084'), 'NIK')).toMatchObject({
      value: '640816007084',
      reason: { code: 'NIK_KOPERASI_PANJANG', level: 'warning', limit: '13' },
    });
    expect(code(readNikKoperasi(text('64081600708412'), 'NIK'))).toBe('NIK_KOPERASI_PANJANG');
    expect(readNikKoperasi(text('6408160070841'), 'NIK').reason).toBeUndefined();
  });

  it('gives a telephone number its zero back', () => {
    expect(readPhone(number(88_912_206_618))).toBe('088912206618');
    expect(readPhone(text('85849277357'))).toBe('085849277357');
    expect(readPhone(text('0811234567'))).toBe('0811234567');
    expect(readPhone(text('(0549) 21234'))).toBe('(0549) 21234');
    expect(readPhone(number(6_281_234_567_890))).toBe('6281234567890');
    expect(readPhone(null)).toBeNull();
  });
});
