import type { PlainDate } from '../value/plain-date.ts';
import { ruleOn } from '../rule-book/dated-rule.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/**
 * The book year whose RAT is asked of village cooperatives: the last one that has ended, from the January after the
 * programme's first. Null before that: nothing is asked and the board has no such column.
 */
export function askedRatYear(book: RuleBook, today: PlainDate): number | null {
  const first = ruleOn(book['village-first-book-year'], today)?.value;
  const ended = yearOf(today) - 1;
  return first === undefined || ended < first ? null : ended;
}

/** A cooperative answers for the book years since it became a legal entity. */
export function owesRat(bookYear: number, legalEntityOn: PlainDate | null): boolean {
  return legalEntityOn === null || yearOf(legalEntityOn) <= bookYear;
}
