import { describe, expect, it } from 'vitest';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { comparedPair, earlierFigures } from '../../../../renderer/features/recap/compared-pair.ts';

const figure = (id: string, cutOffOn: string, frozenAt: string): FigureSummary => ({
  id,
  title: id,
  purpose: '',
  year: null,
  cutOffOn: toPlainDate(cutOffOn),
  frozenAt,
  frozenBy: 'petugas',
  grouping: 'district',
  filterSentence: '',
  total: 1,
  active: 1,
  sha256: '',
  isWhole: true,
});
const figures = [
  figure('today', '2025-11-18', '2025-11-18T08:00:00Z'),
  figure('today-again', '2025-11-18', '2025-11-18T09:00:00Z'),
  figure('last-year', '2024-12-31', '2025-11-18T10:00:00Z'),
];
const order = (first: string, second: string | null) => {
  const pair = comparedPair(figures, first, second);
  return pair && [pair.older.id, pair.newer.id];
};

describe('the earlier figures of a figure', () => {
  const earlier = (id: string) =>
    earlierFigures(figures, figures.find((one) => one.id === id) ?? figure('none', '1999-01-01', '')).map(
      (one) => one.id,
    );

  it('are of an earlier day, whenever they were frozen', () => {
    expect(earlier('today')).toEqual(['last-year']);
    expect(earlier('last-year')).toEqual([]);
  });

  it('on the same day are those frozen before it, never itself', () => {
    expect(earlier('today-again')).toEqual(['today', 'last-year']);
  });
});

describe('two figures to be compared', () => {
  it('stand in the order of their cut-off days, whichever was frozen or opened first', () => {
    expect(order('today', 'last-year')).toEqual(['last-year', 'today']);
    expect(order('last-year', 'today')).toEqual(['last-year', 'today']);
  });

  it('on the same day stand as they were frozen', () => {
    expect(order('today-again', 'today')).toEqual(['today', 'today-again']);
  });

  it('need two different ones', () => {
    expect(order('today', 'today')).toBeUndefined();
    expect(order('today', null)).toBeUndefined();
    expect(order('today', 'gone')).toBeUndefined();
  });
});
