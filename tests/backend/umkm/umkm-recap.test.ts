import path from 'node:path';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { UMKM_GROUPS } from '#rules/umkm/recap.ts';
import type { UmkmGroup } from '#rules/umkm/recap.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const business = fc.record({
  districtCode: fc.constantFrom(null, '64.08.04', '64.08.09'),
  districtName: fc.constantFrom('', 'Kecamatan Lama'),
  sector: fc.constantFrom('', 'kuliner', 'jasa'),
  form: fc.constantFrom('', 'perorangan'),
  ownerSex: fc.constantFrom(null, 'L' as const, 'P' as const),
  sales: fc.constantFrom(null, 300_000_000, 2_000_000_001, 60_000_000_000),
  status: fc.constantFrom('active' as const, 'closed' as const, 'moved' as const, 'not_found' as const),
  products: fc.integer({ min: 0, max: 2 }),
  isRemoved: fc.boolean(),
});
type Business = typeof business extends fc.Arbitrary<infer One> ? One : never;

async function recordAll(backend: TestBackend, all: readonly Business[]): Promise<void> {
  for (const [at, one] of all.entries()) {
    const { id } = await backend.ask('umkm.record', {
      name: `Usaha ${String(at)}`,
      // Somebody whose sex is known is somebody.
      ownerName: one.ownerSex === null ? '' : `Contoh ${String(at)}`,
      ownerSex: one.ownerSex,
      districtCode: one.districtCode,
      districtName: one.districtCode === null ? one.districtName : '',
      sector: one.sector,
      form: one.form,
      sales: one.sales === null ? [] : [{ year: 2024, amount: one.sales, source: 'buku kas' }],
      products: Array.from({ length: one.products }, (_, index) => ({
        name: `Produk ${String(index)}`,
        kind: 'makanan',
      })),
    });
    if (one.status !== 'active')
      await backend.ask('umkm.recordStatus', { id, status: one.status, since: '2025-01-01', reason: 'Uji.' });
    if (one.isRemoved) await backend.ask('umkm.remove', { id, reason: 'Uji.' });
  }
}

const scaleOf = ({ sales }: Business): string =>
  sales === null
    ? 'unknown'
    : sales <= 2e9
      ? 'micro'
      : sales <= 15e9
        ? 'small'
        : sales <= 50e9
          ? 'medium'
          : 'large';

/** Where a business stands, by plain words. */
const KEYS: Readonly<Record<UmkmGroup, (one: Business) => string>> = {
  district: (one) => one.districtCode ?? (one.districtName === '' ? '' : `"${one.districtName}"`),
  sector: (one) => one.sector,
  form: (one) => one.form,
  scale: (one) => (scaleOf(one) === 'unknown' ? '' : scaleOf(one)),
  sex: (one) => one.ownerSex ?? '',
  status: (one) => one.status,
  cooperative: () => '',
};

test('every grouping agrees with a count by hand, and no business stands twice', async () => {
  const [all] = fc.sample(fc.array(business, { minLength: 60, maxLength: 60 }), {
    numRuns: 1,
    seed: 20261201,
  });
  const backend = await officeBackend({ today: '2025-06-20' });
  await recordAll(backend, all ?? []);
  const kept = (all ?? []).filter(({ isRemoved }) => !isRemoved);
  for (const by of UMKM_GROUPS) {
    const { rows, total } = await backend.ask('umkm.recap', { by });
    const keys = new Set(kept.map(KEYS[by]));
    expect({ by, keys: rows.map(({ key }) => key).toSorted() }).toEqual({ by, keys: [...keys].toSorted() });
    for (const { key, counts } of rows) {
      const own = kept.filter((one) => KEYS[by](one) === key);
      const count = (is: (one: Business) => boolean) => own.filter(is).length;
      expect({ by, key, counts }).toEqual({
        by,
        key,
        counts: {
          umkms: own.length,
          active: count(({ status }) => status === 'active'),
          closed: count(({ status }) => status === 'closed'),
          moved: count(({ status }) => status === 'moved'),
          notFound: count(({ status }) => status === 'not_found'),
          men: count(({ ownerSex }) => ownerSex === 'L'),
          women: count(({ ownerSex }) => ownerSex === 'P'),
          sexUnknown: count(({ ownerSex }) => ownerSex === null),
          micro: count((one) => scaleOf(one) === 'micro'),
          small: count((one) => scaleOf(one) === 'small'),
          medium: count((one) => scaleOf(one) === 'medium'),
          large: count((one) => scaleOf(one) === 'large'),
          scaleUnknown: count((one) => scaleOf(one) === 'unknown'),
          members: 0,
          products: own.reduce((sum, { products }) => sum + products, 0),
        },
      });
    }
    expect(total.umkms).toBe(kept.length);
  }
}, 120_000);

test('a register without a business has no rows; paper and workbook say source, day and what the figures mean', async () => {
  const backend = await officeBackend({ today: '2025-06-20' });
  expect(await backend.ask('umkm.recap', {})).toMatchObject({ rows: [], total: { umkms: 0, products: 0 } });
  await backend.ask('umkm.record', { name: 'Amplang Contoh', districtCode: '64.08.04' });
  const folder = tempFolder();
  const { path: pdf } = await backend.ask('umkm.printRecap', { path: path.join(folder, 'rekap.pdf') });
  const text = readFlowingText(readFileSync(pdf));
  for (const said of [
    'REKAP UMKM MENURUT KECAMATAN',
    'Sangatta Utara',
    'Belum jelas',
    'PP 7/2021',
    'register UMKM dinas',
    '20 Juni 2025',
  ])
    expect(text).toContain(said);
  const { path: sheet, rowCount } = await backend.ask('umkm.exportRecap', {
    by: 'sex',
    path: path.join(folder, 'rekap.xlsx'),
  });
  expect(rowCount).toBe(1);
  const [grid] = await readWorkbookGrids(sheet, DEFAULT_READ_LIMITS);
  expect(JSON.stringify(grid?.rows)).toContain('Jumlah');
});
