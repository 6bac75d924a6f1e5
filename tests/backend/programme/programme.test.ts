import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { STANDARD_TREE } from '#rules/programme/standard-tree.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

const SUB = '2.17.05.2.01.0001';
const TARGET = {
  year: 2025,
  name: 'Koperasi dilatih',
  measure: 'trained',
  unit: 'cooperative',
  amount: 2,
} as const;
const TRAINING = { year: 2025, kind: 'pelatihan', title: 'Digitalisasi', subActivityCode: SUB } as const;
const DAY = toPlainDate('2025-07-04');

const batchOf = (names: readonly (readonly [name: string, cooperativeId: string])[], number = 1) => ({
  number,
  startsOn: DAY,
  endsOn: DAY,
  participants: names.map(([name, cooperativeId]) => ({
    name,
    cooperativeId,
    marks: [{ on: DAY, mark: 'present' as const }],
  })),
});

async function office() {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 3 });
  const [a, b, c] = rows.map(({ id }) => id);
  return { backend, ids: [a ?? '', b ?? '', c ?? ''] as const };
}

describe('the tree of a year', () => {
  test('begins with the shipped one, is filled from another year without its budgets, and keeps what it has', async () => {
    const backend = await officeBackend();
    expect(await backend.ask('programme.fillYear', { year: 2025 })).toEqual({
      added: STANDARD_TREE.length,
      kept: 0,
    });
    const { rows } = await backend.ask('programme.tree', { year: 2025 });
    const line = rows.find(({ code }) => code === SUB);
    expect(line).toMatchObject({ level: 'sub_activity', budget: null, activities: 0 });
    await backend.ask('programme.saveLine', {
      id: line?.id ?? '',
      year: 2025,
      code: SUB,
      name: 'Nama dinas',
      budget: 1_200_000_000,
    });
    await backend.ask('programme.saveLine', { year: 2026, code: SUB, name: 'Sudah ada', budget: 5 });
    expect(await backend.ask('programme.fillYear', { year: 2026, from: 2025 })).toEqual({
      added: STANDARD_TREE.length - 1,
      kept: 1,
    });
    const next = (await backend.ask('programme.tree', { year: 2026 })).rows;
    expect(next.find(({ code }) => code === SUB)).toMatchObject({ name: 'Sudah ada', budget: 5 });
    expect(next.filter(({ budget }) => budget !== null)).toHaveLength(1);
    expect(await backend.ask('programme.years', {})).toEqual([2026, 2025]);
  });

  test('refuses a code that stands there already and a year without a tree, at the field', async () => {
    const backend = await officeBackend();
    await backend.ask('programme.saveLine', { year: 2025, code: '2.17.05', name: 'Program' });
    expect(
      (await backend.refusal('programme.saveLine', { year: 2025, code: '2.17.05', name: 'Lagi' })).details
        .faults,
    ).toMatchObject([{ path: 'code' }]);
    expect(
      (await backend.refusal('programme.fillYear', { year: 2025, from: 2020 })).details.faults,
    ).toMatchObject([{ path: 'from' }]);
    expect(
      (await backend.refusal('programme.fillYear', { year: 2025, from: 2025 })).details.faults,
    ).toMatchObject([{ path: 'from' }]);
  });

  test('sums up activities of a code and below; what waits for its budget and what was cancelled is not realised', async () => {
    const { backend, ids } = await office();
    for (const [code, budget] of [
      ['2.17.05', 100],
      [SUB, 90],
    ] as const)
      await backend.ask('programme.saveLine', { year: 2025, code, name: code, budget });
    await backend.ask('activity.record', {
      ...TRAINING,
      state: 'done',
      budgetSpent: 40,
      batches: [batchOf([['Ana', ids[0]]])],
    });
    await backend.ask('activity.record', { ...TRAINING, state: 'waiting_budget' });
    await backend.ask('activity.record', {
      ...TRAINING,
      state: 'cancelled',
      stateReason: 'Dialihkan',
      budgetSpent: 7,
    });
    await backend.ask('activity.record', { ...TRAINING, subActivityCode: '2.17.051' });
    const { rows } = await backend.ask('programme.tree', { year: 2025 });
    expect(rows).toMatchObject([
      { code: '2.17.05', activities: 2, realised: 1, waiting: 1, spent: 40 },
      { code: SUB, activities: 2, realised: 1, waiting: 1, spent: 40, gap: '' },
    ]);
    expect(rows[0]?.gap).toContain('Rp90');
  });

  test('is read from a sheet: every row in a pile, what the file does not say stays', async () => {
    const backend = await officeBackend();
    await backend.ask('programme.saveLine', {
      year: 2026,
      code: '2.17.05',
      name: 'Lama',
      indicator: 'Persentase',
      budget: 9,
    });
    const folder = tempFolder();
    const file = path.join(folder, 'dpa.csv');
    writeFileSync(
      file,
      [
        'DPA 2026;;;',
        'Kode;Uraian;Pagu',
        '2.17.05;Program Pendidikan;',
        '2.17.05.2.01;Kegiatan Diklat;Rp 1.200.000.000,00',
        '2.17.05.2.01;Kegiatan Diklat lagi;5',
        '2.17.05.2;Empat bagian;5',
        '2.17.06;;5',
        '2.17.07;Program UMKM;dua juta',
        'Jumlah;;1.200.000.000',
      ].join('\n'),
    );
    const tried = await backend.ask('programme.import', { year: 2026, path: file });
    expect(tried).toMatchObject({ added: 1, changed: 1, same: 0 });
    expect(tried.refused.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
    expect(tried.passedOver.map(({ row }) => row)).toEqual([9]);
    expect((await backend.ask('programme.tree', { year: 2026 })).rows).toHaveLength(1);
    await backend.ask('programme.import', { year: 2026, path: file, isDryRun: false });
    expect((await backend.ask('programme.tree', { year: 2026 })).rows).toMatchObject([
      { code: '2.17.05', name: 'Program Pendidikan', indicator: 'Persentase', budget: 9 },
      { code: '2.17.05.2.01', name: 'Kegiatan Diklat', budget: 1_200_000_000 },
    ]);
    expect(await backend.ask('programme.import', { year: 2026, path: file })).toMatchObject({
      added: 0,
      same: 2,
    });
    writeFileSync(file, 'Nama;Alamat\nSatu;Dua\n');
    expect(
      (await backend.refusal('programme.import', { year: 2026, path: file })).details.faults,
    ).toMatchObject([{ path: 'path' }]);
  });
});

describe('targets of a year', () => {
  test('T4, T9: cooperatives once a year, people once, over 100 percent as it is', async () => {
    const { backend, ids } = await office();
    await backend.ask('activity.record', {
      ...TRAINING,
      state: 'done',
      batches: [
        batchOf([
          ['Ana', ids[0]],
          ['Budi', ids[0]],
          ['Citra', ids[1]],
        ]),
      ],
    });
    await backend.ask('activity.record', {
      ...TRAINING,
      title: 'Lain',
      state: 'done',
      batches: [
        batchOf([
          ['Ana', ids[0]],
          ['Dewi', ids[2]],
        ]),
      ],
    });
    await backend.ask('target.save', { ...TARGET, code: '2.17.05', budget: 4_000_000 });
    await backend.ask('target.save', { ...TARGET, name: 'Orang', unit: 'person', amount: 8, code: SUB });
    await backend.ask('target.save', {
      ...TARGET,
      name: 'Kegiatan',
      measure: 'activities',
      unit: 'activity',
    });
    await backend.ask('target.save', { ...TARGET, name: 'Program lain', code: '2.17.06' });
    const { rows } = await backend.ask('target.list', { year: 2025 });
    expect(rows.map(({ name, reached, percent, perUnit }) => [name, reached, percent, perUnit])).toEqual([
      ['Koperasi dilatih', 3, '150,00', 'Rp2.000.000 per koperasi'],
      ['Orang', 4, '50,00', ''],
      ['Kegiatan', 2, '100,00', ''],
      ['Program lain', 0, '0,00', ''],
    ]);
  });

  test('T5: what only waits for its budget reaches nothing', async () => {
    const { backend, ids } = await office();
    await backend.ask('activity.record', {
      ...TRAINING,
      state: 'waiting_budget',
      batches: [batchOf([['Ana', ids[0]]])],
    });
    await backend.ask('target.save', TARGET);
    expect((await backend.ask('target.list', { year: 2025 })).rows[0]).toMatchObject({
      reached: 0,
      percent: '0,00',
    });
  });

  test('count levels as the recap of the register does, and say the day', async () => {
    const { backend } = await office();
    for (const measure of ['active', 'rat', 'certified'] as const)
      await backend.ask('target.save', { ...TARGET, name: measure, measure, amount: 100 });
    const { rows } = await backend.ask('target.list', { year: 2025 });
    const { total } = await backend.ask('recap.get', {
      grouping: 'district',
      columns: [
        { key: 'active', bookYear: null },
        { key: 'rat', bookYear: 2024 },
        { key: 'certified', bookYear: null },
      ],
    });
    expect(rows.map(({ reached }) => reached)).toEqual(total.cells);
    expect(rows[0]?.reached).toBeGreaterThan(0);
    expect(rows[0]?.asOf).toBe('2025-11-18');
    await backend.ask('target.save', { ...TARGET, year: 2024, measure: 'active' });
    expect((await backend.ask('target.list', { year: 2024 })).rows[0]?.asOf).toBe('2024-12-31');
  });

  test('counted elsewhere stay without a figure until somebody writes it with its source', async () => {
    const backend = await officeBackend();
    const typed = { ...TARGET, measure: 'typed', unit: 'other' } as const;
    const { id } = await backend.ask('target.save', typed);
    expect((await backend.ask('target.list', { year: 2025 })).rows[0]).toMatchObject({
      reached: null,
      percent: '-',
    });
    expect(
      (await backend.refusal('target.save', { ...typed, id, realised: 3 })).details.faults,
    ).toMatchObject([{ path: 'realisedSource' }]);
    await backend.ask('target.save', { ...typed, id, realised: 3, realisedSource: 'Laporan UPTD' });
    expect((await backend.ask('target.list', { year: 2025 })).rows[0]).toMatchObject({
      reached: 3,
      percent: '150,00',
    });
  });

  test('take the budget of their line of the tree where they have none of their own', async () => {
    const backend = await officeBackend();
    await backend.ask('programme.saveLine', { year: 2025, code: SUB, name: 'Diklat', budget: 1_200_000_000 });
    await backend.ask('target.save', { ...TARGET, amount: 600, code: SUB });
    expect((await backend.ask('target.list', { year: 2025 })).rows[0]).toMatchObject({
      codeName: 'Diklat',
      perUnit: 'Rp2.000.000 per koperasi',
    });
  });

  test('leave the list with a reason and come back', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('target.save', TARGET);
    await backend.ask('target.remove', { id, reason: 'Renja Perubahan' });
    expect((await backend.ask('target.list', { year: 2025 })).rows).toEqual([]);
    expect((await backend.ask('target.list', { year: 2025, isRemoved: true })).rows).toMatchObject([
      { removedReason: 'Renja Perubahan' },
    ]);
    expect((await backend.refusal('target.save', { ...TARGET, id })).code).toBe('NOT_FOUND');
    await backend.ask('target.restore', { id });
    expect((await backend.ask('target.list', { year: 2025 })).rows).toHaveLength(1);
    expect((await backend.refusal('target.restore', { id })).code).toBe('NOT_FOUND');
  });

  test('are printed with what they count', async () => {
    const backend = await officeBackend();
    await backend.ask('target.save', TARGET);
    const { path: file } = await backend.ask('target.print', { year: 2025 });
    const text = readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ');
    for (const words of [
      'TARGET DAN REALISASI',
      'Tahun 2025',
      'Koperasi dilatih',
      '0,00',
      'dihitung sekali setahun',
    ])
      expect(text).toContain(words);
  });
});

test('B1: cooperatives coached are counted once however often somebody goes there, and no call counts', async () => {
  const { backend, ids } = await office();
  const { id: officerId } = await backend.ask('coaching.recordOfficer', { name: 'Contoh Petugas' });
  const visit = (cooperativeId: string, outcome: 'met_officers' | 'remote') =>
    backend.ask('coaching.recordVisit', { cooperativeId, visitedOn: DAY, officerIds: [officerId], outcome });
  await visit(ids[0], 'met_officers');
  await visit(ids[0], 'met_officers');
  await visit(ids[1], 'met_officers');
  await visit(ids[2], 'remote');
  await backend.ask('target.save', { ...TARGET, name: 'Dibina', measure: 'coached', amount: 2 });
  await backend.ask('target.save', {
    ...TARGET,
    name: 'Kunjungan',
    measure: 'visits',
    unit: 'visit',
    amount: 6,
  });
  const { rows } = await backend.ask('target.list', { year: 2025 });
  expect(rows.map(({ reached, percent }) => [reached, percent])).toEqual([
    [2, '100,00'],
    [3, '50,00'],
  ]);
  expect(await backend.ask('coaching.recap', { year: 2025 })).toMatchObject({
    target: 2,
    percent: '100,00',
    targetFrom: 'list',
    targetSet: null,
  });
  // One target of one thing: coaching has none of its own beside that of the list, and one of before steps back.
  const own = { year: 2025, cooperatives: 150, basis: 'SK' };
  const refused = await backend.refusal('coaching.setTarget', own);
  expect(refused.details.faults?.[0]).toMatchObject({ path: 'cooperatives' });
  expect(refused.details.faults?.[0]?.message).toContain('2 koperasi. Ubah di sana.');
  const coached = (await backend.ask('target.list', { year: 2025 })).rows.find(
    ({ name }) => name === 'Dibina',
  );
  await backend.ask('target.remove', { id: String(coached?.id), reason: 'Uji' });
  await backend.ask('coaching.setTarget', own);
  const recap = () => backend.ask('coaching.recap', { year: 2025 });
  expect(await recap()).toMatchObject({ target: 150, targetFrom: 'own' });
  await backend.ask('target.restore', { id: String(coached?.id) });
  expect(await recap()).toMatchObject({ target: 2, targetFrom: 'list', targetSet: null });
});
