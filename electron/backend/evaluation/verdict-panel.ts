import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findYearlyFacts } from '#db/queries/evaluation/facts.ts';
import { findClosing } from '#db/queries/evaluation/closing.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { readClosed, readClosedOne } from './closed-sheet.ts';
import { inListOrder, judgeAll, judgeBy } from './evaluated.ts';
import type { Evaluated } from './evaluated.ts';
import { sheetOf } from './sheet.ts';
import { toLine } from './sheet-view.ts';

/** One cooperative's verdict with its reasons: as sealed in a closed year, live in an open one. */
export async function readVerdict(
  { bookYear, cooperativeId }: CheckedInputOf<'evaluation.get'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'evaluation.get'>> {
  await requireOffice(read);
  const closing = await findClosing(read, bookYear);
  if (closing) await sheetOf(read, bookYear, today);
  const found = closing ? await readClosedOne(read, closing, cooperativeId) : await judgeNow();
  if (!found) throw new AppError('NOT_FOUND', { facts: { apa: 'Penilaian koperasi' } });
  return { line: toLine(found.line), reasons: found.reasons, kuk: found.line.kuk };

  async function judgeNow(): Promise<Evaluated | undefined> {
    const cooperative = await findYearlyFacts(read, bookYear, cooperativeId);
    return cooperative && judgeBy({ bookYear, today, ruleBook: await readRuleBook(read) })(cooperative);
  }
}

/** The whole evaluation with every reason, for the command line. */
export async function listEvaluated(
  bookYear: number,
  { read, today }: QueryContext,
): Promise<OutputOf<'evaluation.list'>> {
  await requireOffice(read);
  const closing = await findClosing(read, bookYear);
  const all: Evaluated[] = [];
  if (closing) for (const one of await readClosed(read, closing)) all.push(one);
  else {
    const ruleBook = await readRuleBook(read);
    for await (const part of judgeAll(read, { bookYear, today, ruleBook })) {
      for (const one of part) all.push(one);
    }
    all.sort((a, b) => inListOrder(a.line, b.line));
  }
  return all.map(({ line, reasons }) => ({
    id: line.id,
    name: line.name,
    districtName: line.districtName,
    grade: line.grade,
    isRatReported: line.isRatReported,
    rat: line.rat,
    isOnTime: line.isOnTime,
    isBusinessRunning: line.isBusinessRunning,
    status: line.status,
    reasons: [
      ...reasons.grade,
      ...reasons.rat,
      ...reasons.activity,
      ...reasons.localClass,
      ...reasons.certificate,
    ],
  }));
}
