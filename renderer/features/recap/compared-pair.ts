import type { FigureSummary } from '#contract/recap/official-figure.ts';

export interface ComparedPair {
  readonly older: FigureSummary;
  readonly newer: FigureSummary;
}

/** Earlier means an earlier cut-off day; on the same day, frozen earlier. */
function isEarlier(one: FigureSummary, other: FigureSummary): boolean {
  return one.cutOffOn === other.cutOffOn ? one.frozenAt < other.frozenAt : one.cutOffOn < other.cutOffOn;
}

/** The figures that one can be measured against as "the earlier figure", in the order given. */
export function earlierFigures(
  figures: readonly FigureSummary[],
  figure: FigureSummary,
): readonly FigureSummary[] {
  return figures.filter((other) => isEarlier(other, figure));
}

/** Two figures in the order of their days, whichever was opened first; undefined unless both are known. */
export function comparedPair(
  figures: readonly FigureSummary[],
  firstId: string,
  secondId: string | null,
): ComparedPair | undefined {
  const first = figures.find(({ id }) => id === firstId);
  const second = figures.find(({ id }) => id === secondId);
  if (!first || !second || first === second) return undefined;
  return isEarlier(first, second) ? { older: first, newer: second } : { older: second, newer: first };
}
