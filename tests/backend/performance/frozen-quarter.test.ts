import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { ACTIVE, report, TYPED, typed } from './performance-office.ts';

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

test('Beranda names quarters that are over and not frozen, of a year that has indicators', async () => {
  const office = await officeBackend({ today: '2025-11-18' });
  const { dataFolder } = office;
  const waiting = async (backend: TestBackend) =>
    (await backend.ask('home.work', {})).items.filter(({ kind }) => kind === 'performance');
  expect(await waiting(office)).toEqual([]);
  await office.ask('performance.save', { ...TYPED, code: 'K-01', name: 'Uji' });
  expect(await waiting(office)).toMatchObject([{ count: 3, year: 2025, quarter: 3, urgency: 'soon' }]);
  for (const quarter of [1, 3] as const)
    await office.ask('performance.freeze', { year: 2025, quarter, isMissingAccepted: true });
  expect(await waiting(office)).toMatchObject([{ count: 1, year: 2025, quarter: 2 }]);
  await office.ask('performance.freeze', { year: 2025, quarter: 2, isMissingAccepted: true });
  expect(await waiting(office)).toEqual([]);
  await office.close();
  // The day before its last day the fourth has not ended; in January it is last year's.
  const on = async (today: string) => {
    const backend = await testBackend({ dataFolder, today });
    const found = await waiting(backend);
    await backend.close();
    return found;
  };
  expect(await on('2025-12-30')).toEqual([]);
  expect(await on('2025-12-31')).toMatchObject([{ count: 1, year: 2025, quarter: 4 }]);
  expect(await on('2026-02-10')).toMatchObject([{ count: 1, year: 2025, quarter: 4 }]);
});
