import { describe, expect, test } from 'vitest';
import {
  budgetGaps,
  compareCodes,
  isUnder,
  levelOf,
  parentOf,
  programmeFaults,
} from '#rules/programme/programme.ts';
import { STANDARD_TREE } from '#rules/programme/standard-tree.ts';
import { perUnitText, targetFaults } from '#rules/programme/target.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

describe('codes of a tree', () => {
  test('their length says the level; four parts are none', () => {
    expect(['2.17', '2.17.05', '2.17.05.2.01', '2.17.05.2.01.0001'].map(levelOf)).toEqual([
      'field',
      'programme',
      'activity',
      'sub_activity',
    ]);
    expect(['2', '2.17.05.2', '2.17.05.2.01.0001.1', '2.17.', 'x.17', ''].map(levelOf)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  test('a code stands under itself and what begins it, never under a number that only looks alike', () => {
    expect(isUnder('2.17.05.2.01', '2.17.05')).toBe(true);
    expect(isUnder('2.17.05', '2.17.05')).toBe(true);
    expect(isUnder('2.17.051', '2.17.05')).toBe(false);
    expect(isUnder('', '2.17')).toBe(false);
    expect(isUnder('', '')).toBe(true);
  });

  test('are ordered as numbers, what is above first', () => {
    expect(['2.17.10', '2.17.9', '2.17', '2.17.9.2.01'].toSorted(compareCodes)).toEqual([
      '2.17',
      '2.17.9',
      '2.17.9.2.01',
      '2.17.10',
    ]);
  });

  test('the line above is the closest that the tree has', () => {
    const all = new Set(['2.17', '2.17.05', '2.17.05.2.01.0001']);
    expect(parentOf('2.17.05.2.01.0001', all)).toBe('2.17.05');
    expect(parentOf('2.17', all)).toBeUndefined();
  });

  test('one code stands once in a year', () => {
    expect(programmeFaults({ code: '2.17.05' }, new Set(['2.17.05']))).toMatchObject([{ field: 'code' }]);
    expect(programmeFaults({ code: '2.17.05' }, new Set(['2.17.06']))).toEqual([]);
    expect(programmeFaults({ code: 'program' }, new Set())).toMatchObject([{ field: 'code' }]);
  });

  test('the shipped tree has whole codes, each once and in order', () => {
    const codes = STANDARD_TREE.map(({ code }) => code);
    expect(codes.every((code) => levelOf(code) !== undefined)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted(compareCodes));
  });
});

describe('budgets', () => {
  const line = (code: string, budget: number | null) => ({ code, budget });

  test('that do not add up are told with both sums, by one rupiah as well', () => {
    const lines = [line('2.17.05', 100), line('2.17.05.2.01', 60), line('2.17.05.2.02', 39)];
    expect(budgetGaps(lines)).toEqual([{ code: '2.17.05', budget: 100, below: 99 }]);
    expect(budgetGaps([...lines.slice(0, 2), line('2.17.05.2.02', 40)])).toEqual([]);
  });

  test('of which one is not known say nothing', () => {
    expect(budgetGaps([line('2.17.05', 100), line('2.17.05.2.01', 60), line('2.17.05.2.02', null)])).toEqual(
      [],
    );
    expect(budgetGaps([line('2.17.05', null), line('2.17.05.2.01', 60)])).toEqual([]);
  });

  test('count what stands right below, not what stands further down again', () => {
    const lines = [line('2.17.05', 60), line('2.17.05.2.01', 60), line('2.17.05.2.01.0001', 60)];
    expect(budgetGaps(lines)).toEqual([]);
  });
});

describe('targets', () => {
  const target = {
    code: '2.17.05.2.01.0001',
    measure: 'trained',
    unit: 'cooperative',
    datedOn: toPlainDate('2023-01-05'),
    realised: null,
    realisedSource: '',
  } as const;
  const today = toPlainDate('2023-01-05');

  test('T3: money is shared among units in whole rupiah', () => {
    expect(perUnitText(1_200_000_000, 600, 'cooperative')).toBe('Rp2.000.000 per koperasi');
    expect(perUnitText(335_000_000, 50, 'person')).toBe('Rp6.700.000 per orang');
    expect(perUnitText(100, 3, 'person')).toBe('Rp33 per orang');
    expect(perUnitText(5, 2, 'person')).toBe('Rp3 per orang');
    expect(perUnitText(null, 600, 'cooperative')).toBe('');
    expect(perUnitText(100, 0, 'cooperative')).toBe('');
  });

  test('T9: 612 of 600 are 102,00, not clipped', () => {
    expect(percentageOf(612, 600)).toBe('102,00');
    expect(percentageOf(599, 600)).toBe('99,83');
    expect(percentageOf(0, 600)).toBe('0,00');
  });

  test('are counted in a unit that their measure has', () => {
    expect(targetFaults(target, today)).toEqual([]);
    expect(targetFaults({ ...target, measure: 'activities' }, today)).toMatchObject([{ field: 'unit' }]);
  });

  test('stand on a paper of today or before', () => {
    expect(targetFaults({ ...target, datedOn: toPlainDate('2023-01-06') }, today)).toMatchObject([
      { field: 'datedOn' },
    ]);
  });

  test('take a typed figure only where nothing is counted, and only with its source', () => {
    expect(targetFaults({ ...target, realised: 5, realisedSource: 'Dinas' }, today)).toMatchObject([
      { field: 'realised' },
    ]);
    const typed = { ...target, measure: 'typed', realised: 5 } as const;
    expect(targetFaults(typed, today)).toMatchObject([{ field: 'realisedSource' }]);
    expect(targetFaults({ ...typed, realisedSource: 'Laporan UPTD' }, today)).toEqual([]);
  });

  test('name a code of numbers', () => {
    expect(targetFaults({ ...target, code: 'diklat' }, today)).toMatchObject([{ field: 'code' }]);
    expect(targetFaults({ ...target, code: '' }, today)).toEqual([]);
  });
});
