import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNik, formatNik, maskNik, readNik } from '#rules/cooperative/identity-number.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { Sex } from '#rules/value/sex.ts';

const GOOD = '6408045506080001';
const bornOn = toPlainDate('2008-06-15');

function codesOf(nikKtp: string, born = bornOn, sex: Sex = 'P', office = '64.08') {
  return checkNik({ nikKtp, bornOn: born, sex }, office).map((reason) => `${reason.code} ${reason.level}`);
}

/** The good number with its coded day, month or serial replaced. */
function nikWith(day: string, month = '06', serial = '0001'): string {
  return `640804${day}${month}08${serial}`;
}

describe('the parts of a NIK KTP', () => {
  it('are region, birth day, month, year and sex', () => {
    expect(readNik(GOOD)).toEqual({
      ok: true,
      regionPrefix: '64.08.04',
      day: 15,
      month: 6,
      yearOfCentury: 8,
      sex: 'P',
    });
    expect(readNik('6408041506080001')).toMatchObject({ day: 15, sex: 'L' });
    expect(readNik(' 640804 550608 0001 ')).toMatchObject({ ok: true, day: 15 });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['6,40804E+15', 'spreadsheet_number'],
    ['6.40804E+15', 'spreadsheet_number'],
    ['640804550608000A', 'not_digits'],
    ['640804550608001', 'length'],
    ['64080455060800011', 'length'],
    [nikWith('00'), 'day'],
    [nikWith('01'), undefined],
    [nikWith('31', '07'), undefined],
    [nikWith('32'), 'day'],
    [nikWith('40'), 'day'],
    [nikWith('41'), undefined],
    [nikWith('71', '07'), undefined],
    [nikWith('72'), 'day'],
    [nikWith('15', '00'), 'month'],
    [nikWith('15', '12'), undefined],
    [nikWith('15', '13'), 'month'],
    [nikWith('15', '06', '0000'), 'serial'],
    [nikWith('15', '06', '9999'), undefined],
    [nikWith('29', '02'), undefined],
    [nikWith('30', '02'), 'day_of_month'],
    [nikWith('31', '02'), 'day_of_month'],
    [nikWith('71', '02'), 'day_of_month'],
    [nikWith('30', '04'), undefined],
    [nikWith('31', '04'), 'day_of_month'],
    [nikWith('71', '11'), 'day_of_month'],
    ['6408042902070001', 'day_of_month'],
    ['6408042902000001', undefined],
    ['0008045506080001', 'province'],
    ['2008045506080001', 'province'],
    ['9908045506080001', 'province'],
    ['1108045506080001', undefined],
    ['5408045506080001', undefined],
    ['9608045506080001', undefined],
  ])('"%s" has fault %s', (text, problem) => {
    const read = readNik(text);
    expect(read.ok ? undefined : read.problem).toBe(problem);
  });
});

describe('a NIK KTP held against the KTP', () => {
  it('raises nothing when everything agrees', () => {
    expect(codesOf(GOOD)).toEqual([]);
    expect(checkNik({ nikKtp: GOOD, bornOn: null, sex: null }, '64.08')).toEqual([]);
  });

  it('refuses an empty, broken or spreadsheet-cut number', () => {
    expect(codesOf('')).toEqual(['NIK_KOSONG refuse']);
    expect(codesOf(nikWith('00'))).toEqual(['NIK_FORMAT refuse']);
    expect(codesOf('6.40804E+15')).toEqual(['NIK_ANGKA_EXCEL refuse']);
    expect(checkNik({ nikKtp: '6.40804E+15', bornOn, sex: 'P' }, '64.08')[0]?.message).toContain(
      'format angka Excel',
    );
  });

  it('names the part that cannot be', () => {
    const said = (nikKtp: string) => checkNik({ nikKtp, bornOn, sex: 'P' }, '64.08')[0];
    expect(said('9908045506080001')).toMatchObject({ code: 'NIK_FORMAT', level: 'refuse' });
    expect(said('9908045506080001')?.message).toContain('provinsi, yang tertulis 99, dan tidak ada provinsi');
    expect(said(nikWith('71', '02'))?.message).toContain('31 Februari ..08, dan tanggal itu tidak ada');
    expect(said(nikWith('31', '04'))?.message).toContain('31 April ..08');
  });

  it('warns when the typed birth date or sex differs', () => {
    expect(codesOf(GOOD, toPlainDate('2008-06-16'))).toEqual(['NIK_TANGGAL_BEDA warning']);
    expect(codesOf(GOOD, toPlainDate('2009-06-15'))).toEqual(['NIK_TANGGAL_BEDA warning']);
    expect(codesOf(GOOD, toPlainDate('1908-06-15'))).toEqual([]);
    expect(codesOf(GOOD, bornOn, 'L')).toEqual(['NIK_KELAMIN_BEDA warning']);
  });

  it('only mentions a number first issued elsewhere', () => {
    const elsewhere = '6402045506080001';
    expect(codesOf(elsewhere)).toEqual(['NIK_LUAR_WILAYAH info']);
    expect(codesOf(elsewhere, bornOn, 'P', '64')).toEqual([]);
    expect(codesOf('6502045506080001', bornOn, 'P', '64')).toEqual(['NIK_LUAR_WILAYAH info']);
  });

  it('never shows the whole number of a person in a reason', () => {
    const message = JSON.stringify(checkNik({ nikKtp: nikWith('00'), bornOn, sex: 'P' }, '64.08'));
    expect(message).not.toContain(nikWith('00'));
  });
});

describe('a NIK KTP on screen', () => {
  it('is masked in lists and grouped 6-6-4 in full', () => {
    expect(maskNik('6408041705800001')).toBe('640804******0001');
    expect(formatNik('6408041705800001')).toBe('640804 170580 0001');
    expect(formatNik('64080417')).toBe('64080417');
    expect(maskNik('')).toBe('');
    expect(maskNik('640804170')).toBe('*********');
  });

  it('keeps its length when masked and never shows the birth date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), (nik) => {
        expect(maskNik(nik)).toBe(`${nik.slice(0, 6)}******${nik.slice(12)}`);
      }),
    );
  });
});
