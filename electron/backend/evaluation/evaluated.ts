import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listYearlyFacts } from '#db/queries/evaluation/facts.ts';
import type { EvaluatedCooperative } from '#db/queries/evaluation/facts.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { verdictRun, yearlyVerdict } from '#rules/evaluation/yearly-verdict.ts';
import type { VerdictReasons } from '#rules/evaluation/yearly-verdict.ts';
import { ruleBookOf, usedRules } from './used-rules.ts';

/** One line of the list with what it is sorted by and what only its panel shows. */
export interface EvaluatedLine extends EvaluationLine {
  readonly nameKey: string;
  readonly districtCode: string;
  readonly kuk: number | null;
}

export interface Evaluated {
  readonly line: EvaluatedLine;
  readonly reasons: VerdictReasons;
}

/** What a run of the evaluation is about. */
export interface EvaluationRun {
  readonly bookYear: number;
  readonly today: PlainDate;
  readonly ruleBook: RuleBook;
  readonly signal?: AbortSignal;
  /** Told how many have been judged so far. */
  readonly onJudged?: (done: number) => void;
}

/** Judged between two turns of other work. */
const PER_TURN = 500;

/** Judges by the versions that decide the book year and by no other: the same that a closing stores. */
export function judgeBy({
  bookYear,
  today,
  ruleBook,
}: EvaluationRun): (cooperative: EvaluatedCooperative) => Evaluated {
  const deciding = ruleBookOf(ruleBook, usedRules(ruleBook, bookYear, today));
  const run = verdictRun(deciding, bookYear, today);
  return ({ facts, ...named }) => {
    const { reasons, certificateStanding, ...verdict } = yearlyVerdict(facts, run);
    return { line: { ...named, ...verdict, certificate: certificateStanding }, reasons };
  };
}

/** Every listed cooperative's verdict, piece by piece: kecamatan and name order is the caller's (`inListOrder`). */
export async function* judgeAll(read: ReadHandle, run: EvaluationRun): AsyncGenerator<readonly Evaluated[]> {
  const judge = judgeBy(run);
  let after = '';
  let done = 0;
  for (;;) {
    if (run.signal?.aborted) throw new AppError('CANCELLED');
    const part = await listYearlyFacts(read, run.bookYear, { after, limit: PER_TURN });
    const last = part.at(-1);
    if (!last) return;
    yield part.map(judge);
    after = last.id;
    done += part.length;
    run.onJudged?.(done);
    await setImmediate();
  }
}

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** By kecamatan, then by name: the order of the printed list. */
export function inListOrder(a: EvaluatedLine, b: EvaluatedLine): number {
  return compare(a.districtCode, b.districtCode) || compare(a.nameKey, b.nameKey) || compare(a.id, b.id);
}
