import { describe, expect, it } from 'vitest';
import {
  finalHealthScore,
  formatHealthScore,
  formatScore,
  HEALTH_PREDICATE_LABELS,
  healthPredicate,
  parseScore,
  weightFault,
} from '#rules/rule-book/health-score.ts';
import { RULE_VALUE_READERS } from '#rules/rule-book/rule-value-reader.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

/** The rules the office starts with: facts 46 to 48 are about them. */
const WEIGHTS = RULE_BOOK['health-weights'][0]!.value;
const BANDS = RULE_BOOK['health-bands'][0]!.value;
/** The same score in every aspect is the final score. */
const all = (text: string) => {
  const score = parseScore(text) ?? Number.NaN;
  return finalHealthScore(
    { governance: score, risk: score, finance: score, capital: score, sharia: null },
    WEIGHTS,
  );
};
const predicate = (text: string) => HEALTH_PREDICATE_LABELS[healthPredicate(all(text), BANDS)];

describe('predicate of a health inspection', () => {
  it.each([
    ['100', 'Sehat'],
    ['80,001', 'Sehat'],
    ['80,00', 'Sehat'],
    ['79,999', 'Cukup Sehat'],
    ['79,996', 'Cukup Sehat'],
    ['79,99', 'Cukup Sehat'],
    ['66,00', 'Cukup Sehat'],
    ['65,99', 'Dalam Pengawasan'],
    ['51,00', 'Dalam Pengawasan'],
    ['50,99', 'Dalam Pengawasan Khusus'],
    ['0', 'Dalam Pengawasan Khusus'],
  ])('a score of %s is %s', (score, expected) => {
    expect(predicate(score)).toBe(expected);
  });

  it.each([
    ['79,996', '79,996'],
    ['79,99', '79,99'],
    ['79,994', '79,99'],
    ['80', '80,00'],
    ['65,999', '65,999'],
    ['50,995', '50,995'],
    ['72,125', '72,13'],
  ])('%s prints as %s: never on the other side of its band', (score, printed) => {
    expect(formatHealthScore(all(score), BANDS)).toBe(printed);
  });

  it('shows as many decimals as it takes: 79,99985 would print 80,000 with three', () => {
    expect(formatHealthScore(7_999_985, BANDS)).toBe('79,9999');
    expect(formatHealthScore(7_999_999, BANDS)).toBe('79,99999');
  });

  it('is the weighted sum: 90/80/70/60 give 27+12+28+9 = 76,00, Cukup Sehat', () => {
    const scores = { governance: 90_000, risk: 80_000, finance: 70_000, capital: 60_000, sharia: null };
    const score = finalHealthScore(scores, WEIGHTS);
    expect(formatHealthScore(score, BANDS)).toBe('76,00');
    expect(healthPredicate(score, BANDS)).toBe('fairly_healthy');
  });
});

describe('scores as typed', () => {
  it.each([
    ['0', 0],
    ['79,5', 79_500],
    ['79.125', 79_125],
    ['100', 100_000],
    ['100,001', undefined],
    ['-1', undefined],
    ['79,9999', undefined],
    ['delapan', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(parseScore(text)).toBe(expected);
  });

  it('are written back with the decimals they have', () => {
    expect([79_500, 79_125, 100_000].map(formatScore)).toEqual(['79,50', '79,125', '100,00']);
  });
});

describe('weights', () => {
  it.each([
    [{ ...WEIGHTS, capital: 14 }, 99],
    [{ ...WEIGHTS, capital: 16 }, 101],
  ])('that do not total 100 are refused with their total', (weights, total) => {
    expect(weightFault(weights)).toContain(`sekarang ${total} persen`);
    expect(RULE_VALUE_READERS['health-weights'](weights)).toBeUndefined();
  });

  it('that total 100 are a rule', () => {
    expect(weightFault(WEIGHTS)).toBeUndefined();
    expect(RULE_VALUE_READERS['health-weights'](WEIGHTS)).toEqual(WEIGHTS);
  });
});
