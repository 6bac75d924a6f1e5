import { describe, expect, it } from 'vitest';
import { checkBusinessNumber, checkCooperativeNumber } from '#rules/cooperative/business-number.ts';
import { checkNip, formatNip } from '#rules/cooperative/civil-servant-number.ts';
import { isAhuNumber, legalEntityEra } from '#rules/cooperative/legal-entity-number.ts';
import { normaliseTaxNumber } from '#rules/cooperative/tax-number.ts';

describe('NIP of an official', () => {
  it('is printed 8-6-1-3', () => {
    expect(formatNip('196604201992031008')).toBe('19660420 199203 1 008');
    expect(formatNip('19660420 199203 1 008')).toBe('19660420 199203 1 008');
    expect(formatNip('19660420')).toBe('19660420');
  });

  it.each([
    ['196604201992031008', []],
    ['19660420 199203 2 008', []],
    ['19660420199203100', ['NIP_FORMAT refuse']],
    ['1966042019920310080', ['NIP_FORMAT refuse']],
    ['', ['NIP_FORMAT refuse']],
    ['19660420199203100A', ['NIP_FORMAT refuse']],
    ['196604201992033008', ['NIP_SUSUNAN warning']],
    ['196602301992031008', ['NIP_SUSUNAN warning']],
    ['196604201992131008', ['NIP_SUSUNAN warning']],
    ['196604201992003008', ['NIP_SUSUNAN warning', 'NIP_SUSUNAN warning']],
  ])('%s raises %j', (nip, expected) => {
    expect(checkNip(nip).map((reason) => `${reason.code} ${reason.level}`)).toEqual(expected);
  });
});

describe('NIB, NIK Koperasi and NPWP', () => {
  it('warn when NIB or NIK Koperasi is not 13 digits, and say nothing when not known', () => {
    for (const check of [checkBusinessNumber, checkCooperativeNumber]) {
      expect(check('5104010020001')).toEqual([]);
      expect(check('0104010020001')).toEqual([]);
      expect(check('')).toEqual([]);
      expect(check('510401002000')[0]).toMatchObject({
        level: 'warning',
        value: '510401002000',
        limit: '13 angka',
      });
      expect(check('51040100200011')).toHaveLength(1);
      expect(check('510401002000A')).toHaveLength(1);
    }
    expect(checkBusinessNumber('1')[0]?.code).toBe('NIB_FORMAT');
    expect(checkCooperativeNumber('1')[0]?.code).toBe('NIK_KOPERASI_PANJANG');
  });

  it.each([
    ['01.234.567.8-901.000', '0012345678901000'],
    ['012345678901000', '0012345678901000'],
    ['0012345678901000', '0012345678901000'],
    ['01234567890100', undefined],
    ['00123456789010000', undefined],
    ['0012345678901OOO', undefined],
    ['', undefined],
  ])('NPWP %s becomes %s', (text, expected) => {
    expect(normaliseTaxNumber(text)).toBe(expected);
  });
});

describe('era of a nomor badan hukum', () => {
  it.each([
    ['844A/BH/VIII/1980', 'old'],
    ['56/BH/PAD/KWK.22/III/96', 'old'],
    ['01/BH/KDK.22.4/I/2001', 'old'],
    ['02/BH/DISKOP/VIII/2002', 'district'],
    ['430/BH/Banjar/DISKOP/X/03', 'district'],
    ['21/BH/Tahun 2007', 'district'],
    ['32/BH/XXVII.4/III/2016', 'district'],
    ['518.1/BH/DISKOP/V/2018', 'district'],
    ['518.08/12', 'district'],
    ['006385/BH/M.KUKM.2/XI/2017', 'ministry'],
    ['AHU-0004793.AH.01.26.TAHUN 2020', 'ahu'],
    ['AHU-0025673.AH.01.29.TAHUN 2025', 'ahu'],
    ['ahu-500690.ah.01.29.tahun 2025', 'ahu'],
    ['AHU-0025673', 'unknown'],
    ['apa saja', 'unknown'],
    ['', 'unknown'],
  ])('%s is of the era %s', (text, era) => {
    expect(legalEntityEra(text)).toBe(era);
    expect(isAhuNumber(text)).toBe(era === 'ahu');
  });
});
