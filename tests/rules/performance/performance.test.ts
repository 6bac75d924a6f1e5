import { describe, expect, test } from 'vitest';
import { achievementOf, scaleWordOf } from '#rules/performance/achievement.ts';
import { amountText, growthOf, percentText, ratioOf, readAmount } from '#rules/performance/amount.ts';
import { FACTS, INDICATOR_FACTS } from '#rules/performance/fact.ts';
import {
  denominatorText,
  formulaShort,
  formulaText,
  indicatorFaults,
  isDistinct,
  nameOn,
  titleKey,
  valueOf,
} from '#rules/performance/indicator.ts';
import type { IndicatorFacts } from '#rules/performance/indicator.ts';
import { countedDays, quarterDays, quarterState, yearBefore } from '#rules/performance/quarter.ts';
import { achievementText, countedText } from '#rules/performance/sentence.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const FACTS_OF: IndicatorFacts = {
  code: 'K-01',
  unit: '%',
  direction: 'up',
  formula: 'ratio',
  numerator: 'active',
  numeratorName: '',
  denominator: 'total',
  denominatorName: '',
  span: 'to_date',
  programmeCode: '2.17.03',
  objective: '',
  division: '',
  source: '',
  firstYear: 2025,
  lastYear: null,
};

describe('figures with two decimals', () => {
  test('L1: 474 of 747 is 63,45 percent, 80.008 of 147.249 is 54,34', () => {
    expect(percentText(ratioOf(474_00, 747_00))).toBe('63,45');
    expect(percentText(ratioOf(80_008_00, 147_249_00))).toBe('54,34');
    expect(
      countedText({
        formula: 'ratio',
        numeratorName: 'Koperasi aktif',
        denominatorName: 'Jumlah koperasi',
        numerator: 474_00,
        denominator: 747_00,
      }),
    ).toBe('Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100');
  });

  test('L2: 87,22 of a target of 88,22 achieves 98,87', () => {
    const achievement = achievementOf('up', 88_22, 87_22);
    expect(percentText(achievement)).toBe('98,87');
    expect(achievementText({ direction: 'up', unit: '%', target: 88_22, value: 87_22, achievement })).toBe(
      '87,22 ÷ 88,22 = 98,87 %',
    );
  });

  test('L3: 1.000 to 1.036 grows by 3,60 percent; from 0 there is no growth', () => {
    expect(percentText(growthOf(1036_00, 1000_00))).toBe('3,60');
    expect(percentText(growthOf(1000_00, 1036_00))).toBe('-3,47');
    expect(percentText(growthOf(1036_00, 0))).toBe('-');
    expect(growthOf(5, -100)).toBeNull();
  });

  test('half is rounded up, exactly, however large the figures are', () => {
    expect(ratioOf(1, 80_00)).toBe(1);
    expect(percentText(ratioOf(14_165, 1_000_000))).toBe('1,42');
    expect(ratioOf(9e15, 9e15)).toBe(100_00);
    expect(ratioOf(8_999_999_999_999_999, 9e15)).toBe(100_00);
  });

  test('less is better: (2 × target − value) ÷ target, below 0 where it must be; no target, no achievement', () => {
    expect(achievementOf('down', 10_00, 8_00)).toBe(120_00);
    expect(achievementOf('down', 10_00, 12_00)).toBe(80_00);
    expect(achievementOf('down', 10_00, 25_00)).toBe(-50_00);
    expect(achievementOf('up', 10_00, 25_00)).toBe(250_00);
    expect(achievementOf('up', 0, 25_00)).toBeNull();
    expect(achievementOf('up', null, 25_00)).toBeNull();
    expect(achievementOf('up', 10_00, null)).toBeNull();
  });

  test('are read as people write them, and nothing is guessed', () => {
    expect(['88,22', '1.046', '1 046', '-3,5', 'Rp 1.000', '63,4 %', '600'].map(readAmount)).toEqual([
      88_22, 1046_00, 1046_00, -3_50, 1000_00, 63_40, 600_00,
    ]);
    expect(['88.22', '1,234', 'dua', '1.0465', '--3', '99999999999999999'].map(readAmount)).toEqual(
      Array.from({ length: 6 }),
    );
    expect(readAmount('  ')).toBeNull();
    expect([amountText(1046_00, 'koperasi'), amountText(50_00, '%'), amountText(10_50, 'orang')]).toEqual([
      '1.046',
      '50,00',
      '10,50',
    ]);
  });

  test('a word begins at its bound: below 91 percent by a hundredth is still high', () => {
    const scale = { veryHigh: 91, high: 76, medium: 66, low: 51 };
    expect([91_00, 90_99, 76_00, 75_99, 66_00, 51_00, 50_99].map((one) => scaleWordOf(one, scale))).toEqual([
      'veryHigh',
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'veryLow',
    ]);
    expect(scaleWordOf(null, scale)).toBeNull();
  });
});

describe('quarters', () => {
  test('end on their last day, run up to today, and have nothing before they begin', () => {
    expect(quarterDays(2025, 2)).toEqual({ from: '2025-04-01', until: '2025-06-30' });
    expect(quarterDays(2024, 1)).toEqual({ from: '2024-01-01', until: '2024-03-31' });
    expect(quarterDays(2025, 0)).toEqual({ from: '2025-01-01', until: '2025-12-31' });
    const stateOn = (on: string) => quarterState(2025, 2, day(on));
    expect(['2025-03-31', '2025-04-01', '2025-06-29', '2025-06-30'].map(stateOn)).toEqual([
      'ahead',
      'running',
      'running',
      'over',
    ]);
  });

  test('count from January, or within themselves alone', () => {
    expect(countedDays(2025, 3, 'to_date', day('2025-11-18'))).toEqual({
      from: '2025-01-01',
      until: '2025-09-30',
    });
    expect(countedDays(2025, 3, 'quarter', day('2025-08-02'))).toEqual({
      from: '2025-07-01',
      until: '2025-08-02',
    });
    expect(countedDays(2025, 4, 'quarter', day('2025-08-02'))).toBeUndefined();
    expect(yearBefore(day('2024-02-29'))).toBe('2023-02-28');
  });
});

describe('an indicator', () => {
  test('names both facts wherever it says its formula', () => {
    expect(formulaText(FACTS_OF)).toBe('Koperasi aktif ÷ Jumlah koperasi × 100');
    expect(formulaShort(FACTS_OF)).toBe('aktif ÷ semua');
    const typed: IndicatorFacts = {
      ...FACTS_OF,
      numerator: 'typed',
      numeratorName: 'Pengurus bersertifikat',
      denominator: 'typed',
      denominatorName: 'Pengurus',
    };
    expect(formulaText(typed)).toBe('Pengurus bersertifikat ÷ Pengurus × 100');
    const growth: IndicatorFacts = { ...FACTS_OF, formula: 'growth', numerator: 'turnover', denominator: '' };
    expect(denominatorText(growth)).toBe('Volume usaha koperasi (Rp), setahun sebelumnya');
  });

  test('L6: the same title over another denominator is alike by title alone', () => {
    expect(titleKey('% Koperasi sehat')).toBe(titleKey('Persentase koperasi sehat'));
    expect(titleKey('Persentase koperasi sehat')).not.toBe(titleKey('Persentase koperasi aktif'));
  });

  test('L5: is called by the name of the day', () => {
    const names = [
      { fromOn: day('2025-07-01'), name: 'Baru', definition: '', basis: 'Renja Perubahan' },
      { fromOn: day('2025-01-01'), name: 'Lama', definition: '', basis: '' },
    ];
    const on = (text: string) => nameOn(names, day(text))?.name;
    expect([on('2025-06-30'), on('2025-07-01'), on('2024-12-31')]).toEqual(['Lama', 'Baru', 'Lama']);
    expect(nameOn([], day('2025-01-01'))).toBeUndefined();
  });

  test('L7: one that counts each once says that its year is no sum', () => {
    expect(isDistinct({ ...FACTS_OF, numerator: 'coached' })).toBe(true);
    expect(isDistinct({ ...FACTS_OF, denominator: 'trainedPeople' })).toBe(true);
    expect(isDistinct(FACTS_OF)).toBe(false);
    expect(isDistinct({ ...FACTS_OF, numerator: 'visits' })).toBe(false);
  });

  test('has no value while a fact is not known', () => {
    expect(valueOf({ formula: 'ratio' }, 474_00, null)).toBeNull();
    expect(valueOf({ formula: 'ratio' }, 474_00, 0)).toBeNull();
    expect(valueOf({ formula: 'single' }, 474_00, null)).toBe(474_00);
    expect(valueOf({ formula: 'growth' }, 1036_00, 1000_00)).toBe(3_60);
  });

  test('is refused where its formula says nothing, at the field', () => {
    const fieldsOf = (changes: Partial<IndicatorFacts>) =>
      indicatorFaults({ ...FACTS_OF, ...changes }).map(({ field }) => field);
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ denominator: '' })).toEqual(['denominator']);
    expect(fieldsOf({ denominator: 'active' })).toEqual(['denominator']);
    expect(fieldsOf({ formula: 'single', unit: 'koperasi' })).toEqual(['denominator']);
    expect(fieldsOf({ formula: 'growth', denominator: '', unit: 'koperasi' })).toEqual(['unit']);
    expect(fieldsOf({ numerator: 'typed' })).toEqual(['numeratorName']);
    expect(fieldsOf({ denominator: 'typed' })).toEqual(['denominatorName']);
    expect(fieldsOf({ programmeCode: 'abc' })).toEqual(['programmeCode']);
    expect(fieldsOf({ lastYear: 2024 })).toEqual(['lastYear']);
  });

  test('every fact has a name of its own', () => {
    const names = INDICATOR_FACTS.map((fact) => FACTS[fact].name);
    expect(new Set(names).size).toBe(INDICATOR_FACTS.length);
  });
});
