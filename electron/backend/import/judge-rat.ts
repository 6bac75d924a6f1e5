import { ratDeadlines, ratTimeliness } from '#rules/rat/deadline.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { RatDay } from '../spreadsheet/read/row-reader.ts';

export type JudgeRats = (rats: readonly RatDay[]) => readonly Reason[];

/**
 * What is impossible about the RAT days of a row: a meeting before its book year was over. Whether a meeting was in time
 * is judged by the evaluation, not here.
 */
export function ratJudge(ruleBook: RuleBook): JudgeRats {
  return (rats) =>
    rats.flatMap(({ bookYear, heldOn, reportedOn }) => {
      if (heldOn === null) return [];
      const { reasons } = ratTimeliness(
        { heldOn, reportedOn },
        // The day a book year ends does not depend on the form.
        ratDeadlines(ruleBook, { bookYear, form: 'primer' }),
      );
      return reasons.filter(({ code }) => code === 'RAT_SEBELUM_TUTUP_BUKU');
    });
}
