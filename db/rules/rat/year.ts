import { checkQuorum } from './quorum.ts';
import type { Attendance } from './quorum.ts';
import { ratTimeliness } from './deadline.ts';
import type { RatDeadlines } from './deadline.ts';
import { checkStageOrder } from './stage.ts';
import { bookedReason, BOOKED_ORIGIN } from './unplaced.ts';
import type { UnplacedRat } from './unplaced.ts';
import type { StageDays } from './stage.ts';
import type { Reason } from '../value/reason.ts';
import type { QuorumRule } from '../rule-book/rule-value.ts';
import { checkAccounts } from '../cooperative/year-accounts.ts';
import type { YearAccounts } from '../cooperative/year-accounts.ts';
import { checkFigures } from '../cooperative/year-figures.ts';
import type { ComparedFigures } from '../cooperative/year-figures.ts';

export interface JudgedRatYear {
  readonly days: StageDays;
  /** It was held; its day is not known. */
  readonly isHeldUndated: boolean;
  readonly attendance: Attendance;
  readonly figures: ComparedFigures & YearAccounts;
  /** A RAT that may be this book year's; null: none is named. */
  readonly unplaced: UnplacedRat | null;
  /** What is written beside the meeting. */
  readonly heldNote: string;
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
  { days, isHeldUndated, attendance, figures, unplaced, heldNote }: JudgedRatYear,
  { deadlines, quorum }: RatYearRules,
): readonly Reason[] {
  const isOnRecord = isHeldUndated || days.held !== null || days.reported !== null;
  const rat = isOnRecord ? { heldOn: days.held, reportedOn: days.reported } : null;
  return [
    ...ratTimeliness(rat, deadlines, unplaced).reasons.map((reason) =>
      reason.level === 'refuse' ? { ...reason, level: 'warning' as const } : reason,
    ),
    ...(days.held !== null && heldNote === BOOKED_ORIGIN ? [bookedReason(days.held)] : []),
    // A report before its meeting is already said with the report.
    ...checkStageOrder(days).filter(({ field }) => field !== 'Laporan diterima'),
    ...checkQuorum(attendance, quorum.rule, quorum.basis),
    ...checkFigures(figures),
    ...checkAccounts(figures),
  ];
}
