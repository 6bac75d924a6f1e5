import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { VillageOperationRule } from '#rules/rule-book/village-work-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { VillageFacts } from '#rules/village/programme.ts';
import { listingsOf, WORK_LISTS } from '#rules/village/work/lists.ts';
import type { Listing, WorkList } from '#rules/village/work/lists.ts';
import { operationOf } from '#rules/village/work/operation.ts';
import type { Operation } from '#rules/village/work/operation.ts';
import type { VillageWork } from '#rules/village/work/work.ts';

/** The rules by which work is judged on a day. */
export interface WorkTerms {
  readonly today: PlainDate;
  readonly kinds: readonly NamedChoice[];
  readonly operation: VillageOperationRule;
  readonly staleDays: number;
}

export const workTermsOn = (book: RuleBook, today: PlainDate): WorkTerms => ({
  today,
  kinds: ruleOrEarliest(book['village-unit-kinds'], today).value,
  operation: ruleOrEarliest(book['village-operation'], today).value,
  staleDays: ruleOrEarliest(book['village-account-stale-days'], today).value,
});

export interface JudgedWork {
  readonly operation: Operation;
  readonly listings: Readonly<Record<WorkList, Listing>>;
}

/** Of a village whose work nobody asks about. */
export const NOT_JUDGED: JudgedWork = {
  operation: { state: 'unrecorded', reasons: [] },
  listings: Object.fromEntries(WORK_LISTS.map((list) => [list, 'unrecorded'])) as JudgedWork['listings'],
};

export function judgeWork(
  { facts, work }: { readonly facts: VillageFacts; readonly work: VillageWork },
  { today, kinds, operation: rule, staleDays }: WorkTerms,
): JudgedWork {
  const operation = operationOf(work.units, rule, kinds);
  return {
    operation,
    listings: listingsOf({ facts, work, operation: operation.state, today, staleDays }),
  };
}
