import type { OutputOf } from '#contract/index.ts';
import { PREDICATE_CHOICES } from '#contract/evaluation/evaluation.ts';
import { listClosings } from '#db/queries/evaluation/closing.ts';
import type { Closing } from '#db/queries/evaluation/closing.ts';
import { ACTIVITIES, activityRule } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDINGS } from '#rules/evaluation/certificate-standing.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { LOCAL_CLASSES, localClassDefinition, localClassRule } from '#rules/evaluation/local-class.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { sheetOf } from './sheet.ts';
import { countBy } from './sheet-view.ts';
import { ruleBookOf } from './used-rules.ts';

/** The rules a year is judged by: the office's present ones, or those that were stored when it was closed. */
export async function rulesOfYear(
  read: QueryContext['read'],
  closing: Closing | undefined,
): Promise<RuleBook> {
  const present = await readRuleBook(read);
  return closing ? ruleBookOf(present, closing.rulesJson) : present;
}

/** How a book year stands: open or closed, how many of each kind, and by which definition. */
export async function summarise(
  bookYear: number,
  { read, today }: QueryContext,
): Promise<OutputOf<'evaluation.summary'>> {
  await requireOffice(read);
  const { closing, lines } = await sheetOf(read, bookYear, today);
  const ruleBook = await rulesOfYear(read, closing);
  const closings = await listClosings(read, bookYear);
  return {
    isClosed: closing !== undefined,
    total: lines.length,
    reported: lines.filter((line) => line.isRatReported).length,
    dated: lines.filter((line) => line.rat === 'reported').length,
    datedOnTime: lines.filter((line) => line.rat === 'reported' && line.isOnTime).length,
    undated: lines.filter((line) => line.rat === 'undated').length,
    unplaced: lines.filter((line) => line.rat === 'unplaced').length,
    onTime: lines.filter((line) => line.isOnTime).length,
    overridden: lines.filter((line) => line.isOverridden).length,
    grade: countBy(lines, GRADES, (line) => line.grade),
    activity: countBy(lines, ACTIVITIES, (line) => line.activity),
    localClass: countBy(lines, LOCAL_CLASSES, (line) => line.localClass),
    predicate: countBy(lines, PREDICATE_CHOICES, (line) => line.predicate ?? 'none'),
    certificate: countBy(lines, CERTIFICATE_STANDINGS, (line) => line.certificate),
    localClassDefinition: localClassDefinition(localClassRule(ruleBook, bookYear)),
    activityBasis: versionedBasis(activityRule(ruleBook, bookYear)),
    closings: closings.map(({ version, cutOffOn, closedAt, closedBy, rowCount, reopening }) => ({
      version,
      cutOffOn,
      closedAt,
      closedBy,
      rowCount,
      reopening,
    })),
  };
}
