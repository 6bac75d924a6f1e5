import { checkQuorum } from './quorum.ts';
import type { Attendance } from './quorum.ts';
import { ratTimeliness } from './rat-deadline.ts';
import type { RatDeadlines } from './rat-deadline.ts';
import { checkStageOrder } from './rat-stage.ts';
import type { StageDays } from './rat-stage.ts';
import type { Reason } from './reason.ts';
import type { QuorumRule } from './rule-value.ts';
import { checkAccounts } from './year-accounts.ts';
import type { YearAccounts } from './year-accounts.ts';
import { checkFigures } from './year-figures.ts';
import type { ComparedFigures } from './year-figures.ts';

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
