import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408041705800001';
const VILLAGE = '64.08.04.2001';
const record = (backend: TestBackend, part: object = {}) =>
  backend.ask('umkm.record', { name: 'Amplang Contoh Rasa', ...part });
const faultsOf = async (backend: TestBackend, part: object) => {
  const error = await backend.refusal('umkm.record', { name: 'Contoh', ...part });
  return (error.details.faults ?? []).map((fault) => fault.path);
};
const get = (backend: TestBackend, id: string) => backend.ask('umkm.get', { id });
const people = (backend: TestBackend) => queryRows(backend.dataFolder, 'SELECT * FROM person');

describe('recording', () => {
  test('a name is enough, and nothing else is made up', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend);
    expect(await get(backend, id)).toMatchObject({
      name: 'Amplang Contoh Rasa',
      ownerId: null,
      status: 'active',
      scale: null,
      workersMale: null,
      started: '',
      members: [],
    });
    expect(people(backend)).toHaveLength(0);
    expect(await backend.ask('umkm.standing', {})).toMatchObject({
      umkms: 1,
      scales: { unknown: 1, micro: 0 },
    });
  });

  test('keeps every fact, the place by its code, and the products', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, {
      ownerName: 'Contoh Aminah',
      ownerNik: NIK,
      ownerSex: 'P',
      phone: '0812 3456 7895',
      villageCode: VILLAGE,
      started: '2019',
      form: 'perorangan',
      sector: 'kuliner',
      kbli: ['10213', '47249'],
      capitals: [{ on: '2025-01-10', amount: 50_000_000, source: 'pernyataan pemilik' }],
      sales: [
        { year: 2023, amount: 100_000_000, source: 'buku kas' },
        { year: 2024, amount: 2_400_000_000, source: 'buku kas' },
      ],
      workersMale: 1,
      workersFemale: 3,
      assistedSince: '2021-03-01',
      products: [{ name: 'Amplang tenggiri 250 g', kind: 'makanan', price: 35_000 }],
    });
    const one = await get(backend, id);
    expect(one).toMatchObject({
      ownerName: 'Contoh Aminah',
      ownerNik: '640804******0001',
      phone: '0812******95',
      villageCode: VILLAGE,
      districtCode: '64.08.04',
      kbli: ['10213', '47249'],
      scale: 'small',
      reading: { byCapital: 'micro', bySales: 'small', proposedBy: 'sales' },
    });
    expect(one.sales.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(one.productList).toMatchObject([{ name: 'Amplang tenggiri 250 g', kindText: 'Makanan' }]);
    const { rows } = await backend.ask('umkm.list', { districtCode: '64.08.04', scale: 'small' });
    expect(rows.map(({ name, products }) => [name, products])).toEqual([['Amplang Contoh Rasa', 1]]);
    expect((await backend.ask('umkm.count', { scale: 'micro' })).total).toBe(0);
    expect(
      (await backend.ask('umkm.count', { sex: 'P', sector: 'kuliner', productKind: 'makanan' })).total,
    ).toBe(1);
    expect((await backend.ask('umkm.count', { sex: 'L' })).total).toBe(0);
  });

  test('refuses what cannot be: each fault at its field', async () => {
    const backend = await officeBackend();
    expect(await faultsOf(backend, { ownerName: 'Contoh', ownerNik: '640804' })).toEqual(['ownerNik']);
    expect(await faultsOf(backend, { ownerNik: NIK })).toEqual(['ownerName']);
    expect(await faultsOf(backend, { villageCode: '64.02.01.2001' })).toEqual(['villageCode']);
    expect(await faultsOf(backend, { form: 'firma' })).toEqual(['form']);
    expect(await faultsOf(backend, { started: 'dulu' })).toEqual(['started']);
    expect(await faultsOf(backend, { started: '2099' })).toEqual(['started']);
    expect(await faultsOf(backend, { kbli: ['102'] })).toEqual(['kbli']);
    expect(await faultsOf(backend, { scaleChoice: 'small' })).toEqual(['scaleReason']);
    const twice = { year: 2024, amount: 1 };
    expect(await faultsOf(backend, { sales: [twice, twice] })).toEqual(['sales']);
    expect(await faultsOf(backend, { products: [{ name: 'Contoh', kind: 'emas' }] })).toEqual([
      'products[0].kind',
    ]);
    expect((await backend.ask('umkm.count', {})).total).toBe(0);
    expect(people(backend)).toHaveLength(0);
  });
});

describe('the owner is a person', () => {
  test('matched by NIK alone: one NIK is one person, one name without it is not', async () => {
    const backend = await officeBackend();
    const first = await record(backend, { ownerName: 'Contoh Aminah', ownerNik: NIK });
    const second = await record(backend, { name: 'Kopi Contoh', ownerName: 'Contoh Aminah', ownerNik: NIK });
    const third = await record(backend, { name: 'Roti Contoh', ownerName: 'Contoh Aminah' });
    const ids = [];
    for (const { id } of [first, second, third]) ids.push((await get(backend, id)).ownerId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    const other = await record(backend, { name: 'Madu Contoh', ownerName: 'Contoh Laila', ownerNik: NIK });
    expect(new Set(other.warnings.map(({ code }) => code))).toEqual(
      new Set(['PEMILIK_NAMA_BEDA', 'USAHA_MUNGKIN_GANDA']),
    );
    expect((await get(backend, other.id)).ownerName).toBe('Contoh Aminah');
  });

  test('a NIK that comes later goes to the same person, and a masked one sent back stays', async () => {
    const backend = await officeBackend();
    const { id, updatedAt } = await record(backend, { ownerName: 'Contoh Aminah', phone: '081234567895' });
    const { ownerId } = await get(backend, id);
    const typed = { id, name: 'Amplang Contoh Rasa', ownerName: 'Contoh Aminah' };
    await backend.ask('umkm.correct', {
      ...typed,
      ownerNik: NIK,
      phone: '0812******95',
      expectedUpdatedAt: updatedAt,
    });
    const after = await get(backend, id);
    expect(after.ownerId).toBe(ownerId);
    expect(after.ownerNik).toBe('640804******0001');
    await backend.ask('umkm.correct', {
      ...typed,
      ownerNik: after.ownerNik,
      phone: after.phone,
      note: 'dicek',
      expectedUpdatedAt: after.updatedAt,
    });
    expect(people(backend)).toMatchObject([{ nik_ktp: NIK }]);
    expect(queryRows(backend.dataFolder, 'SELECT phone FROM umkm')).toEqual([{ phone: '081234567895' }]);
  });
});

describe('correcting', () => {
  test('is refused when somebody else was first, with who and which fields, and nothing written', async () => {
    const backend = await officeBackend({ actor: 'Rini' });
    const { id, updatedAt } = await record(backend);
    const first = { id, name: 'Amplang Contoh', expectedUpdatedAt: updatedAt };
    await backend.ask('umkm.correct', first);
    const error = await backend.refusal('umkm.correct', { ...first, name: 'Lain' });
    expect(error.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(error.details.facts).toMatchObject({ siapa: 'Rini', isian: 'Nama usaha' });
    expect((await get(backend, id)).name).toBe('Amplang Contoh');
  });

  test('one taken out counts nowhere, stays with its reason, and comes back as it was', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend);
    await backend.ask('umkm.remove', { id, reason: 'tercatat dua kali' });
    expect((await backend.ask('umkm.count', {})).total).toBe(0);
    const { rows } = await backend.ask('umkm.list', { isRemoved: true });
    expect(rows).toMatchObject([{ id, removedReason: 'tercatat dua kali' }]);
    await backend.ask('umkm.restore', { id });
    expect((await backend.ask('umkm.count', {})).total).toBe(1);
  });
});

describe('products', () => {
  test('are written, corrected, taken out and brought back by themselves', async () => {
    const backend = await officeBackend();
    const { id: umkmId } = await record(backend);
    const { id, updatedAt } = await backend.ask('product.record', {
      umkmId,
      name: 'Amplang',
      kind: 'makanan',
    });
    await backend.ask('product.correct', {
      id,
      name: 'Amplang 250 g',
      kind: 'makanan',
      price: 30_000,
      capacity: 400,
      capacityUnit: 'bungkus',
      expectedUpdatedAt: updatedAt,
    });
    expect((await backend.ask('product.list', { kind: 'makanan' })).rows).toMatchObject([
      { name: 'Amplang 250 g', price: 30_000, capacity: 400, umkmName: 'Amplang Contoh Rasa' },
    ]);
    await backend.ask('product.remove', { id, reason: 'tidak dibuat lagi' });
    expect((await backend.ask('umkm.standing', {})).products).toBe(0);
    await backend.ask('product.restore', { id });
    expect((await backend.ask('umkm.standing', {})).products).toBe(1);
  });
});
