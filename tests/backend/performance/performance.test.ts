import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { ACTIVE, RATIO, report, TYPED, typed } from './performance-office.ts';

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
