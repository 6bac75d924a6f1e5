import { ruleOn } from '../rule-book/dated-rule.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { addMonths } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

export interface DissolutionClock {
  /** The last day on which the cooperative may object to what it was told. */
  readonly objectionUntil: PlainDate;
  /** The last day on which may be decided. */
  readonly decideUntil: PlainDate;
}

/**
 * The days that run from the receipt of the notice of a planned dissolution, by the rule of that day; undefined where no
 * rule says how long. The public notice of local practice is another clock (`dissolution-notice.ts`).
 */
export function dissolutionClock(receivedOn: PlainDate, book: RuleBook): DissolutionClock | undefined {
  const rule = ruleOn(book['dissolution-terms'], receivedOn);
  if (!rule) return undefined;
  const { objectionMonths, decisionMonths } = rule.value;
  return {
    objectionUntil: addMonths(receivedOn, objectionMonths),
    decideUntil: addMonths(receivedOn, decisionMonths),
  };
}

/** The last day on which a creditor may claim who was told on a day; undefined where no rule says how long. */
export function creditorsUntil(receivedOn: PlainDate, book: RuleBook): PlainDate | undefined {
  const rule = ruleOn(book['dissolution-terms'], receivedOn);
  return rule && addMonths(receivedOn, rule.value.creditorMonths);
}
