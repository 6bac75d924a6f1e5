import { describe, expect, it } from 'vitest';
import { checkFormationName } from '#rules/formation/name.ts';
import { checkSeat } from '#rules/formation/seat.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationContext, formationFile } from '../../helpers/formation-file.ts';

const context = formationContext();
const sidomulyo = {
  name: 'Sidomulyo',
  kind: 'desa',
  districtName: 'Kombeng',
  regencyName: 'Kutai Timur',
} as const;

describe('a new name', () => {
  it.each([
    ['Koperasi Konsumen Maju', ['NAMA_KURANG_3_KATA']],
    ['Koperasi Konsumen Maju Bersama', ['NAMA_KURANG_3_KATA']],
    ['Koperasi Konsumen Maju Bersama Sangatta', []],
    ['Kop. Konsumen Maju Bersama Sangatta Utara', []],
  ])('%s raises %j', (name, codes) => {
    expect(checkFormationName(formationFile({ name }), context).map((reason) => reason.code)).toEqual(codes);
  });

  it('is not held against the words before the rule began', () => {
    const file = formationFile({ name: 'Koperasi Konsumen Maju', meetingOn: toPlainDate('2018-12-31') });
    expect(checkFormationName(file, context)).toEqual([]);
    expect(checkFormationName({ ...file, meetingOn: toPlainDate('2019-01-01') }, context)).toHaveLength(1);
  });

  it('already in use is a warning that names at most three of the others', () => {
    const namesakes = ['Kop. A', 'Kop. B', 'Kop. C', 'Kop. D'].map((name) => ({
      place: 'register' as const,
      id: name,
      name,
    }));
    const [reason] = checkFormationName(formationFile(), formationContext({ namesakes }));
    expect(reason).toMatchObject({ code: 'NAMA_SUDAH_ADA', level: 'warning' });
    expect(reason?.message).toContain('Kop. A; Kop. B; Kop. C dan 1 lainnya');
  });
});

describe('the name of a village-programme cooperative', () => {
  const programme = (name: string) => formationFile({ name, isVillageProgramme: true });
  const ctx = formationContext({ village: sidomulyo });

  it.each([
    ['Koperasi Desa Merah Putih Sidomulyo', []],
    ['KOPERASI DESA MERAH PUTIH SIDOMULYO', []],
    ['KDMP Sidomulyo', []],
    ['Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng', []],
    ['Koperasi Desa Merah Putih Sidomulyo Kabupaten Kutai Timur', []],
    ['Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng Kabupaten Kutai Timur', []],
    ['Koperasi Kelurahan Merah Putih Sidomulyo', ['NAMA_POLA_KDKMP']],
    ['Koperasi Desa Merah Putih Sepaso', ['NAMA_POLA_KDKMP']],
    ['Koperasi Merah Putih Sidomulyo', ['NAMA_POLA_KDKMP']],
  ])('%s raises %j and is free of the three words', (name, codes) => {
    expect(checkFormationName(programme(name), ctx).map((reason) => reason.code)).toEqual(codes);
  });

  it('is proposed from the village', () => {
    const [reason] = checkFormationName(programme('Koperasi Maju'), ctx);
    expect(reason).toMatchObject({ level: 'warning', limit: 'Koperasi Desa Merah Putih Sidomulyo' });
  });

  it('is offered with the kecamatan when it is taken', () => {
    const taken = formationContext({
      village: sidomulyo,
      namesakes: [{ place: 'formation', id: 'a', name: 'Koperasi Desa Merah Putih Sidomulyo' }],
    });
    const [reason] = checkFormationName(programme('Koperasi Desa Merah Putih Sidomulyo'), taken);
    expect(reason?.message).toContain('"Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng"');
  });

  it('is held against the bare pattern when the village is not known', () => {
    const unknown = formationContext({ village: null });
    expect(checkFormationName(programme('Koperasi Desa Merah Putih Sepaso'), unknown)).toEqual([]);
    expect(checkFormationName(programme('Koperasi Desa Merah Putih'), unknown)).toHaveLength(1);
  });
});

describe('the seat', () => {
  it.each([
    ['64.08.04.2001', '64.08', []],
    ['64.02.01.2001', '64.08', ['KEDUDUKAN_LUAR_WILAYAH']],
    ['64.02.01.2001', '64', []],
    ['65.02.01.2001', '64', ['KEDUDUKAN_LUAR_WILAYAH']],
  ])('%s for the office %s raises %j', (regionCode, officeRegionCode, codes) => {
    const reasons = checkSeat(formationFile({ regionCode }), formationContext({ officeRegionCode }));
    expect(reasons.map((reason) => reason.code)).toEqual(codes);
    expect(reasons.every((reason) => reason.level === 'warning')).toBe(true);
  });

  it('without a known village is asked for', () => {
    const reasons = checkSeat(formationFile({ regionCode: '64.08.04' }), formationContext({ village: null }));
    expect(reasons.map((reason) => reason.code)).toEqual(['KEDUDUKAN_BELUM_DESA']);
  });
});
