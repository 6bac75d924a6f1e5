import { expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const reserve = { series: 'surat-keluar', on: '2025-11-18', count: 1, purpose: 'Undangan' } as const;
const placed = (backend: TestBackend) =>
  queryRows(
    backend.dataFolder,
    `SELECT count(*) AS n, count(district_code) AS placed, count(DISTINCT regency_code) AS regencies,
       min(regency_code) AS regency FROM cooperative`,
  )[0];

test('while nothing is numbered the region is corrected freely, and the letterhead follows what was proposed', async () => {
  const backend = await officeBackend();
  await backend.ask('region.correct', { regionCode: '65.02' });
  expect(await backend.ask('office.get', {})).toMatchObject({
    regionCode: '65.02',
    level: 'regency',
    governmentName: 'Pemerintah Kabupaten Malinau',
    city: 'Malinau',
  });
  // The other province's places can be chosen at once, and the way back is open.
  expect((await backend.ask('region.listChildren', { parentCode: '65.02' })).length).toBeGreaterThan(5);
  await backend.ask('region.correct', { regionCode: '64.08' });
  expect(await backend.ask('region.listCorrections', {})).toMatchObject([
    { to: 'Kabupaten Kutai Timur (64.08)', reason: '', clearedCount: 0 },
    { to: 'Kabupaten Malinau (65.02)' },
  ]);
});

test('what the office wrote itself on the letterhead stays', async () => {
  const backend = await officeBackend();
  const office = await backend.ask('office.get', {});
  await backend.ask('office.update', {
    name: 'Diskop',
    governmentName: office?.governmentName ?? '',
    city: 'Bengalon',
    unitCode: 'X',
    address: 'Jalan Satu',
    postalCode: '',
    phone: '',
    email: '',
    website: '',
  });
  const { identity } = await backend.ask('region.previewCorrection', { regionCode: '64.03' });
  expect(identity.map(({ label }) => label)).toEqual(['Nama pemerintah daerah']);
  await backend.ask('region.correct', { regionCode: '64.03' });
  expect(await backend.ask('office.get', {})).toMatchObject({ name: 'Diskop', city: 'Bengalon' });
});

test('once a number is out, only with a reason, and the reason is kept', async () => {
  const backend = await officeBackend();
  const { numbers } = await backend.ask('number.reserve', reserve);
  expect(await backend.refusal('region.correct', { regionCode: '64.03' })).toMatchObject({
    code: 'REGION_REASON_MISSING',
    details: { facts: { jumlah: 1 } },
  });
  expect(await backend.ask('office.get', {})).toMatchObject({ regionCode: '64.08' });
  await backend.ask('region.correct', { regionCode: '64.03', reason: 'Salah pilih saat menyiapkan' });
  expect(await backend.ask('region.listCorrections', {})).toMatchObject([
    { reason: 'Salah pilih saat menyiapkan', from: 'Kabupaten Kutai Timur (64.08)' },
  ]);
  const { numbers: later } = await backend.ask('number.reserve', reserve);
  expect([numbers[0]?.sequence, later[0]?.sequence]).toEqual([1, 2]);
});

test('cooperatives outside are named, lose their place only when seen, and get it back by undoing', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const before = placed(backend);
  const preview = await backend.ask('region.previewCorrection', { regionCode: '64.03' });
  expect(preview.outsideCount).toBe(before?.['placed']);
  expect(preview.outside).toHaveLength(50);
  expect(preview.outsideCount + preview.followingCount).toBe(before?.['n']);
  for (const outsideSeen of [0, preview.outsideCount - 1]) {
    expect(await backend.refusal('region.correct', { regionCode: '64.03', outsideSeen })).toMatchObject({
      code: 'REGION_LEAVES_COOPERATIVES',
    });
  }
  expect(placed(backend)).toEqual(before);
  await backend.ask('region.correct', { regionCode: '64.03', outsideSeen: preview.outsideCount });
  expect(placed(backend)).toMatchObject({ n: before?.['n'], placed: 0, regencies: 1, regency: '64.03' });
  // Every count still adds up, all of it without a kecamatan now.
  const { total } = await backend.ask('recap.get', {
    grouping: 'district',
    columns: [{ key: 'total' }],
    filters: [],
  });
  expect(total.cells[0]).toBe(before?.['n']);
});

test('a kabupaten becomes its whole province: nobody falls outside', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const before = placed(backend);
  const preview = await backend.ask('region.previewCorrection', { regionCode: '64' });
  expect(preview).toMatchObject({ outsideCount: 0, followingCount: 0, to: { level: 'province' } });
  await backend.ask('region.correct', { regionCode: '64' });
  expect(placed(backend)).toEqual(before);
  expect(await backend.ask('office.get', {})).toMatchObject({ level: 'province' });
});

test('no region, the same region, or a record that another person saved is refused', async () => {
  const backend = await officeBackend();
  expect(await backend.refusal('region.previewCorrection', { regionCode: '99.99' })).toMatchObject({
    code: 'REGION_UNKNOWN',
  });
  expect(await backend.refusal('region.previewCorrection', { regionCode: '64.08' })).toMatchObject({
    code: 'REGION_UNCHANGED',
  });
  await backend.ask('region.correct', { regionCode: '64.03' });
  expect(
    await backend.refusal('region.correct', { regionCode: '64.08', expectedUpdatedAt: null }),
  ).toMatchObject({
    code: 'RECORD_CHANGED_ELSEWHERE',
    details: {
      changed: {
        fields: expect.arrayContaining([expect.objectContaining({ name: 'regionCode' })]) as unknown,
      },
    },
  });
});
