import type { ReadHandle } from '#db/handles.ts';
import { listEvaluationFacts } from '#db/queries/evaluation.ts';
import type { EvaluationFacts } from '#db/queries/evaluation.ts';
import { awardEligibility } from '#rules/award-eligibility.ts';
import type { Reason } from '#rules/reason.ts';
import { readRuleBook } from '../office/rule-book.ts';

function ratOf({ rats }: EvaluationFacts, bookYear: number) {
  return rats.find((rat) => rat.bookYear === bookYear) ?? null;
}

export interface JudgedCooperative {
  readonly facts: EvaluationFacts;
  readonly isEligible: boolean;
  readonly reasons: readonly Reason[];
}

/** The award's verdict on every cooperative; each has its reasons, met or not. */
export async function judgeForAward(
  read: ReadHandle,
  bookYear: number,
): Promise<readonly JudgedCooperative[]> {
  const ruleBook = await readRuleBook(read);
  const all = await listEvaluationFacts(read, bookYear);
  return all.map((facts) => {
    const { form, status, turnover } = facts;
    const rat = ratOf(facts, bookYear);
    return { facts, ...awardEligibility({ bookYear, form, status, rat, turnover }, ruleBook) };
  });
}
