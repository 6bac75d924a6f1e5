import { describe, expect, it } from 'vitest';
import { regionMatcher } from '#backend/spreadsheet/read/match-region.ts';
import type { PlaceNames } from '#backend/spreadsheet/read/match-region.ts';
import { KUTIM_REGIONS } from './kutim-regions.ts';

const match = regionMatcher({ own: KUTIM_REGIONS, neighbours: [] });
const names = (
  districtName: string | null,
  villageName: string | null = null,
  regencyName: string | null = null,
): PlaceNames => ({
  districtName,
  villageName,
  regencyName,
});
const placeOf = (given: PlaceNames) => {
  const found = match(given);
  return found.isKnown ? found.place : null;
};

describe('kecamatan and villages as offices write them', () => {
  it.each([
    ['Kec. Bengalon', '64.08.09'],
    ['BUSANG', '64.08.06'],
    ['Sangkulirang ', '64.08.05'],
    ['Kongbeng', '64.08.08'],
    ['Kecamatan KOMBENG', '64.08.08'],
    ['Muara  Bengkal', '64.08.03'],
    ['Rantaupulung', '64.08.14'],
    ['Sengata Utara', '64.08.04'],
  ])('finds %s', (typed, code) => {
    expect(placeOf(names(typed))?.districtCode).toBe(code);
  });

  it.each([['Balikpapan Selatan'], ['Loa Janan'], ['constructor'], ['Beng']])('does not know %s', (typed) => {
    expect(match(names(typed))).toEqual({ isKnown: false, level: 'district', candidates: [] });
  });

  it('finds a village inside the named kecamatan only', () => {
    expect(placeOf(names('Bengalon', 'Desa SEPASO'))).toMatchObject({
      villageCode: '64.08.09.2001',
      villageName: 'Sepaso',
    });
    expect(placeOf(names('Busang', 'Sepaso'))).toMatchObject({
      villageCode: null,
      villageName: 'Sepaso',
      districtCode: '64.08.06',
    });
  });

  it('learns the kecamatan from a village whose name is unique, and from no other', () => {
    expect(placeOf(names(null, 'Kel. Teluk Lingga'))).toMatchObject({
      villageCode: '64.08.04.1010',
      districtCode: '64.08.04',
    });
    expect(placeOf(names(null, 'Entah'))).toEqual({
      villageName: 'Entah',
      villageCode: null,
      districtName: null,
      districtCode: null,
      regencyCode: null,
    });
    expect(placeOf(names(null))).toMatchObject({ districtCode: null, villageName: null });
  });

  it('asks for the kabupaten where two have a kecamatan of one name', () => {
    const twins = [
      { code: '64.01', parentCode: '64', name: 'Kabupaten Paser' },
      { code: '64.02', parentCode: '64', name: 'Kabupaten Kutai Kartanegara' },
      { code: '64.01.01', parentCode: '64.01', name: 'Muara' },
      { code: '64.02.01', parentCode: '64.02', name: 'Muara' },
      { code: '64.02.01.2001', parentCode: '64.02.01', name: 'Tepian' },
    ];
    const provincial = regionMatcher({
      own: twins.map((one) => ({ ...one, kind: 'regency' })),
      neighbours: [],
    });
    expect(provincial(names('Muara'))).toMatchObject({
      isKnown: false,
      candidates: [{ code: '64.01.01' }, { code: '64.02.01' }],
    });
    expect(provincial(names('Muara', null, 'Kab. Paser'))).toMatchObject({
      place: { districtCode: '64.01.01' },
    });
    expect(provincial(names('Muara', 'Tepian'))).toMatchObject({ place: { districtCode: '64.02.01' } });
  });
});
