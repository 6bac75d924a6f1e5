import { checkQuorum } from './quorum.ts';
import type { Attendance } from './quorum.ts';
import { ratTimeliness } from './deadline.ts';
import type { RatDeadlines } from './deadline.ts';
import { checkStageOrder } from './stage.ts';
import type { StageDays } from './stage.ts';
import type { Reason } from '../value/reason.ts';
import type { QuorumRule } from '../rule-book/rule-value.ts';
import { checkAccounts } from '../cooperative/year-accounts.ts';
import type { YearAccounts } from '../cooperative/year-accounts.ts';
import { checkFigures } from '../cooperative/year-figures.ts';
import type { ComparedFigures } from '../cooperative/year-figures.ts';

export interface JudgedRatYear {
  readonly days: StageDays;
  readonly attendance: Attendance;
  readonly figures: ComparedFigures & YearAccounts;
}

/** By what a book year's RAT is judged. */
export interface RatYearRules {
  readonly deadlines: RatDeadlines;
  readonly quorum: { readonly rule: QuorumRule; readonly basis: string };
}

/**
 * All there is to say about one book year's RAT. Lateness refuses an award in the evaluation; on the record it is a thing
 * to know, so it warns.
 */
export function ratYearReasons(
  { days, attendance, figures }: JudgedRatYear,
  { deadlines, quorum }: RatYearRules,
): readonly Reason[] {
  const rat = { heldOn: days.held, reportedOn: days.reported };
  return [
    ...ratTimeliness(rat, deadlines).reasons.map((reason) =>
      reason.level === 'refuse' ? { ...reason, level: 'warning' as const } : reason,
    ),
    // A report before its meeting is already said with the report.
    ...checkStageOrder(days).filter(({ field }) => field !== 'Laporan diterima'),
    ...checkQuorum(attendance, quorum.rule, quorum.basis),
    ...checkFigures(figures),
    ...checkAccounts(figures),
  ];
}
