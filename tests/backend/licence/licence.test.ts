import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const TODAY = toPlainDate('2025-11-18');
const business = async (backend: TestBackend, name = 'Amplang Contoh Rasa', part: object = {}) =>
  (await backend.ask('umkm.record', { name, ...part })).id;
const record = (backend: TestBackend, umkmId: string, part: Partial<InputOf<'licence.record'>> = {}) =>
  backend.ask('licence.record', { umkmId, kind: 'nib', ...part });
const faultsOf = async (backend: TestBackend, umkmId: string, part: object) => {
  const error = await backend.refusal('licence.record', { umkmId, kind: 'nib', ...part });
  return (error.details.faults ?? []).map((fault) => fault.path);
};
const listed = async (backend: TestBackend, filter: InputOf<'licence.list'> = {}) =>
  (await backend.ask('licence.list', filter)).rows;

describe('writing a licence down', () => {
  test('a kind is enough, and nothing else is made up', async () => {
    const backend = await officeBackend({ today: TODAY });
    const umkmId = await business(backend);
    const { id } = await record(backend, umkmId);
    expect(await backend.ask('licence.get', { id })).toMatchObject({
      kind: 'nib',
      kindText: 'Nomor Induk Berusaha (NIB)',
      number: '',
      state: 'issued',
      standing: 'undated',
      validUntil: null,
      isEndless: false,
      helper: '',
      fund: '',
      umkmName: 'Amplang Contoh Rasa',
    });
  });

  test('U5: the number hints at 2028, the typed day counts; 14 figures are saved with a warning', async () => {
    const backend = await officeBackend({ today: TODAY });
    const umkmId = await business(backend);
    const number = '2 15 6408 01 0012 - 28';
    const seen = await backend.ask('licence.readNumber', { kind: 'pirt', number });
    expect(seen).toMatchObject({ endYear: 2028, warnings: [], pirt: { packaging: 'plastik' } });
    const kept = await record(backend, umkmId, {
      kind: 'pirt',
      number,
      validUntil: toPlainDate('2029-01-31'),
    });
    expect(kept.warnings.map(({ code }) => code)).toEqual(['IZIN_TAHUN_BEDA']);
    expect(await backend.ask('licence.get', { id: kept.id })).toMatchObject({
      validUntil: '2029-01-31',
      number,
    });
    const short = await record(backend, umkmId, {
      kind: 'pirt',
      number: '21564080100122',
      validUntil: toPlainDate('2029-01-31'),
    });
    expect(short.warnings.map(({ code }) => code)).toEqual(['PIRT_BUKAN_15_ANGKA']);
    expect((await listed(backend, { kind: 'pirt' })).length).toBe(2);
  });

  test('refuses what cannot be, each fault at its field, with nothing written', async () => {
    const backend = await officeBackend({ today: TODAY });
    const products = [{ name: 'Amplang', kind: 'makanan' }];
    const umkmId = await business(backend, 'Amplang Contoh Rasa', { products });
    const other = await business(backend, 'Kopi Contoh', { products: [{ name: 'Kopi', kind: 'minuman' }] });
    const [product] = (await backend.ask('umkm.get', { id: other })).productList;
    expect(await faultsOf(backend, umkmId, { kind: 'izin-usaha-simpan-pinjam' })).toEqual(['productId']);
    expect(await faultsOf(backend, umkmId, { kind: 'tidak-ada' })).toEqual(['kind']);
    expect(await faultsOf(backend, umkmId, { issuedOn: addDays(TODAY, 1) })).toEqual(['issuedOn']);
    expect(await faultsOf(backend, umkmId, { kind: 'pirt', productId: product?.id })).toEqual(['productId']);
    expect(await faultsOf(backend, umkmId, { fund: 'dari-langit' })).toEqual(['fund']);
    expect(await faultsOf(backend, umkmId, { issuedOn: TODAY, validUntil: addDays(TODAY, -1) })).toEqual([
      'validUntil',
    ]);
    expect((await backend.ask('licence.count', {})).total).toBe(0);
  });

  test('one number on two businesses and a second NIB of one are told, and kept', async () => {
    const backend = await officeBackend({ today: TODAY });
    const [one, two] = [await business(backend), await business(backend, 'Kopi Contoh')];
    const number = '9120123456789';
    expect((await record(backend, one, { number, isEndless: true })).warnings).toEqual([]);
    const again = await record(backend, two, { number: '9120 1234 5678 9', isEndless: true });
    expect(again.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('tercatat juga pada Amplang Contoh Rasa'),
    ]);
    const second = await record(backend, one, { number: '9120123456780', isEndless: true });
    expect(second.warnings.map(({ code }) => code)).toEqual(['IZIN_MUNGKIN_GANDA']);
  });

  test('is corrected, taken out with its reason, and brought back', async () => {
    const backend = await officeBackend({ today: TODAY });
    const umkmId = await business(backend);
    const { id, updatedAt } = await record(backend, umkmId);
    await backend.ask('licence.correct', {
      id,
      kind: 'nib',
      number: '9120123456789',
      isEndless: true,
      expectedUpdatedAt: updatedAt,
    });
    const late = await backend.refusal('licence.correct', { id, kind: 'nib', expectedUpdatedAt: updatedAt });
    expect(late.code).toBe('RECORD_CHANGED_ELSEWHERE');
    const rows = async (isRemoved: boolean) =>
      (await backend.ask('licence.ofUmkm', { umkmId, isRemoved })).rows.map(({ number }) => number);
    await backend.ask('licence.remove', { id, reason: 'tercatat dua kali' });
    expect([await rows(false), await rows(true)]).toEqual([[], ['9120123456789']]);
    expect((await listed(backend, { isRemoved: true }))[0]?.removedReason).toBe('tercatat dua kali');
    await backend.ask('licence.restore', { id });
    expect([await rows(false), await rows(true)]).toEqual([['9120123456789'], []]);
  });
});

describe('both owners in one list', () => {
  async function mixed() {
    const backend = await officeBackend({ today: TODAY });
    const umkmId = await business(backend, 'Amplang Contoh Rasa', {
      ownerName: 'Contoh Aminah',
      districtCode: '64.08.04',
    });
    const ends = [-1, 0, 1, 89, 90, 91];
    for (const days of ends)
      await record(backend, umkmId, {
        kind: 'pirt',
        number: `P${String(days)}`,
        validUntil: addDays(TODAY, days),
        helper: 'office',
        fund: 'dak-pk2umk',
        fundYear: 2025,
        issuedOn: toPlainDate('2024-03-01'),
      });
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Contoh' });
    for (const days of [-1, 60, 61])
      await backend.ask('legality.savePermit', {
        cooperativeId,
        id: null,
        kind: 'slhs',
        number: `K${String(days)}`,
        expiresOn: addDays(TODAY, days),
      });
    return { backend, umkmId, cooperativeId };
  }

  test('what runs out: the day before, the day, the day after, each owner by its own days', async () => {
    const { backend } = await mixed();
    const numbers = async (filter: InputOf<'licence.list'>) =>
      (await listed(backend, filter)).map(({ number }) => number);
    expect(await numbers({ standings: ['expired'] })).toEqual(['P-1', 'K-1']);
    expect(await numbers({ standings: ['soon'] })).toEqual(['P0', 'P1', 'K60', 'P89', 'P90']);
    expect(await numbers({ standings: ['valid'] })).toEqual(['K61', 'P91']);
    expect(await numbers({ kind: 'pirt', standings: ['expired', 'soon'] })).toEqual([
      'P-1',
      'P0',
      'P1',
      'P89',
      'P90',
    ]);
    expect(await numbers({ owner: 'cooperative' })).toEqual(['K-1', 'K60', 'K61']);
    expect((await backend.ask('licence.standing', {})).standings).toMatchObject({
      expired: 2,
      soon: 5,
      valid: 2,
    });
    expect((await listed(backend, { standings: ['soon'] })).map(({ standingText }) => standingText)[0]).toBe(
      'berakhir hari ini',
    );
  });

  test('is found by owner, number without its dashes, kecamatan, year and fund', async () => {
    const { backend, umkmId } = await mixed();
    await record(backend, umkmId, { kind: 'pirt', number: '2 15 6408 01 0012 - 28' });
    const total = async (filter: InputOf<'licence.count'>) =>
      (await backend.ask('licence.count', filter)).total;
    expect(await total({ text: 'aminah' })).toBe(7);
    expect(await total({ text: '215640801' })).toBe(1);
    expect(await total({ text: 'koperasi contoh' })).toBe(3);
    expect(await total({ districtCode: '64.08.04' })).toBe(7);
    expect(await total({ issuedYear: 2024 })).toBe(6);
    expect(await total({ issuedYear: 2023 })).toBe(0);
    expect(await total({ fundYear: 2025, helper: 'office' })).toBe(6);
    expect(await total({ owner: 'umkm', helper: '' })).toBe(1);
  });

  test('the first screen counts businesses by their days and leaves cooperatives where they were', async () => {
    const { backend } = await mixed();
    const { items } = await backend.ask('home.work', {});
    expect(items.find(({ kind }) => kind === 'licence')).toMatchObject({
      count: 5,
      expired: 1,
      warningDays: 90,
      on: '2025-11-17',
    });
    expect(items.find(({ kind }) => kind === 'expiring')).toMatchObject({ count: 1, warningDays: 60 });
    const other = await officeBackend({ today: TODAY });
    expect((await other.ask('home.work', {})).items.some(({ kind }) => kind === 'licence')).toBe(false);
  });

  test('a kind of the one table is offered to cooperatives too, a business’s own is not', async () => {
    const { backend, cooperativeId } = await mixed();
    const kinds = (await backend.ask('legality.choices', {})).permitKinds.map(({ code }) => code);
    expect(kinds).toEqual(expect.arrayContaining(['nib', 'izin-usaha-simpan-pinjam', 'slhs', 'merek']));
    expect(kinds).not.toContain('pirt');
    const permit = { cooperativeId, id: null, kind: 'pirt', number: 'x', expiresOn: null };
    expect((await backend.refusal('legality.savePermit', permit)).code).toBe('INVALID_INPUT');
  });

  test('the office’s own days decide: 30 instead of 90', async () => {
    const { backend } = await mixed();
    await backend.ask('rule.addVersion', {
      code: 'licence-warning-days',
      value: 30,
      inForceFrom: '2025-11-01',
      inForceUntil: null,
      basis: 'Nota dinas',
      note: '',
    });
    const { rows } = await backend.ask('licence.list', { owner: 'umkm', standings: ['soon'] });
    expect(rows.map(({ number }) => number)).toEqual(['P0', 'P1']);
  });

  test('licences of a business that was taken out do not count', async () => {
    const { backend, umkmId } = await mixed();
    await backend.ask('umkm.remove', { id: umkmId, reason: 'bukan UMKM' });
    expect((await listed(backend)).map(({ owner }) => owner)).toEqual([
      'cooperative',
      'cooperative',
      'cooperative',
    ]);
  });

  test('the recap names licences and businesses apart: three licences of two businesses', async () => {
    const { backend } = await mixed();
    const two = await business(backend, 'Kopi Contoh');
    await record(backend, two, { kind: 'pirt', isEndless: true });
    await record(backend, two, { kind: 'pirt', state: 'applied' });
    await record(backend, two, { kind: 'nib', isEndless: true });
    const { rows, sum } = await backend.ask('licence.recap', { by: 'kind' });
    expect(rows.find(({ key }) => key === 'pirt')).toMatchObject({
      name: 'SPP-IRT (P-IRT)',
      licences: 8,
      issued: 7,
      applied: 1,
      umkms: 2,
      cooperatives: 0,
    });
    // One business stands in two groups, and once in the sum.
    expect(rows.reduce((all, { umkms }) => all + umkms, 0)).toBe(3);
    expect(sum).toMatchObject({ licences: 12, umkms: 2, cooperatives: 1 });
    const names = async (by: InputOf<'licence.recap'>['by']) =>
      (await backend.ask('licence.recap', { by })).rows.map(({ name, licences }) => [name, licences]);
    expect(await names('helper')).toEqual([
      ['Yang membantu belum dicatat', 6],
      ['Dinas', 6],
    ]);
    expect(await names('fundYear')).toEqual([
      ['Tahun anggaran belum dicatat', 6],
      ['2025', 6],
    ]);
    expect(await names('issuedYear')).toEqual([
      ['Tanggal terbit belum dicatat', 6],
      ['2024', 6],
    ]);
    expect((await names('fund'))[1]?.[1]).toBe(6);
    expect((await names('district')).map(([, licences]) => licences)).toEqual([6, 6]);
  });
});
