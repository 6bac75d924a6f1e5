import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listProvinces, listRegencies, loadProvince } from '#db/reference-data/regions.ts';

const FOLDER = 'resources/region';

describe('the region data shipped with the program', () => {
  test('is the same as the data set it names, province by province', () => {
    const lines = (name: string) =>
      readFileSync(`node_modules/idn-area-data/data/${name}.csv`, 'utf8').trim().split('\n').length - 1;
    const provinces = listProvinces(FOLDER);
    expect(provinces).toHaveLength(lines('provinces'));
    const all = provinces.flatMap(({ code }) => loadProvince(FOLDER, code));
    expect(all).toHaveLength(
      lines('provinces') + lines('regencies') + lines('districts') + lines('villages'),
    );
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  test('every child stands after its parent and begins with its code', () => {
    const seen = new Set<string>();
    for (const { code, parentCode } of loadProvince(FOLDER, '64')) {
      if (parentCode !== null) {
        expect(seen.has(parentCode)).toBe(true);
        expect(code.startsWith(`${parentCode}.`)).toBe(true);
      }
      seen.add(code);
    }
  });

  test('Kutai Timur has 18 kecamatan and 141 villages, two of them kelurahan', () => {
    const kutim = loadProvince(FOLDER, '64').filter(({ code }) => code.startsWith('64.08.'));
    const districts = kutim.filter(({ level }) => level === 'district');
    const villages = kutim.filter(({ level }) => level === 'village');
    expect(districts).toHaveLength(18);
    expect(villages).toHaveLength(141);
    expect(
      villages.filter(({ kind }) => kind === 'kelurahan').map(({ code, name }) => `${code} ${name}`),
    ).toEqual(['64.08.04.1010 Teluk Lingga', '64.08.12.1002 Singa Geweh']);
    const counts = districts.map(
      ({ code }) => villages.filter(({ parentCode }) => parentCode === code).length,
    );
    // Telen (seventh) has 8: its villages are listed so in Kepmendagri, and only then the sum is 141.
    expect(counts).toEqual([9, 10, 7, 4, 15, 6, 8, 7, 11, 7, 9, 4, 6, 9, 8, 7, 7, 7]);
  });

  test('names with quotes or commas come through whole', () => {
    const names = loadProvince(FOLDER, '73').map(({ name }) => name);
    expect(names.every((name) => !name.includes('"') && name.trim() !== '')).toBe(true);
    expect(listRegencies(FOLDER, '65').map(({ name }) => name)).toContain('Kota Tarakan');
  });
});
