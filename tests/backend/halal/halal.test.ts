import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const MET = {
  nib: true,
  bahanBerisiko: false,
  prosesSederhana: true,
  adaSembelihan: false,
  sudahDiverifikasi: true,
};

/** A business with one product of food, and the product's id. */
async function business(backend: TestBackend, name = 'Amplang Contoh Rasa', part: object = {}) {
  const { id } = await backend.ask('umkm.record', {
    name,
    products: [{ name: `${name} 250 g`, kind: 'makanan' }],
    ...part,
  });
  const { productList } = await backend.ask('umkm.get', { id });
  return { umkmId: id, productId: productList[0]?.id ?? '' };
}
const steps = (...all: readonly (readonly [string, string])[]) => all.map(([stage, on]) => ({ stage, on }));
const faultsOf = async (backend: TestBackend, input: object) => {
  const error = await backend.refusal('halal.record', input);
  return (error.details.faults ?? []).map((fault) => fault.path);
};

describe('an application', () => {
  test('is written down with its steps, followed further, and a wrong step is taken back and kept', async () => {
    const backend = await officeBackend();
    const { productId } = await business(backend);
    const { id } = await backend.ask('halal.record', {
      productId,
      registration: 'SH2025-1-000001',
      fund: 'apbn',
      quotaYear: 2025,
      isFacilitated: true,
      companion: 'Contoh Pendamping',
      stages: steps(['didaftarkan', '2025-09-01'], ['verifikasi', '2025-09-15']),
    });
    const { eventId } = await backend.ask('halal.recordStage', { id, stage: 'ditolak', on: '2025-09-16' });
    expect(await backend.ask('halal.get', { id })).toMatchObject({ stage: 'ditolak', waitingDays: null });
    await backend.ask('halal.undoStage', { id, eventId });
    expect(await backend.ask('halal.get', { id })).toMatchObject({
      stage: 'verifikasi',
      stageText: 'Hasil verifikasi PPH',
      stageOn: '2025-09-15',
      fundText: 'APBN dekonsentrasi/tugas pembantuan',
      events: [{ stage: 'didaftarkan' }, { stage: 'verifikasi' }],
    });
    expect(queryRows(backend.dataFolder, 'SELECT * FROM halal_event')).toHaveLength(3);
    expect((await backend.refusal('halal.undoStage', { id, eventId })).code).toBe('NOT_FOUND');
  });

  test('says at its field what is wrong, and writes nothing', async () => {
    const backend = await officeBackend();
    const { productId } = await business(backend);
    expect(await faultsOf(backend, { productId, fund: 'entah' })).toEqual(['fund']);
    expect(await faultsOf(backend, { productId, answers: { nib: true } })).toEqual(['checkedOn']);
    expect(await faultsOf(backend, { productId, checkedOn: '2021-12-31' })).toEqual(['checkedOn']);
    expect(await faultsOf(backend, { productId, checkedOn: '2199-01-01' })).toEqual(['checkedOn']);
    expect(await faultsOf(backend, { productId, stages: steps(['entah', '2025-01-01']) })).toEqual([
      'stages[0].stage',
    ]);
    expect(await faultsOf(backend, { productId, stages: steps(['terbit', '2199-01-01']) })).toEqual([
      'stages[0].on',
    ]);
    expect((await backend.refusal('halal.record', { productId: 'entah' })).code).toBe('NOT_FOUND');
    expect(queryRows(backend.dataFolder, 'SELECT * FROM halal_case')).toHaveLength(0);
  });

  test('leaves every list when it is taken out, and comes back', async () => {
    const backend = await officeBackend();
    const { productId } = await business(backend);
    const { id } = await backend.ask('halal.record', {
      productId,
      stages: steps(['terbit', '2023-06-01']),
    });
    const lacking = async () => (await backend.ask('halal.countLacking', {})).total;
    expect(await lacking()).toBe(0);
    await backend.ask('halal.remove', { id, reason: 'keliru' });
    expect(await lacking()).toBe(1);
    expect((await backend.ask('halal.list', {})).rows).toEqual([]);
    expect((await backend.ask('halal.list', { isRemoved: true })).rows).toMatchObject([
      { id, removedReason: 'keliru' },
    ]);
    await backend.ask('halal.restore', { id });
    expect(await lacking()).toBe(0);
  });
});

describe('what is said of a product', () => {
  test('U6: terbit 1-6-2023 berlaku tanpa akhir; perubahan 1-3-2026 membuatnya perlu pembaruan', async () => {
    const backend = await officeBackend({ today: '2026-03-02' });
    const { productId } = await business(backend);
    const { id } = await backend.ask('halal.record', {
      productId,
      stages: steps(['terbit', '2023-06-01']),
    });
    const said = async () => (await backend.ask('halal.ofProduct', { productId })).certificate;
    expect(await said()).toMatchObject({ word: 'berlaku', issuedOn: '2023-06-01', remark: '' });
    await backend.ask('halal.recordStage', { id, stage: 'perubahan', on: '2026-03-01' });
    expect((await said()).word).toBe('perlu pembaruan');
    expect((await backend.ask('halal.ofProduct', { productId })).duty.state).toBe('met');
    expect(JSON.stringify(await backend.ask('halal.ofProduct', { productId }))).not.toMatch(/kedaluwarsa/i);
    // It has a certificate still, so it is not among those that lack one.
    expect((await backend.ask('halal.countLacking', {})).total).toBe(0);
  });

  test('U9: sehari sebelum, pada hari, dan sesudah kewajiban mulai', async () => {
    const sentenceOn = async (today: string) => {
      const backend = await officeBackend({ today });
      const { productId } = await business(backend, 'Contoh', {
        sales: [{ year: 2025, amount: 100_000_000 }],
      });
      const [row] = (await backend.ask('halal.lacking', {})).rows;
      expect(row?.productId).toBe(productId);
      return row?.duty.sentence;
    };
    expect(await sentenceOn('2026-10-17')).toBe('wajib mulai 18-10-2026');
    expect(await sentenceOn('2026-10-18')).toBe('wajib halal, belum');
    expect(await sentenceOn('2026-10-19')).toBe('wajib halal, belum');
  });

  test('U8: hari libur dinas tidak dihitung, dan tahun yang belum diisi disebut', async () => {
    const backend = await officeBackend({ today: '2025-09-16' });
    const { productId } = await business(backend);
    const { id } = await backend.ask('halal.record', {
      productId,
      stages: steps(['didaftarkan', '2025-09-01']),
    });
    const clock = async () => (await backend.ask('halal.get', { id })).clocks[0];
    expect(await clock()).toMatchObject({ days: 11, isLate: true, isRunning: true });
    expect((await backend.ask('halal.get', { id })).badges).toEqual(['lewat 10 hari kerja (Ps 33A)']);
    expect((await clock())?.warning).toContain('2025');
    await backend.ask('calendar.save', {
      expectedUpdatedAt: null,
      day: '2025-09-02',
      name: 'Libur dinas',
      kind: 'own',
    });
    expect(await clock()).toMatchObject({ days: 10, isLate: false, warning: '' });
  });

  test('U7: syarat menurut hari pra-cek, juga sesudah versi berganti', async () => {
    const backend = await officeBackend({ today: '2026-03-02' });
    const check = (on: string, sales: number) => backend.ask('halal.check', { on, sales, answers: MET });
    expect((await check('2023-06-01', 500_000_000)).meets).toBe(true);
    expect(await check('2023-06-01', 500_000_001)).toMatchObject({
      meets: false,
      basis: 'Keputusan Kepala BPJPH 150/2022',
    });
    expect((await check('2025-06-01', 500_000_001)).meets).toBe(true);
    const { umkmId, productId } = await business(backend, 'Contoh', {
      sales: [{ year: 2025, amount: 750_000_000 }],
    });
    const { id } = await backend.ask('halal.record', {
      productId,
      checkedOn: '2023-06-01',
      checkedSales: 500_000_001,
      answers: MET,
    });
    expect((await backend.ask('halal.get', { id })).check?.meets).toBe(false);
    expect(await backend.ask('halal.conditions', { on: '2023-06-01', productId })).toMatchObject({
      salesLimit: 500_000_000,
      knownSales: 750_000_000,
      knownScale: 'mikro',
      hasNib: false,
    });
    await backend.ask('licence.record', { umkmId, kind: 'nib', state: 'applied' });
    expect(await backend.ask('halal.conditions', { on: '2023-06-01', productId })).toMatchObject({
      hasNib: false,
    });
    await backend.ask('licence.record', { umkmId, kind: 'nib', number: '1234567890123' });
    expect(await backend.ask('halal.conditions', { on: '2023-06-01', productId })).toMatchObject({
      hasNib: true,
    });
    expect((await backend.ask('halal.conditions', { on: '2025-06-01' })).salesLimit).toBeNull();
  });

  test('helped in an earlier year, also by a product that came along in a merge', async () => {
    const backend = await officeBackend({ today: '2026-03-02' });
    const [kept, other] = [await business(backend, 'Satu'), await business(backend, 'Dua')];
    await backend.ask('halal.record', { productId: other.productId, isFacilitated: true, quotaYear: 2024 });
    const said = async () =>
      (await backend.ask('halal.ofProduct', { productId: kept.productId })).facilitated;
    expect(await said()).toBe('');
    await backend.ask('umkm.merge', { keptId: kept.umkmId, removedId: other.umkmId });
    expect(await said()).toBe('Pernah difasilitasi: 2024 (Dua 250 g).');
    expect((await backend.ask('halal.list', {})).rows).toMatchObject([{ umkmName: 'Satu' }]);
  });
});

test('a list that was read in is not taken back over an application for what it brought', async () => {
  const backend = await officeBackend();
  const file = path.join(tempFolder(), 'daftar.csv');
  writeFileSync(file, 'Nama Usaha,Produk,Jenis Produk\nAmplang Contoh,Amplang,Makanan\n');
  const { importId } = await backend.ask('umkm.import', { path: file, isDryRun: false });
  const [row] = (await backend.ask('halal.lacking', {})).rows;
  const { id } = await backend.ask('halal.record', { productId: row?.productId ?? '' });
  const undo = { importId: importId ?? '' };
  const error = await backend.refusal('umkm.undoImport', undo);
  expect(error.details.faults?.[0]?.message).toContain('permohonan halal');
  await backend.ask('halal.remove', { id, reason: 'keliru' });
  expect(await backend.ask('umkm.undoImport', undo)).toMatchObject({ removed: 1 });
});

test('a person taken out leaves no word in applications and steps of his or her products', async () => {
  const backend = await officeBackend();
  const { umkmId, productId } = await business(backend, 'Amplang Contoh', {
    ownerName: 'Contoh Aminah',
    ownerNik: '6408041705800001',
  });
  const { id } = await backend.ask('halal.record', {
    productId,
    companion: 'Contoh Aminah',
    note: 'Contoh Aminah minta dijemput',
    stages: [{ stage: 'didaftarkan', on: '2025-09-01', by: 'Contoh Aminah', note: 'oleh Contoh Aminah' }],
  });
  const { ownerId } = await backend.ask('umkm.get', { id: umkmId });
  await backend.ask('people.anonymise', { personId: ownerId ?? '', reason: 'atas permintaan' });
  const left = ['halal_case', 'halal_event']
    .map((table) => JSON.stringify(queryRows(backend.dataFolder, `SELECT * FROM ${table}`)))
    .join('');
  expect(left).not.toContain('Aminah');
  expect(await backend.ask('halal.get', { id })).toMatchObject({ stage: 'didaftarkan' });
});

describe('lists and recap', () => {
  test('the pipeline by stage, those that wait longest first, with the days', async () => {
    const backend = await officeBackend({ today: '2026-03-02' });
    const [one, other] = [await business(backend, 'Satu'), await business(backend, 'Dua')];
    await backend.ask('halal.record', {
      productId: one.productId,
      stages: steps(['didaftarkan', '2026-02-27']),
    });
    await backend.ask('halal.record', {
      productId: other.productId,
      stages: steps(['didaftarkan', '2026-02-20']),
    });
    const { rows } = await backend.ask('halal.list', { stage: 'didaftarkan' });
    expect(rows.map(({ umkmName, waitingDays }) => [umkmName, waitingDays])).toEqual([
      ['Dua', 10],
      ['Satu', 3],
    ]);
    expect((await backend.ask('halal.list', { stage: 'terbit' })).rows).toEqual([]);
    expect(await backend.ask('halal.standing', {})).toMatchObject({ cases: 2, lacking: 2 });
  });

  test('U10: dilatih, didaftarkan, dan terbit dibaca dari tiga catatan yang terpisah', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const day = '2024-09-04';
    const training = (title: string, people: number, part: object = {}) =>
      backend.ask('activity.record', {
        year: 2024,
        kind: 'pelatihan',
        title,
        state: 'done',
        batches: [
          {
            number: 1,
            startsOn: day,
            endsOn: day,
            participants: Array.from({ length: people }, (_, at) => ({
              name: `Contoh Peserta ${String(at + 1)}`,
              // Somebody who was only on the list was not trained.
              marks: at === 37 ? [] : [{ on: day, mark: 'present' as const }],
            })),
          },
        ],
        ...part,
      });
    await training('Fasilitasi Sertifikasi Halal', 38);
    const { id: other } = await training('Pembukuan sederhana', 5);
    const { id: umkmId } = await backend.ask('umkm.record', {
      name: 'Usaha banyak produk',
      products: Array.from({ length: 61 }, (_, at) => ({ name: `Produk ${String(at)}`, kind: 'makanan' })),
    });
    const { productList } = await backend.ask('umkm.get', { id: umkmId });
    for (const [at, { id: productId }] of productList.entries()) {
      await backend.ask('halal.record', {
        productId,
        fund: at === 1 ? '' : 'apbn',
        stages: steps(['didaftarkan', '2024-02-01'], ['terbit', at === 3 ? '2025-01-01' : '2024-12-31']),
      });
    }
    const recap = await backend.ask('halal.recap', { year: 2024 });
    expect(recap).toMatchObject({
      trained: { people: 37, activities: 1 },
      applied: { products: 61, businesses: 1 },
      issued: { certificates: 60, products: 60, businesses: 1 },
      byYearAndFund: [
        { year: 2025, fund: 'apbn', certificates: 1 },
        { year: 2024, fund: '', fundText: 'Sumber dana tidak dicatat', certificates: 1 },
        { year: 2024, fund: 'apbn', certificates: 59 },
      ],
    });
    expect(recap.chosenBy).toContain('"halal"');
    expect(JSON.stringify(recap)).not.toMatch(/%|persen/);
    // An activity may be chosen by hand; the people of another one are another figure.
    const chosen = await backend.ask('halal.recap', { year: 2024, activityIds: [other] });
    expect(chosen.trained).toEqual({ people: 5, activities: 1 });
    expect((await backend.refusal('halal.recap', { year: 2023, activityIds: [other] })).code).toBe(
      'NOT_FOUND',
    );
  });
});
