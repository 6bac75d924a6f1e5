import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const RATIO = { unit: '%', formula: 'ratio', firstYear: 2025 } as const;
const ACTIVE = {
  ...RATIO,
  code: 'K-01',
  name: 'Persentase koperasi aktif',
  numerator: 'active',
  denominator: 'total',
} as const;
const TYPED = {
  ...RATIO,
  numerator: 'typed',
  numeratorName: 'Koperasi aktif',
  denominator: 'typed',
  denominatorName: 'Jumlah koperasi',
} as const;

/** What a Word file says, without its marks. */
const docxText = (file: string): string =>
  execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' })
    .replaceAll('</w:p>', ' ')
    .replaceAll(/<[^>]+>/g, '');

const report = async (backend: TestBackend, quarter: 0 | 1 | 2 | 3 | 4, year = 2025) =>
  backend.ask('performance.report', { year, quarter });

/** What a year's quarters are typed from, each with its source. */
async function typed(
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

describe('the report of a quarter', () => {
  test('L1: both denominators stand by name with their figures, on the answer and on paper', async () => {
    const backend = await officeBackend();
    const active = await backend.ask('performance.save', { ...TYPED, code: 'K-01', name: 'Koperasi aktif' });
    const rat = await backend.ask('performance.save', {
      ...TYPED,
      code: 'K-03',
      name: 'RAT terhadap koperasi aktif',
      numeratorName: 'Koperasi yang RAT',
      denominatorName: 'Koperasi aktif',
    });
    await typed(backend, active.id, 3, [474_00, 747_00]);
    await typed(backend, rat.id, 3, [80_008_00, 147_249_00]);
    const { rows } = await report(backend, 3);
    expect(
      rows.map(({ value, numeratorName, denominatorName }) => [value, numeratorName, denominatorName]),
    ).toEqual([
      [63_45, 'Koperasi aktif', 'Jumlah koperasi'],
      [54_34, 'Koperasi yang RAT', 'Koperasi aktif'],
    ]);
    const { path: file } = await backend.ask('performance.print', { year: 2025, quarter: 3 });
    const text = readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ');
    for (const words of [
      'Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100',
      'Koperasi yang RAT 80.008 ÷ Koperasi aktif 147.249 × 100',
      '63,45',
      '54,34',
      'Laporan bidang',
    ])
      expect(text).toContain(words);
  });

  test('counts as the recap of the register does, at the end of each quarter', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('performance.save', ACTIVE);
    await backend.ask('performance.save', {
      ...ACTIVE,
      code: 'K-02',
      name: 'RAT',
      numerator: 'rat',
      denominator: 'active',
    });
    const { rows, asOf, state } = await report(backend, 3);
    const { total } = await backend.ask('recap.get', {
      grouping: 'district',
      on: toPlainDate('2025-09-30'),
      columns: [
        { key: 'active', bookYear: null },
        { key: 'total', bookYear: null },
        { key: 'rat', bookYear: 2024 },
      ],
    });
    const [active = 0, all = 0, rat = 0] = total.cells.map((cell) => (cell ?? 0) * 100);
    expect(active).toBeGreaterThan(0);
    expect([asOf, state]).toEqual(['2025-09-30', 'over']);
    expect(rows).toMatchObject([
      { code: 'K-01', numerator: active, denominator: all },
      { code: 'K-02', numerator: rat, denominator: active },
    ]);
    const running = await report(backend, 4);
    expect([running.asOf, running.state]).toEqual(['2025-11-18', 'running']);
    expect((await report(backend, 1, 2026)).rows).toMatchObject([{ value: null }, { value: null }]);
  });

  test('L2: achieves by its direction; a quarter without its own target takes that of the year', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('performance.save', { ...TYPED, code: 'K-01', name: 'Aktif' });
    const down = await backend.ask('performance.save', {
      ...TYPED,
      code: 'K-02',
      name: 'Tidak aktif',
      direction: 'down',
    });
    for (const indicatorId of [id, down.id])
      await backend.ask('performance.saveTargets', {
        indicatorId,
        year: 2025,
        targets: [
          { quarter: 2, amount: 88_22 },
          { quarter: 0, amount: 90_00 },
        ],
        basis: 'Renja 2025',
      });
    for (const quarter of [2, 3] as const)
      for (const one of [id, down.id]) await typed(backend, one, quarter, [87_22, 100_00]);
    expect((await report(backend, 2)).rows).toMatchObject([
      { value: 87_22, achievement: 98_87, scale: 'veryHigh', isYearTarget: false, targetBasis: 'Renja 2025' },
      { achievement: 101_13 },
    ]);
    expect((await report(backend, 3)).rows).toMatchObject([
      { target: 90_00, isYearTarget: true, achievement: 96_91 },
      { achievement: 103_09 },
    ]);
  });

  test('L3: growth against the same day a year before; "-" where it began with nothing', async () => {
    const backend = await officeBackend();
    const growth = {
      unit: '%',
      formula: 'growth',
      numerator: 'typed',
      numeratorName: 'Volume usaha',
      firstYear: 2025,
    } as const;
    const one = await backend.ask('performance.save', { ...growth, code: 'K-06', name: 'Pertumbuhan' });
    const none = await backend.ask('performance.save', { ...growth, code: 'K-07', name: 'Dari nol' });
    await typed(backend, one.id, 1, [1036_00, 1000_00]);
    await typed(backend, none.id, 1, [1036_00, 0]);
    expect((await report(backend, 1)).rows).toMatchObject([
      { value: 3_60 },
      { value: null, isMissing: false },
    ]);
    const { path: file } = await backend.ask('performance.print', { year: 2025, quarter: 1 });
    expect(readFlowingText(readFileSync(file))).toContain('3,60');
  });

  test('L5: an indicator renamed in the middle of the year keeps its old name in the old quarter', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('performance.save', { ...ACTIVE, name: 'Nama lama' });
    const refused = await backend.refusal('performance.correctName', {
      id,
      fromOn: '2024-12-31',
      name: 'Nama baru',
    });
    expect(refused.details.faults).toMatchObject([{ path: 'fromOn' }]);
    await backend.ask('performance.correctName', {
      id,
      fromOn: toPlainDate('2025-07-01'),
      name: 'Nama baru',
      basis: 'Renja Perubahan 2025',
    });
    const nameOf = async (quarter: 2 | 3) => (await report(backend, quarter)).rows[0]?.name;
    expect([await nameOf(2), await nameOf(3)]).toEqual(['Nama lama', 'Nama baru']);
  });

  test('L6: one title over two denominators is two rows, each naming the other; a code stands once', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const healthy = { ...RATIO, name: '% koperasi sehat', numerator: 'inspectedHealthy' } as const;
    await backend.ask('performance.save', { ...healthy, code: 'K-05', denominator: 'inspected' });
    await backend.ask('performance.save', {
      ...healthy,
      code: 'K-06',
      name: 'Persentase Koperasi Sehat',
      denominator: 'total',
    });
    const { rows } = await report(backend, 3);
    expect(rows.map(({ code, alike, formulaShort }) => [code, alike, formulaShort])).toEqual([
      ['K-05', ['K-06'], 'sehat ÷ diperiksa'],
      ['K-06', ['K-05'], 'sehat ÷ semua'],
    ]);
    const refused = await backend.refusal('performance.save', {
      ...healthy,
      code: 'K-05',
      denominator: 'total',
    });
    expect(refused.details.faults).toMatchObject([{ path: 'code' }]);
  });

  test('L7: a cooperative coached in two quarters is one of the year, not the sum of its quarters', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows: known } = await backend.ask('cooperative.list', { limit: 2 });
    const [a = '', b = ''] = known.map(({ id }) => id);
    const { id: officerId } = await backend.ask('coaching.recordOfficer', { name: 'Contoh Petugas' });
    for (const [cooperativeId, on] of [
      [a, '2025-02-03'],
      [a, '2025-08-04'],
      [b, '2025-08-05'],
    ] as const)
      await backend.ask('coaching.recordVisit', {
        cooperativeId,
        visitedOn: toPlainDate(on),
        officerIds: [officerId],
        outcome: 'met_officers',
      });
    const counted = { formula: 'single', unit: 'koperasi', numerator: 'coached', firstYear: 2025 } as const;
    await backend.ask('performance.save', { ...counted, code: 'K-08', name: 'Dibina', span: 'quarter' });
    await backend.ask('performance.save', { ...counted, code: 'K-09', name: 'Dibina sampai kini' });
    const { rows } = await report(backend, 0);
    const valuesOf = (at: number) => rows[at]?.cells.map(({ value }) => value);
    expect(valuesOf(0)).toEqual([1_00, 0, 2_00, 0, 2_00]);
    expect(valuesOf(1)).toEqual([1_00, 1_00, 2_00, 2_00, 2_00]);
    expect(rows[0]).toMatchObject({ isDistinct: true, value: 2_00 });
    const { path: file } = await backend.ask('performance.print', { year: 2025, quarter: 0 });
    expect(readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ')).toContain(
      'dihitung tersendiri dan bukan jumlah keempat triwulan',
    );
  });
});

describe('a frozen quarter', () => {
  test('L4: keeps figures, names and targets after later entries; what would be counted now stands beside it', async () => {
    const backend = await officeBackend({ today: '2025-06-30' });
    const { id } = await backend.ask('performance.save', { ...TYPED, code: 'K-01', name: 'Nama dahulu' });
    await typed(backend, id, 1, [40_00, 100_00]);
    await typed(backend, id, 2, [47_00, 100_00]);
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    const refused = await backend.refusal('performance.saveEntry', {
      indicatorId: id,
      year: 2025,
      quarter: 2,
      numerator: 1_00,
      denominator: 2_00,
      source: 'Lain',
    });
    expect(refused.details.faults?.[0]?.message).toContain('sudah dibekukan');
    const target = { indicatorId: id, year: 2025 };
    expect(
      (
        await backend.refusal('performance.saveTargets', {
          ...target,
          targets: [{ quarter: 2, amount: 50_00 }],
        })
      ).details.faults,
    ).toMatchObject([{ path: 'target2' }]);
    await backend.ask('performance.saveTargets', { ...target, targets: [{ quarter: 3, amount: 50_00 }] });
    await backend.ask('performance.save', { ...TYPED, id, code: 'K-11', name: 'Nama kini' });
    expect((await report(backend, 2)).rows).toMatchObject([
      { code: 'K-01', name: 'Nama dahulu', value: 47_00, target: null },
    ]);
    expect((await report(backend, 1)).rows).toMatchObject([
      { code: 'K-11', name: 'Nama kini', value: 40_00 },
    ]);
    await backend.ask('performance.remove', { id, reason: 'Renja Perubahan' });
    expect((await report(backend, 2)).rows).toHaveLength(1);
    expect((await report(backend, 1)).rows).toHaveLength(0);
    const again = await backend.refusal('performance.freeze', { year: 2025, quarter: 2 });
    expect(again.details.faults?.[0]?.message).toContain('sudah dibekukan 30/06/2025');
  });

  test('L4: a visit recorded late changes what is counted now, not what was frozen', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows: known } = await backend.ask('cooperative.list', { limit: 2 });
    const { id: officerId } = await backend.ask('coaching.recordOfficer', { name: 'Contoh Petugas' });
    const visit = (at: number) =>
      backend.ask('coaching.recordVisit', {
        cooperativeId: known[at]?.id ?? '',
        visitedOn: toPlainDate('2025-05-05'),
        officerIds: [officerId],
        outcome: 'met_officers',
      });
    await visit(0);
    await backend.ask('performance.save', {
      code: 'K-04',
      name: 'Dibina',
      unit: 'koperasi',
      formula: 'single',
      numerator: 'coached',
      firstYear: 2025,
    });
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    await visit(1);
    const { rows } = await report(backend, 2);
    expect(rows[0]?.value).toBe(1_00);
    expect(rows[0]?.cells[1]).toMatchObject({ isFrozen: true, value: 1_00, now: 2_00 });
    expect(rows[0]?.cells[2]).toMatchObject({ isFrozen: false, value: 2_00, now: null });
    // The year so far is kept with the quarter, so that its table prints the same again.
    expect(rows[0]?.cells[4]).toMatchObject({ isFrozen: true, value: 1_00, now: 2_00 });
    const { path: file } = await backend.ask('performance.print', { year: 2025, quarter: 2 });
    expect(readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ')).toContain('K-04: 1, kini 2');
  });

  test('is not read any more once a sign of it was altered behind the program', async () => {
    const backend = await officeBackend();
    await backend.ask('performance.save', { ...ACTIVE, numerator: 'visits', denominator: 'consultations' });
    await backend.ask('performance.freeze', { year: 2025, quarter: 1 });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`DROP TRIGGER performance_freeze_no_update;
      UPDATE performance_freeze SET rows_json = replace(rows_json, 'Persentase', 'Presentase')`);
    raw.close();
    const refused = await backend.refusal('performance.report', { year: 2025, quarter: 1 });
    expect(refused).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
      details: { facts: { apa: 'laporan kinerja Triwulan I 2025' } },
    });
  });

  test('is opened with a reason alone, and may then be frozen anew; both openings are told', async () => {
    const backend = await officeBackend();
    await backend.ask('performance.save', { ...ACTIVE, numerator: 'visits', denominator: 'consultations' });
    const { id } = await backend.ask('performance.freeze', { year: 2025, quarter: 1 });
    expect((await backend.refusal('performance.thaw', { id, reason: ' ' })).details.faults).toMatchObject([
      { path: 'reason' },
    ]);
    await backend.ask('performance.thaw', { id, reason: 'Salah ketik sasaran' });
    expect(await report(backend, 1)).toMatchObject({
      frozen: [],
      thaws: [{ reason: 'Salah ketik sasaran' }],
    });
    expect((await backend.refusal('performance.thaw', { id, reason: 'Lagi' })).code).toBe('NOT_FOUND');
    await backend.ask('performance.freeze', { year: 2025, quarter: 1 });
    expect((await report(backend, 1)).frozen).toHaveLength(1);
  });

  test('is not frozen before its last day, without indicators, or with values that nobody typed unless said so', async () => {
    const backend = await officeBackend();
    const messageOf = async (quarter: 3 | 4, extra = {}) =>
      (await backend.refusal('performance.freeze', { year: 2025, quarter, ...extra })).details.faults?.[0]
        ?.message;
    expect(await messageOf(3)).toContain('belum mempunyai indikator');
    await backend.ask('performance.save', { ...TYPED, code: 'U-02', name: 'Produk halal' });
    expect(await messageOf(4)).toContain('31 Desember 2025');
    expect(await messageOf(3)).toContain('Belum bernilai: U-02');
    expect(
      await backend.ask('performance.freeze', { year: 2025, quarter: 3, isMissingAccepted: true }),
    ).toMatchObject({ rows: 1, missing: 1 });
  });
});

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
