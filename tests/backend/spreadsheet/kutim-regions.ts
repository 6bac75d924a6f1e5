import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OfficeRegion } from '#backend/spreadsheet/read/match-region.ts';
import type { ReadOptions } from '#backend/spreadsheet/read/read-register.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

function regionsOf(file: string): readonly OfficeRegion[] {
  const path = fileURLToPath(import.meta.resolve(`../../../node_modules/idn-area-data/data/${file}`));
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('64.08'))
    .map((line) => {
      const [code = '', parentCode = '', ...name] = line.split(',');
      const kind = code.split('.').length === 3 ? 'district' : 'desa';
      return { code, parentCode, kind, name: name.join(',').replaceAll('"', '') };
    });
}

/** The 18 kecamatan and 141 villages of Kutai Timur, from the package the product itself is fed with. */
export const KUTIM_REGIONS: readonly OfficeRegion[] = [
  ...regionsOf('districts.csv'),
  ...regionsOf('villages.csv'),
];

/** What reading a sheet for the office of Kutai Timur has to know. */
export const KUTIM_READING: ReadOptions = {
  regions: { own: KUTIM_REGIONS, neighbours: [] },
  today: toPlainDate('2025-11-18'),
};
