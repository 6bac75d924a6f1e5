import type { ReadHandle } from '#db/handles.ts';
import { listOtherEnds } from '#db/queries/rat/board.ts';
import type { BoardDay, DeadlineGroup } from '#db/queries/rat/board.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { ratDeadlines } from '#rules/rat/deadline.ts';
import type { RatDeadlines } from '#rules/rat/deadline.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';

/** The deadlines of one group of cooperatives; a book year without an end of its own ends on 31 December. */
export function deadlinesOf(
  ruleBook: RuleBook,
  bookYear: number,
  { form, endsOn }: DeadlineGroup,
): RatDeadlines {
  return ratDeadlines(
    ruleBook,
    endsOn === null ? { bookYear, form } : { bookYear, form, bookYearEndsOn: endsOn },
  );
}

/** What the board of a day depends on; the limit's own day is still in time. */
export async function boardDay(
  read: ReadHandle,
  ruleBook: RuleBook,
  bookYear: number,
  today: PlainDate,
): Promise<BoardDay> {
  const ends = [null, ...(await listOtherEnds(read, bookYear))];
  const past = FORMATION_FORMS.flatMap((form) => ends.map((endsOn) => ({ form, endsOn }))).filter(
    (group) => deadlinesOf(ruleBook, bookYear, group).reportLimitOn < today,
  );
  return { today, past };
}
