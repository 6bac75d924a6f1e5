import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

export interface RatYears {
  /** The last book year looked at. */
  readonly bookYear: number;
  /** Book years whose RAT was reported, in any order. */
  readonly reportedBookYears: readonly number[];
  readonly foundedOn: PlainDate | null;
}

/** The first book year a cooperative could account for: that of its founding; unknown counts as long ago. */
function firstBookYear(foundedOn: PlainDate | null): number {
  return foundedOn === null ? 0 : dateParts(foundedOn).year;
}

/** Book years without a report, running back from the last one; years before the founding do not count. */
export function yearsWithoutRat({ bookYear, reportedBookYears, foundedOn }: RatYears): number {
  const last = reportedBookYears.filter((year) => year <= bookYear).reduce((a, b) => Math.max(a, b), 0);
  const begin = Math.max(last + 1, firstBookYear(foundedOn));
  return Math.max(0, bookYear - begin + 1);
}

/** Of the last `count` book years those that the cooperative existed in, oldest first. */
export function expectedBookYears(
  { bookYear, foundedOn }: Pick<RatYears, 'bookYear' | 'foundedOn'>,
  count: number,
): readonly number[] {
  const first = Math.max(bookYear - count + 1, firstBookYear(foundedOn));
  return Array.from({ length: Math.max(0, bookYear - first + 1) }, (_, index) => first + index);
}
