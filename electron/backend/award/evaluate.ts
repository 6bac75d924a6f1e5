import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listEvaluationFacts } from '#db/queries/evaluation.ts';
import type { EvaluationFacts } from '#db/queries/evaluation.ts';
import { gradeOf } from '#rules/grade.ts';
import { ratDeadlines, ratTimeliness } from '#rules/rat-deadline.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** Grade, timeliness and activity of every cooperative for one book year, by the rules in force then. */
export async function evaluate(read: ReadHandle, bookYear: number): Promise<OutputOf<'evaluation.list'>> {
  const ruleBook = await readRuleBook(read);
  const facts = await listEvaluationFacts(read, bookYear);
  return facts.map((cooperative) => {
    const { id, name, districtName, status, form, rats, turnover } = cooperative;
    const rat = ratOf(cooperative, bookYear);
    const reportedBookYears = rats.map((one) => one.bookYear);
    const founded = { referenceBookYear: bookYear, reportedBookYears, foundedOn: cooperative.legalEntityOn };
    const { grade, reasons: gradeReasons } = gradeOf(founded, ruleBook);
    const timeliness = ratTimeliness(rat, ratDeadlines(ruleBook, { bookYear, form }));
    return {
      id,
      name,
      districtName,
      status,
      grade,
      isRatReported: timeliness.isReported,
      isOnTime: timeliness.isOnTime,
      isBusinessRunning: (turnover ?? 0) > 0,
      reasons: [...gradeReasons, ...timeliness.reasons],
    };
  });
}

function ratOf({ rats }: EvaluationFacts, bookYear: number) {
  return rats.find((rat) => rat.bookYear === bookYear) ?? null;
}
