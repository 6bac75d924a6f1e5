import { describe, expect, test } from 'vitest';
import {
  isCumulative,
  joiningOf,
  meanOf,
  NO_FIGURES,
  renjaColumns,
  renjaFaults,
  sumOf,
} from '#rules/performance/renja.ts';
import type { RenjaSource } from '#rules/performance/renja.ts';
import { readRupiah } from '#rules/performance/amount.ts';

const cells = (values: readonly (number | null)[], target: number | null = null) =>
  ([1, 2, 3, 4, 0] as const).map((quarter, at) => ({ quarter, value: values[at] ?? null, target }));

const source = (changes: Partial<RenjaSource> = {}): RenjaSource => ({
  cells: cells([10_00, 20_00, 30_00, null, 45_00], 120_00),
  direction: 'up',
  joining: 'distinct',
  isTyped: false,
  span: 'quarter',
  quarter: 3,
  ...changes,
});

const FIGURES = {
  ...NO_FIGURES,
  renstraTarget: 600_00,
  renstraBudget: 4_000_000,
  doneBefore: 212_00,
  spentBefore: 900_000,
  budget: 500_000,
  spent1: 50_000,
  spent2: 100_000,
  spent3: 100_000,
};

const KIND = {
  formula: 'single',
  numeratorName: '',
  denominator: '',
  denominatorName: '',
  unit: 'orang',
} as const;

describe('columns 5 to 14', () => {
  test('L7: the year of what is counted once is as it was counted, not the sum of its quarters; (13) is (6) + (12)', () => {
    const { done, total, ofRenstra, ofYear, quarters } = renjaColumns(source(), FIGURES);
    expect(done).toEqual({ k: 45_00, rp: 250_000 });
    expect(total).toEqual({ k: 257_00, rp: 1_150_000 });
    expect(ofRenstra).toEqual({ k: 42_83, rp: 28_75 });
    expect(ofYear).toEqual({ k: 37_50, rp: 50_00 });
    expect(quarters[3]).toEqual({ k: null, rp: null });
  });

  test('a level does not join the years before', () => {
    const { total } = renjaColumns(source({ joining: 'level' }), FIGURES);
    expect(total.k).toBe(45_00);
  });

  test('what nobody has said is not nothing: one missing quarter leaves the money of the year unknown', () => {
    const { done, total, ofRenstra } = renjaColumns(source(), { ...FIGURES, spent2: null });
    expect([done.rp, total.rp, ofRenstra.rp]).toEqual([null, null, null]);
    expect(done.k).toBe(45_00);
    const { total: none } = renjaColumns(source(), { ...FIGURES, doneBefore: null });
    expect(none.k).toBeNull();
  });

  test('the paper of a quarter counts no later one, and the year counts all four', () => {
    const all = { ...FIGURES, spent4: 1_000 };
    expect(renjaColumns(source({ quarter: 2 }), all).done.rp).toBe(150_000);
    expect(renjaColumns(source({ quarter: 2 }), all).quarters[2]).toEqual({ k: null, rp: null });
    expect(renjaColumns(source({ quarter: 0 }), all).done.rp).toBe(251_000);
    expect(renjaColumns(source({ quarter: 0 }), FIGURES).done.rp).toBeNull();
  });

  test('nothing is divided by nought', () => {
    const { ofRenstra } = renjaColumns(source(), { ...FIGURES, renstraTarget: 0, renstraBudget: 0 });
    expect(ofRenstra).toEqual({ k: null, rp: null });
  });

  test('where less is better the share is turned round', () => {
    const { ofRenstra } = renjaColumns(source({ direction: 'down', joining: 'level' }), {
      ...FIGURES,
      renstraTarget: 40_00,
    });
    expect(ofRenstra.k).toBe(87_50);
  });

  test('of what is typed the year comes from its quarters while nobody has typed it', () => {
    const typed = { isTyped: true, cells: cells([10_00, 20_00, 30_00]), joining: 'sum' } as const;
    expect(renjaColumns(source(typed), FIGURES).done.k).toBe(60_00);
    expect(renjaColumns(source({ ...typed, span: 'to_date' }), FIGURES).done.k).toBe(30_00);
    expect(renjaColumns(source({ ...typed, joining: 'level' }), FIGURES).done.k).toBe(30_00);
    expect(renjaColumns(source({ ...typed, cells: cells([10_00, null, 30_00]) }), FIGURES).done.k).toBeNull();
    expect(renjaColumns(source({ ...typed, isTyped: false }), FIGURES).done.k).toBeNull();
  });
});

test('shares, growth and what stands on a day are levels; who is counted once is distinct; visits add up', () => {
  expect(joiningOf({ ...KIND, numerator: 'trainedPeople' })).toBe('distinct');
  expect(joiningOf({ ...KIND, numerator: 'visits' })).toBe('sum');
  expect(joiningOf({ ...KIND, numerator: 'active' })).toBe('level');
  expect(joiningOf({ ...KIND, numerator: 'typed' })).toBe('sum');
  expect(joiningOf({ ...KIND, numerator: 'typed', unit: ' % ' })).toBe('level');
  expect(joiningOf({ ...KIND, formula: 'ratio', numerator: 'trainedPeople', denominator: 'total' })).toBe(
    'level',
  );
  expect(isCumulative({ ...KIND, numerator: 'visits', span: 'to_date' })).toBe(true);
  expect(isCumulative({ ...KIND, numerator: 'visits', span: 'quarter' })).toBe(false);
  expect(isCumulative({ ...KIND, numerator: 'active', span: 'to_date' })).toBe(false);
});

test('a mean is of what is known, and says of how many', () => {
  expect(meanOf([null, null])).toEqual({ value: null, count: 0 });
  expect(meanOf([70_50, null, 43_83])).toEqual({ value: 57_17, count: 2 });
  expect(meanOf([120_00])).toEqual({ value: 120_00, count: 1 });
  expect(sumOf([])).toBe(0);
});

test('a figure says where it comes from, and a Renstra still runs in the year', () => {
  expect(renjaFaults(NO_FIGURES, 2025)).toEqual([]);
  expect(renjaFaults({ ...NO_FIGURES, budget: 0 }, 2025).map(({ field }) => field)).toEqual(['basis']);
  const until = (renstraUntil: number) =>
    renjaFaults({ ...NO_FIGURES, renstraUntil }, 2025).map(({ field }) => field);
  expect([until(2024), until(2025), until(2026)]).toEqual([['renstraUntil'], [], []]);
});

test('rupiah are whole and not below nothing', () => {
  expect(['Rp 1.200.000', '', '0', '1,50', '-5', 'lima'].map(readRupiah)).toEqual([
    1_200_000,
    null,
    0,
    undefined,
    undefined,
    undefined,
  ]);
});
