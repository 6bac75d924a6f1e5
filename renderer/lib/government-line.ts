import type { Office } from '#contract/office.ts';

/** "Kabupaten Kutai Timur", "Provinsi Kalimantan Utara": the line under a position on paper. */
export const governmentLineOf = ({ level, regionName }: Pick<Office, 'level' | 'regionName'>): string =>
  level === 'province' ? `Provinsi ${regionName}` : regionName;
