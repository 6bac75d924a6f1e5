import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408041705800001';
const OTHER_NIK = '6408041705800002';
const VILLAGE = '64.08.04.2001';
const record = (backend: TestBackend, part: object = {}) =>
  backend.ask('umkm.record', { name: 'Amplang Contoh', ...part });
const get = (backend: TestBackend, id: string) => backend.ask('umkm.get', { id });
const changes = (backend: TestBackend, id: string) => backend.ask('umkm.changes', { id });

describe('changes', () => {
  test('tell each field before and after, numbers masked, and are undone one by one, the newest first', async () => {
    const backend = await officeBackend({ actor: 'Rini' });
    const { id } = await record(backend, {
      ownerName: 'Contoh Aminah',
      ownerNik: NIK,
      phone: '081234567895',
    });
    const typed = { id, name: 'Amplang Contoh', ownerName: 'Contoh Aminah', ownerNik: '640804******0001' };
    await backend.ask('umkm.correct', { ...typed, phone: '081299998888', sector: 'kuliner' });
    await backend.ask('umkm.correct', {
      ...typed,
      name: 'Amplang Baru',
      phone: '0812******88',
      sector: 'kuliner',
    });
    const [newer, older] = await changes(backend, id);
    expect(older?.fields).toEqual([
      { label: 'Telepon', before: '0812******95', after: '0812******88' },
      { label: 'Sektor', before: '', after: 'Makanan dan minuman' },
    ]);
    expect(newer).toMatchObject({ who: 'Rini', kind: 'entry', fields: [{ label: 'Nama usaha' }] });
    await backend.ask('umkm.undoChange', { changeId: older!.id });
    expect(queryRows(backend.dataFolder, 'SELECT name, phone, sector FROM umkm')).toEqual([
      { name: 'Amplang Baru', phone: '081234567895', sector: '' },
    ]);
    expect((await changes(backend, id)).map(({ kind, isUndone }) => [kind, isUndone])).toEqual([
      ['undo', false],
      ['entry', false],
      ['entry', true],
    ]);
    const again = await backend.refusal('umkm.undoChange', { changeId: older!.id });
    expect(again.details.faults?.[0]?.message).toBe('Ubahan ini sudah diurungkan.');
  });

  test('of a field that was changed again are refused, with which one', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend);
    await backend.ask('umkm.correct', { id, name: 'Satu' });
    await backend.ask('umkm.correct', { id, name: 'Dua' });
    const older = (await changes(backend, id)).at(-1);
    const error = await backend.refusal('umkm.undoChange', { changeId: older!.id });
    expect(error.details.faults?.[0]?.message).toContain('Nama usaha sudah diubah lagi');
    expect((await get(backend, id)).name).toBe('Dua');
  });

  test('another owner comes back as the person that he or she was', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { ownerName: 'Contoh Aminah', ownerNik: NIK });
    await backend.ask('umkm.correct', {
      id,
      name: 'Amplang Contoh',
      ownerName: 'Contoh Laila',
      ownerNik: OTHER_NIK,
    });
    expect((await get(backend, id)).ownerName).toBe('Contoh Laila');
    await backend.ask('umkm.undoChange', { changeId: (await changes(backend, id))[0]!.id });
    expect(await get(backend, id)).toMatchObject({
      ownerName: 'Contoh Aminah',
      ownerNik: '640804******0001',
    });
    expect(queryRows(backend.dataFolder, 'SELECT name FROM person ORDER BY name')).toEqual([
      { name: 'Contoh Aminah' },
      { name: 'Contoh Laila' },
    ]);
  });
});

describe('doubles and joining', () => {
  test('pairs of one owner by NIK and of one name in one village are found, and told apart for good', async () => {
    const backend = await officeBackend();
    const first = await record(backend, { villageCode: VILLAGE, ownerName: 'Contoh A', ownerNik: NIK });
    const second = await record(backend, { name: 'CV Amplang  Contoh', villageCode: VILLAGE });
    expect(second.warnings.map(({ code }) => code)).toEqual(['USAHA_MUNGKIN_GANDA']);
    await record(backend, { villageCode: '64.08.04.1010' });
    const third = await record(backend, { name: 'Kopi Contoh', ownerName: 'Contoh A', ownerNik: NIK });
    const { pairs } = await backend.ask('umkm.doubles', {});
    expect(pairs.map(({ isSameName, isSameOwner }) => [isSameName, isSameOwner])).toEqual([
      [true, false],
      [false, true],
    ]);
    await backend.ask('umkm.dismissDouble', { firstId: third.id, secondId: first.id, reason: 'dua usaha' });
    expect((await backend.ask('umkm.doubles', {})).pairs).toHaveLength(1);
  });

  test('two records of one business become one with products, figures and status, and apart again by undoing', async () => {
    const backend = await officeBackend();
    const kept = await record(backend, {
      ownerName: 'Contoh Aminah',
      phone: '081234567895',
      sales: [{ year: 2024, amount: 100 }],
      products: [{ name: 'Amplang', kind: 'makanan' }],
    });
    const other = await record(backend, {
      name: 'Amplang Contoh Bu Aminah',
      ownerName: 'Contoh Aminah',
      ownerNik: NIK,
      phone: '0811',
      villageCode: VILLAGE,
      sales: [
        { year: 2024, amount: 999 },
        { year: 2023, amount: 50 },
      ],
      products: [{ name: 'Kerupuk', kind: 'makanan' }],
    });
    await backend.ask('umkm.recordStatus', {
      id: other.id,
      status: 'moved',
      since: '2025-01-02',
      reason: 'kata tetangga',
    });
    const [product] = (await get(backend, other.id)).productList;
    await backend.ask('licence.record', { umkmId: kept.id, kind: 'nib', number: '9120123456789' });
    const pirt = { umkmId: other.id, productId: product?.id ?? '', kind: 'pirt', number: '215640801001228' };
    const { id: goneId } = await backend.ask('licence.record', { ...pirt, number: '215640801001329' });
    await backend.ask('licence.remove', { id: goneId, reason: 'salah catat' });
    await backend.ask('licence.record', pirt);
    const licencesOf = async (umkmId: string, isRemoved = false) =>
      (await backend.ask('licence.ofUmkm', { umkmId, isRemoved })).rows.map(({ kind }) => kind);
    const before = [await get(backend, kept.id), await get(backend, other.id)];
    const { mergeId, products } = await backend.ask('umkm.merge', { keptId: kept.id, removedId: other.id });
    expect(products).toBe(1);
    const one = await get(backend, kept.id);
    expect(one).toMatchObject({
      name: 'Amplang Contoh',
      ownerNik: '640804******0001',
      villageCode: VILLAGE,
      status: 'moved',
      sales: [
        { year: 2024, amount: 100 },
        { year: 2023, amount: 50 },
      ],
    });
    expect(one.productList.map(({ name }) => name)).toEqual(['Amplang', 'Kerupuk']);
    expect([await licencesOf(kept.id), await licencesOf(kept.id, true)]).toEqual([['nib', 'pirt'], ['pirt']]);
    expect((await backend.ask('licence.recap', { by: 'kind' })).sum).toMatchObject({ licences: 2, umkms: 1 });
    expect((await backend.ask('umkm.count', {})).total).toBe(1);
    expect(await backend.ask('umkm.merges', {})).toMatchObject([
      { keptName: 'Amplang Contoh', removedId: other.id },
    ]);
    expect((await backend.refusal('umkm.restore', { id: other.id })).code).toBe('INVALID_INPUT');

    await backend.ask('umkm.undoMerge', { mergeId });
    const after = [await get(backend, kept.id), await get(backend, other.id)];
    const still = ({ updatedAt: _at, ...rest }: (typeof after)[number]) => rest;
    const plain = (list: typeof after) =>
      list.map(still).map((item) => ({ ...item, productList: item.productList.map(({ name }) => name) }));
    expect(plain(after)).toEqual(plain(before));
    expect(await backend.ask('umkm.merges', {})).toEqual([]);
    expect([await licencesOf(kept.id), await licencesOf(other.id), await licencesOf(other.id, true)]).toEqual(
      [['nib'], ['pirt'], ['pirt']],
    );
  });

  test('two NIK are two people, so two businesses', async () => {
    const backend = await officeBackend();
    const kept = await record(backend, { ownerName: 'Contoh A', ownerNik: NIK });
    const other = await record(backend, { ownerName: 'Contoh B', ownerNik: OTHER_NIK });
    const error = await backend.refusal('umkm.merge', { keptId: kept.id, removedId: other.id });
    expect(error.details.faults?.[0]?.message).toContain('berbeda NIK');
    expect((await backend.ask('umkm.count', {})).total).toBe(2);
  });
});

describe('people and cooperatives around it', () => {
  test('a person taken out leaves the business in its village, and no word of him or her anywhere', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, {
      name: 'Amplang Contoh Aminah',
      ownerName: 'Contoh Aminah',
      ownerNik: NIK,
      ownerSex: 'P',
      phone: '081234567895',
      address: 'Jalan Contoh Melati 7',
      online: '@contohaminah',
      villageCode: VILLAGE,
      note: 'Contoh Aminah rajin',
    });
    await backend.ask('umkm.correct', {
      id,
      name: 'Amplang Contoh Aminah',
      ownerName: 'Contoh Aminah',
      ownerNik: NIK,
      ownerSex: 'P',
      phone: '081211112222',
      villageCode: VILLAGE,
    });
    const licence = await backend.ask('licence.record', {
      umkmId: id,
      kind: 'nib',
      number: '9120987654321',
      isEndless: true,
      helper: 'other',
      helperName: 'Contoh Aminah sendiri',
      note: 'diantar Contoh Aminah',
    });
    const { ownerId } = await get(backend, id);
    await backend.ask('people.anonymise', { personId: ownerId ?? '', reason: 'atas permintaan' });
    expect(await get(backend, id)).toMatchObject({
      villageCode: VILLAGE,
      ownerSex: 'P',
      phone: '',
      ownerNik: '',
    });
    const left = ['umkm', 'umkm_change', 'person', 'product', 'licence', 'umkm_search']
      .map((table) => JSON.stringify(queryRows(backend.dataFolder, `SELECT * FROM ${table}`)))
      .join('');
    const words = ['Aminah', 'aminah', NIK, '081234567895', '081211112222', 'Melati', '9120987654321'];
    expect(words.filter((word) => left.includes(word))).toEqual([]);
    expect((await backend.ask('umkm.count', { sex: 'P' })).total).toBe(1);
    // That there is a NIB stays, without the number that leads to its owner.
    expect(await backend.ask('licence.get', { id: licence.id })).toMatchObject({ kind: 'nib', number: '' });
    expect((await backend.ask('umkm.count', { lacksLicence: 'nib' })).total).toBe(0);
  });

  test('a member goes along when its cooperative is joined with another, once', async () => {
    const backend = await officeBackend();
    const save = (name: string) => newRecord(backend, { name });
    const [kept, gone] = [await save('Koperasi Contoh Satu'), await save('Koperasi Contoh Dua')];
    const both = await record(backend, {
      members: [{ cooperativeId: kept }, { cooperativeId: gone, since: '2020' }],
    });
    const one = await record(backend, {
      name: 'Kopi Contoh',
      members: [{ cooperativeId: gone, since: '2021' }],
    });
    await backend.ask('duplicate.merge', { keptId: kept, removedId: gone });
    expect((await get(backend, one.id)).members).toMatchObject([
      { cooperativeId: kept, since: '2021', cooperativeName: 'Koperasi Contoh Satu' },
    ]);
    expect((await backend.ask('umkm.count', { cooperativeId: kept })).total).toBe(2);
    expect((await get(backend, both.id)).members).toHaveLength(2);
  });
});
