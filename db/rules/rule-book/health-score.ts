import { formatScaledNumber } from '../value/numbers.ts';
import { HEALTH_ASPECTS } from './health-aspect.ts';
import type { HealthAspect } from './health-aspect.ts';
import type { HealthBands, HealthWeights } from './rule-value.ts';

export { HEALTH_ASPECT_LABELS, HEALTH_ASPECTS } from './health-aspect.ts';
export type { HealthAspect } from './health-aspect.ts';

/** Predicates of the inspection report (LHPKK), best first. */
export const HEALTH_PREDICATES = ['healthy', 'fairly_healthy', 'supervised', 'specially_supervised'] as const;
export type HealthPredicate = (typeof HEALTH_PREDICATES)[number];

export const HEALTH_PREDICATE_LABELS: Readonly<Record<HealthPredicate, string>> = {
  healthy: 'Sehat',
  fairly_healthy: 'Cukup Sehat',
  supervised: 'Dalam Pengawasan',
  specially_supervised: 'Dalam Pengawasan Khusus',
};

/** Scores per aspect in thousandths of a point, 0 to 100.000; null where the aspect was not inspected. */
export type HealthScores = { readonly [Aspect in HealthAspect]: number | null };

/** Decimals of an entered score, and of a final score: thousandths times whole percents stay exact in 1/100.000. */
export const SCORE_DECIMALS = 3;
const FINAL_DECIMALS = 5;
const FINAL_PER_POINT = 10 ** FINAL_DECIMALS;

/** The final score in hundred-thousandths of a point: never rounded. An aspect without a score counts as zero. */
export function finalHealthScore(scores: HealthScores, weights: HealthWeights): number {
  return HEALTH_ASPECTS.reduce((sum, aspect) => sum + (scores[aspect] ?? 0) * weights[aspect], 0);
}

/** The predicate of an unrounded final score; each band begins at its limit. */
export function healthPredicate(finalScore: number, bands: HealthBands): HealthPredicate {
  if (finalScore >= bands.healthy * FINAL_PER_POINT) return 'healthy';
  if (finalScore >= bands.fairlyHealthy * FINAL_PER_POINT) return 'fairly_healthy';
  return finalScore >= bands.supervised * FINAL_PER_POINT ? 'supervised' : 'specially_supervised';
}

/**
 * The final score with two decimals, or with as many as it takes to stand on its own side of a band's limit: 79,996
 * is Cukup Sehat and must not print as 80,00.
 */
export function formatHealthScore(finalScore: number, bands: HealthBands): string {
  const own = healthPredicate(finalScore, bands);
  for (let decimals = 2; decimals < FINAL_DECIMALS; decimals += 1) {
    const step = 10 ** (FINAL_DECIMALS - decimals);
    const rounded = Math.floor((finalScore + step / 2) / step);
    if (healthPredicate(rounded * step, bands) === own) return formatScaledNumber(rounded, decimals);
  }
  return formatScaledNumber(finalScore, FINAL_DECIMALS);
}

/** A score as typed, "79,5" or "79.125", in thousandths; undefined when it is no number from 0 to 100. */
export function parseScore(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(SCORE_DECIMALS, '0'));
  return value <= 100_000 ? value : undefined;
}

/** An aspect's score as people write it: 79500 is "79,50", 79125 is "79,125". */
export function formatScore(thousandths: number): string {
  return thousandths % 10 === 0
    ? formatScaledNumber(thousandths / 10, 2)
    : formatScaledNumber(thousandths, SCORE_DECIMALS);
}

/** What is wrong with weights, as one sentence; undefined when they total 100 percent. */
export function weightFault(weights: HealthWeights): string | undefined {
  const total = HEALTH_ASPECTS.reduce((sum, aspect) => sum + weights[aspect], 0);
  return total === 100
    ? undefined
    : `Jumlah bobot harus 100 persen, sekarang ${total} persen. Sesuaikan bobotnya.`;
}
