import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashForZero, formatDecimal } from '#rules/value/numbers.ts';
import { recapColumnOf, RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from '#rules/recap/column.ts';
import { arrangeRecap, countedFor, findRecapImbalance, recapLine } from '#rules/recap/table.ts';
import type { RecapNumbers } from '#rules/recap/table.ts';

/** Kaltara, June 2019: aktif, tidak aktif, bersertifikat, progres. */
const KALTARA = [
  ['Bulungan', 109, 70, 41, 5],
  ['Malinau', 75, 29, 4, 0],
  ['Nunukan', 157, 88, 5, 2],
  ['Tana Tidung', 20, 8, 4, 2],
  ['Tarakan', 113, 78, 16, 3],
] as const;

const columns = STANDARD_RECAP_COLUMNS.map((key) => ({ key, bookYear: null }));
const counted = countedFor(columns);
const numbersOf = ([, active, inactive, certified, inProgress]: (typeof KALTARA)[number]) => {
  const by = { active, inactive, total: active + inactive, certified, inProgress };
  return counted.map(({ key }) => by[key as keyof typeof by]);
};
const groups = KALTARA.map(([name]) => ({ key: name, label: name }));
const rows = arrangeRecap(
  groups,
  KALTARA.map((row) => ({ key: row[0], numbers: numbersOf(row) })),
  'Tidak diketahui',
  counted.length,
);
const sumOf = (lines: readonly RecapNumbers[]): RecapNumbers => ({
  key: '',
  label: 'Total',
  numbers: counted.map((_, at) => lines.reduce((sum, row) => sum + (row.numbers[at] ?? 0), 0)),
});
const printed = (row: RecapNumbers) => {
  const { label, cells } = recapLine(row, counted, columns);
  const [active, inactive, total, certified, inProgress, percent] = cells;
  return [
    label,
    active,
    inactive,
    total,
    certified,
    dashForZero(inProgress ?? 0),
    percent === null || percent === undefined ? '-' : formatDecimal(percent, 2),
  ];
};

describe('the recap table', () => {
  it('comes out as the Kaltara table of June 2019, to the digit', () => {
    const all = [...rows, sumOf(rows)].map(printed);
    expect(all).toEqual([
      ['Bulungan', 109, 70, 179, 41, '5', '37,61'],
      ['Malinau', 75, 29, 104, 4, '-', '5,33'],
      ['Nunukan', 157, 88, 245, 5, '2', '3,18'],
      ['Tana Tidung', 20, 8, 28, 4, '2', '20,00'],
      ['Tarakan', 113, 78, 191, 16, '3', '14,16'],
      ['Total', 474, 273, 747, 70, '12', '14,77'],
    ]);
    // A percentage of the total, a mean of the rows and a truncation would say these.
    for (const wrong of ['22,91', '9,37', '16,06', '14,15', '14,76']) expect(all.flat()).not.toContain(wrong);
    expect(findRecapImbalance(counted, rows, sumOf(rows))).toBeUndefined();
  });

  it.each([
    [80_008, 147_249, 54.34],
    [76_733, 82_780, 92.7],
  ])('%% RAT is of the active ones: %i of %i is %d', (rat, active, percent) => {
    const wanted = [{ key: 'ratPercent' as const, bookYear: 2024 }];
    const needed = countedFor(wanted);
    const by = { active, inactive: 3, total: active + 3, rat };
    const numbers = needed.map(({ key }) => by[key as keyof typeof by]);
    expect(recapLine({ key: '', label: '', numbers }, needed, wanted).cells).toEqual([percent]);
  });

  it('keeps a group without a cooperative, with nothing to divide by', () => {
    const empty = arrangeRecap(groups, [], 'Tidak diketahui', counted.length);
    expect(empty.map(({ label }) => label)).toEqual(KALTARA.map(([name]) => name));
    expect(printed(empty[0] as RecapNumbers)).toEqual(['Bulungan', 0, 0, 0, 0, '-', '-']);
  });

  it('gathers what stands in no group in one last row, only when there is any', () => {
    const one = { key: 'Tarakan', numbers: [1, 0, 1, 0, 0] };
    expect(arrangeRecap(groups, [one], 'Tidak diketahui', 5)).toHaveLength(5);
    const lost = [one, { ...one, key: null }, { ...one, key: 'Sebatik' }, { ...one, key: '' }];
    expect(arrangeRecap(groups, lost, 'Tidak diketahui', 5).at(-1)).toEqual({
      key: '',
      label: 'Tidak diketahui',
      numbers: [3, 0, 3, 0, 0],
    });
  });

  it('adds up for every count, and nothing in it is counted twice or lost', () => {
    const group = fc.record({
      key: fc.option(fc.constantFrom(...groups.map(({ key }) => key), 'Sebatik', '')),
      active: fc.nat(1000),
      inactive: fc.nat(1000),
      certified: fc.nat(1000),
      inProgress: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ({ key }) => key }), (found) => {
        const given = found.map(({ key, ...by }) => ({
          key,
          numbers: numbersOf(['Bulungan', by.active, by.inactive, by.certified, by.inProgress] as never),
        }));
        const total = { ...sumOf(given as unknown as RecapNumbers[]) };
        const arranged = arrangeRecap(groups, given, 'Tidak diketahui', counted.length);
        expect(findRecapImbalance(counted, arranged, total)).toBeUndefined();
        expect(sumOf(arranged).numbers).toEqual(total.numbers);
      }),
    );
  });
});

describe('a table that does not add up', () => {
  const at = (key: string) => counted.findIndex((one) => one.key === key);
  const changed = (row: number, key: string, value: number) =>
    rows.map((one, index) =>
      index === row ? { ...one, numbers: one.numbers.map((n, i) => (i === at(key) ? value : n)) } : one,
    );
  const total = sumOf(rows);

  it('is found with the row and the column to blame', () => {
    expect(findRecapImbalance(counted, changed(1, 'inactive', 30), total)).toEqual({
      row: 'Malinau',
      column: 'total',
    });
    expect(findRecapImbalance(counted, changed(1, 'inProgress', 1), total)).toEqual({
      row: 'Total',
      column: 'inProgress',
    });
    expect(findRecapImbalance(counted, rows.slice(1), total)).toEqual({ row: 'Total', column: 'active' });
  });
});

describe('the catalogue of columns', () => {
  it('gives every number a name, a heading and a whole sentence of definition', () => {
    for (const { key, needsBookYear } of RECAP_COLUMN_CATALOGUE) {
      const column = recapColumnOf({ key, bookYear: needsBookYear ? 2024 : null });
      expect(column.definition).toMatch(/^[A-Z].+\.$/);
      expect(`${column.heading}${column.definition}`).not.toContain('[');
      expect(column.definition.includes('2024')).toBe(needsBookYear);
    }
  });
});
