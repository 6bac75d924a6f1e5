import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { ACTIVE, docxText, report, TYPED, typed } from './performance-office.ts';

test('the year in the report of a quarter goes no further than the quarter, and its paper tells of no later one', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows: known } = await backend.ask('cooperative.list', { limit: 2 });
  const { id: officerId } = await backend.ask('coaching.recordOfficer', { name: 'Contoh Petugas' });
  for (const [at, on] of [
    [0, '2025-05-05'],
    [1, '2025-08-05'],
  ] as const)
    await backend.ask('coaching.recordVisit', {
      cooperativeId: known[at]?.id ?? '',
      visitedOn: toPlainDate(on),
      officerIds: [officerId],
      outcome: 'met_officers',
    });
  await backend.ask('performance.save', {
    code: 'K-04',
    name: 'Dibina',
    unit: 'koperasi',
    formula: 'single',
    numerator: 'coached',
    span: 'quarter',
    firstYear: 2025,
  });
  const yearOf = async (quarter: 0 | 2 | 3) => (await report(backend, quarter)).rows[0]?.cells[4]?.value;
  expect([await yearOf(2), await yearOf(3), await yearOf(0)]).toEqual([1_00, 2_00, 2_00]);
  const { path: file } = await backend.ask('performance.print', { year: 2025, quarter: 2 });
  const text = readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ');
  expect(text).toContain('K-04 Dibina koperasi - 0 1 - - 1 - Koperasi yang dibina');
  expect(text).toContain('Kolom Setahun dihitung sampai 30 Juni 2025.');
});

test('people and cooperatives trained are those who came within the quarter; a code of the tree narrows them', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows: known } = await backend.ask('cooperative.list', { limit: 2 });
  const [a = '', b = ''] = known.map(({ id }) => id);
  const train = async (on: string, code: string, names: readonly (readonly [string, string])[]) => {
    const day = toPlainDate(on);
    await backend.ask('activity.record', {
      year: 2025,
      kind: 'pelatihan',
      title: `Pelatihan ${on}`,
      subActivityCode: code,
      state: 'done',
      batches: [
        {
          number: 1,
          startsOn: day,
          endsOn: day,
          participants: names.map(([name, cooperativeId]) => ({
            name,
            cooperativeId,
            marks: [{ on: day, mark: 'present' as const }],
          })),
        },
      ],
    });
  };
  await train('2025-02-03', '2.17.05.2.01.0001', [
    ['Ana', a],
    ['Budi', a],
  ]);
  await train('2025-08-04', '2.17.05.2.01.0001', [
    ['Ana', a],
    ['Citra', b],
  ]);
  await train('2025-08-05', '2.17.07.2.01.0003', [['Dewi', b]]);
  const counted = { formula: 'single', span: 'quarter', firstYear: 2025 } as const;
  const people = { ...counted, unit: 'orang', numerator: 'trainedPeople' } as const;
  await backend.ask('performance.save', { ...people, code: 'A', name: 'Orang' });
  await backend.ask('performance.save', {
    ...people,
    code: 'B',
    name: 'Orang program',
    programmeCode: '2.17.05',
  });
  await backend.ask('performance.save', {
    ...counted,
    code: 'C',
    name: 'Koperasi',
    unit: 'koperasi',
    numerator: 'trainedCooperatives',
  });
  await backend.ask('performance.save', {
    ...counted,
    code: 'D',
    name: 'Kegiatan',
    unit: 'kegiatan',
    numerator: 'activities',
  });
  const { rows } = await report(backend, 0);
  const valuesOf = (code: string) =>
    rows.find((row) => row.code === code)?.cells.map(({ value }) => (value ?? 0) / 100);
  expect(['A', 'B', 'C', 'D'].map(valuesOf)).toEqual([
    [2, 0, 3, 0, 4],
    [2, 0, 2, 0, 3],
    [1, 0, 2, 0, 2],
    [1, 0, 2, 0, 3],
  ]);
  await backend.ask('target.save', {
    year: 2025,
    name: 'Orang',
    measure: 'trained',
    unit: 'person',
    amount: 5,
    code: '2.17.05',
  });
  expect((await backend.ask('target.list', { year: 2025 })).rows[0]?.reached).toBe(3);
});

test('chapter III is a Word file with tables, both facts, and places left open for what only people know', async () => {
  const backend = await officeBackend();
  const { id } = await backend.ask('performance.save', { ...TYPED, code: 'K-01', name: 'Koperasi aktif' });
  await typed(backend, id, 3, [474_00, 747_00]);
  const file = path.join(tempFolder(), 'bab3.docx');
  await backend.ask('performance.exportChapter', { year: 2025, quarter: 3, path: file });
  const text = docxText(file).replaceAll(/\s+/g, ' ');
  for (const words of [
    'BAB III AKUNTABILITAS KINERJA',
    'K-01 Koperasi aktif',
    'dihitung dari Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100',
    '63,45',
    'Penyebab: [belum ditulis]',
  ])
    expect(text).toContain(words);
});

describe('what is written down', () => {
  test('a figure comes with its source, and what is counted is not typed over', async () => {
    const backend = await officeBackend();
    const own = await backend.ask('performance.save', { ...TYPED, code: 'U-01', name: 'Perizinan' });
    const counted = await backend.ask('performance.save', ACTIVE);
    const entry = { year: 2025, quarter: 1, numerator: 1_00 };
    expect(
      (await backend.refusal('performance.saveEntry', { ...entry, indicatorId: own.id })).details.faults,
    ).toMatchObject([{ path: 'source' }]);
    expect(
      (await backend.refusal('performance.saveEntry', { ...entry, indicatorId: counted.id, source: 'Saya' }))
        .details.faults,
    ).toMatchObject([{ path: 'numerator' }]);
    await backend.ask('performance.saveEntry', {
      indicatorId: counted.id,
      year: 2025,
      quarter: 1,
      causes: 'RAT banyak yang mundur',
      efforts: 'Surat teguran',
    });
    expect((await report(backend, 1)).rows[0]).toMatchObject({
      causes: 'RAT banyak yang mundur',
      efforts: 'Surat teguran',
      isMissing: false,
    });
    expect((await report(backend, 1)).rows[1]).toMatchObject({ code: 'U-01', isMissing: true, value: null });
  });

  test('an indicator leaves with a reason and comes back, unless its code was taken meanwhile', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('performance.save', ACTIVE);
    await backend.ask('performance.remove', { id, reason: 'Tidak dipakai' });
    expect((await backend.ask('performance.indicators', { isRemoved: true })).rows).toMatchObject([
      { removedReason: 'Tidak dipakai' },
    ]);
    const other = await backend.ask('performance.save', ACTIVE);
    expect((await backend.refusal('performance.restore', { id })).details.faults).toMatchObject([
      { path: 'code' },
    ]);
    await backend.ask('performance.remove', { id: other.id, reason: 'Ganda' });
    await backend.ask('performance.restore', { id });
    expect((await backend.ask('performance.indicators', {})).rows).toHaveLength(1);
  });

  test('stands in the years it is used in, under its programme by the year’s own name', async () => {
    const backend = await officeBackend();
    await backend.ask('programme.saveLine', { year: 2025, code: '2.17.03', name: 'Program Pengawasan' });
    await backend.ask('performance.save', { ...ACTIVE, programmeCode: '2.17.03', lastYear: 2025 });
    await backend.ask('performance.save', { ...ACTIVE, code: 'A-01', name: 'Tanpa program' });
    expect((await report(backend, 1)).rows.map(({ code, programmeName }) => [code, programmeName])).toEqual([
      ['K-01', 'Program Pengawasan'],
      ['A-01', ''],
    ]);
    expect((await report(backend, 1, 2026)).rows.map(({ code }) => code)).toEqual(['A-01']);
    expect((await report(backend, 1, 2024)).rows).toEqual([]);
  });
});

describe('a sheet of indicators and targets', () => {
  test('is tried first; every row stands in a pile, names stay, and a frozen target is refused', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('performance.save', { ...ACTIVE, name: 'Koperasi aktif' });
    await backend.ask('performance.save', { ...ACTIVE, code: 'K-02', name: 'Nama tercatat' });
    await backend.ask('performance.freeze', { year: 2025, quarter: 1 });
    const file = path.join(tempFolder(), 'renja.csv');
    writeFileSync(
      file,
      [
        'Renja 2025;;;;;;',
        'Kode;Indikator;Satuan;Pembilang;Penyebut;Target TW I;Target',
        'K-01;Koperasi aktif;%;;;;88,22',
        'K-02;Nama lain;%;;;;10',
        'K-03;RAT terhadap aktif;%;rat-aktif;Koperasi aktif;;60',
        'K-04;Produk halal;produk;;;;120',
        'K-05;Tiga desimal;%;;;;1,234',
        'K-04;Produk halal lagi;produk;;;;5',
        'K-06;Sudah beku;produk;;;7;',
        ';Jumlah;;;;;',
      ].join('\n'),
    );
    const tried = await backend.ask('performance.import', { year: 2025, path: file });
    expect(tried).toMatchObject({ added: 2, changed: 1, same: 0, headerRow: 2 });
    expect(tried.refused.map(({ row }) => row)).toEqual([4, 7, 8, 9]);
    expect(tried.passedOver.map(({ row }) => row)).toEqual([10]);
    expect((await report(backend, 0)).rows).toHaveLength(2);
    await backend.ask('performance.import', { year: 2025, path: file, isDryRun: false });
    expect(
      (await report(backend, 0)).rows.map(({ code, target, formulaShort }) => [code, target, formulaShort]),
    ).toEqual([
      ['K-01', 88_22, 'aktif ÷ semua'],
      ['K-02', null, 'aktif ÷ semua'],
      ['K-03', 60_00, 'aktif yang RAT ÷ aktif'],
      ['K-04', 120_00, 'Produk halal'],
    ]);
    expect(await backend.ask('performance.import', { year: 2025, path: file })).toMatchObject({
      added: 0,
      changed: 0,
      same: 3,
    });
    expect((await backend.ask('performance.year', { indicatorId: id, year: 2025 })).targets).toEqual([
      { quarter: 0, amount: 88_22 },
    ]);
    writeFileSync(file, 'Nama;Alamat\nSatu;Dua\n');
    expect(
      (await backend.refusal('performance.import', { year: 2025, path: file })).details.faults,
    ).toMatchObject([{ path: 'path' }]);
  });
});
