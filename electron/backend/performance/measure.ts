import type { Indicator } from '#db/queries/performance/indicator.ts';
import type { KeptEntry } from '#db/queries/performance/quarter.ts';
import { hundredthsOfCount } from '#rules/performance/amount.ts';
import type { Hundredths } from '#rules/performance/amount.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import { valueOf } from '#rules/performance/indicator.ts';
import { countedDays, yearBefore } from '#rules/performance/quarter.ts';
import type { Quarter, QuarterDays } from '#rules/performance/quarter.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CountFact } from './count-facts.ts';

/** What an indicator came to in a quarter: both facts and what the formula makes of them. */
export interface Measured {
  readonly numerator: Hundredths | null;
  readonly denominator: Hundredths | null;
  readonly value: Hundredths | null;
}

export const NOT_MEASURED: Measured = { numerator: null, denominator: null, value: null };

interface Asked {
  readonly indicator: Indicator;
  readonly year: number;
  readonly quarter: Quarter;
  /** What was typed of that quarter; undefined where nothing was. */
  readonly entry: Pick<KeptEntry, 'numerator' | 'denominator'> | undefined;
  readonly today: PlainDate;
}

const earlier = ({ from, until }: QuarterDays): QuarterDays => ({
  from: yearBefore(from),
  until: yearBefore(until),
});

/** A quarter of an indicator, counted up to today while the quarter runs; nothing before it begins. */
export async function measure(
  count: CountFact,
  { indicator, year, quarter, entry, today }: Asked,
): Promise<Measured> {
  const { formula, numerator, denominator, span, programmeCode: code } = indicator;
  const days = countedDays(year, quarter, span, today);
  if (days === undefined) return NOT_MEASURED;
  const amountOf = async (
    fact: IndicatorFact,
    within: QuarterDays,
    typed: Hundredths | null | undefined,
  ): Promise<Hundredths | null> => {
    if (fact === 'typed') return typed ?? null;
    const counted = await count({ fact, days: within, code });
    return counted === null ? null : hundredthsOfCount(counted);
  };
  const above = await amountOf(numerator, days, entry?.numerator);
  let below: Hundredths | null = null;
  if (formula === 'growth') below = await amountOf(numerator, earlier(days), entry?.denominator);
  else if (denominator !== '') below = await amountOf(denominator, days, entry?.denominator);
  return { numerator: above, denominator: below, value: valueOf(indicator, above, below) };
}
