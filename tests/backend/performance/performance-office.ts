import { execFileSync } from 'node:child_process';
import type { TestBackend } from '../../helpers/test-backend.ts';

export const RATIO = { unit: '%', formula: 'ratio', firstYear: 2025 } as const;
export const ACTIVE = {
  ...RATIO,
  code: 'K-01',
  name: 'Persentase koperasi aktif',
  numerator: 'active',
  denominator: 'total',
} as const;
export const TYPED = {
  ...RATIO,
  numerator: 'typed',
  numeratorName: 'Koperasi aktif',
  denominator: 'typed',
  denominatorName: 'Jumlah koperasi',
} as const;

/** What a Word file says, without its marks. */
export const docxText = (file: string): string =>
  execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' })
    .replaceAll('</w:p>', ' ')
    .replaceAll(/<[^>]+>/g, '');

export const report = async (backend: TestBackend, quarter: 0 | 1 | 2 | 3 | 4, year = 2025) =>
  backend.ask('performance.report', { year, quarter });

/** What a year's quarters are typed from, each with its source. */
export async function typed(
  backend: TestBackend,
  indicatorId: string,
  quarter: 0 | 1 | 2 | 3 | 4,
  [numerator, denominator]: readonly [number, number],
) {
  await backend.ask('performance.saveEntry', {
    indicatorId,
    year: 2025,
    quarter,
    numerator,
    denominator,
    source: 'Laporan bidang',
  });
}
