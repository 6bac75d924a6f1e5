import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTIFICATE_STATES, COOPERATIVE_STATUSES } from '#rules/cooperative.ts';
import { dashForZero } from '#rules/numbers.ts';
import { findImbalance, recapTable } from '#rules/recap.ts';
import type { CountedCooperative } from '#rules/recap.ts';

const KALTARA = [
  ['Bulungan', 109, 70, 41, 5],
  ['Malinau', 75, 29, 4, 0],
  ['Nunukan', 157, 88, 5, 2],
  ['Tana Tidung', 20, 8, 4, 2],
  ['Tarakan', 113, 78, 16, 3],
] as const;

/** A register with the counts of the Kaltara table. */
function kaltaraRegister(): readonly CountedCooperative[] {
  return KALTARA.flatMap(([groupKey, active, inactive, certified, inProgress]) =>
    Array.from({ length: active + inactive }, (_, index): CountedCooperative => {
      const waiting = index < certified + inProgress ? 'in_progress' : 'none';
      return {
        groupKey,
        status: index < active ? 'active' : 'inactive',
        certificate: index < certified ? 'certified' : waiting,
      };
    }),
  );
}

const groups = KALTARA.map(([name]) => ({ key: name, label: name }));

describe('the recap table', () => {
  it('comes out as the Kaltara table of June 2019, to the digit', () => {
    const table = recapTable(groups, kaltaraRegister(), 'Total');
    const printed = [...table.rows, table.total].map((row) => [
      row.label,
      row.active,
      row.inactive,
      row.total,
      row.certified,
      dashForZero(row.inProgress),
      row.percentage,
    ]);
    expect(printed).toEqual([
      ['Bulungan', 109, 70, 179, 41, '5', '37,61'],
      ['Malinau', 75, 29, 104, 4, '-', '5,33'],
      ['Nunukan', 157, 88, 245, 5, '2', '3,18'],
      ['Tana Tidung', 20, 8, 28, 4, '2', '20,00'],
      ['Tarakan', 113, 78, 191, 16, '3', '14,16'],
      ['Total', 474, 273, 747, 70, '12', '14,77'],
    ]);
    expect(findImbalance(table)).toBeUndefined();
  });

  it('keeps a group without a cooperative, with a dash for its percentage', () => {
    const table = recapTable(groups, [], 'Total');
    expect(table.rows.map((row) => row.label)).toEqual(KALTARA.map(([name]) => name));
    expect(table.rows[0]).toMatchObject({ active: 0, total: 0, percentage: '-' });
    expect(table.total.percentage).toBe('-');
  });

  it('counts proposals and settlements as inactive and leaves out the dissolved', () => {
    const statuses = COOPERATIVE_STATUSES.map((status) => ({
      groupKey: 'Tarakan',
      status,
      certificate: 'certified' as const,
    }));
    const { total } = recapTable(groups, statuses, 'Total');
    expect(total).toMatchObject({ active: 1, inactive: 3, total: 4, certified: 4 });
  });

  it('has a row "Tidak diketahui" only when a cooperative needs it', () => {
    const one = { status: 'active', certificate: 'none' } as const;
    const known = recapTable(groups, [{ ...one, groupKey: 'Tarakan' }], 'Total');
    expect(known.rows).toHaveLength(5);
    const lost = recapTable(
      groups,
      [
        { ...one, groupKey: null },
        { ...one, groupKey: 'Sebatik' },
      ],
      'Total',
    );
    expect(lost.rows.at(-1)).toMatchObject({ label: 'Tidak diketahui', active: 2 });
    expect(findImbalance(lost)).toBeUndefined();
  });

  it('adds up for every register, and nothing in it is counted twice or lost', () => {
    const cooperative = fc.record({
      groupKey: fc.option(fc.constantFrom(...groups.map((group) => group.key), 'Sebatik', '')),
      status: fc.constantFrom(...COOPERATIVE_STATUSES),
      certificate: fc.constantFrom(...CERTIFICATE_STATES),
    });
    fc.assert(
      fc.property(fc.array(cooperative, { maxLength: 60 }), (register) => {
        const table = recapTable(groups, register, 'Total');
        expect(findImbalance(table)).toBeUndefined();
        expect(table.total.total).toBe(register.filter((one) => one.status !== 'dissolved').length);
      }),
    );
  });
});

describe('a table that does not add up', () => {
  const sound = recapTable(groups, kaltaraRegister(), 'Total');
  const withRow = (change: object) => ({
    ...sound,
    rows: sound.rows.map((row, at) => (at === 1 ? { ...row, ...change } : row)),
  });

  it('is found with the row to blame', () => {
    expect(findImbalance(withRow({ inactive: 30 }))).toBe('Malinau');
    expect(findImbalance(withRow({ percentage: '5,34' }))).toBe('Malinau');
    expect(findImbalance({ ...sound, total: { ...sound.total, percentage: '16,06' } })).toBe('Total');
  });

  it('is found when a column is not the sum of its rows', () => {
    expect(findImbalance(withRow({ inactive: 30, total: 105 }))).toBe('Total');
    expect(findImbalance(withRow({ inProgress: 1 }))).toBe('Total');
    expect(findImbalance({ ...sound, rows: sound.rows.slice(1) })).toBe('Total');
  });
});
