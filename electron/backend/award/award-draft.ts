import { AppError } from '#contract/errors.ts';
import { listEvaluationFacts } from '#db/queries/evaluation.ts';
import { awardCriteria } from '#rules/award-eligibility.ts';
import type { TaskContext } from '../context.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { dressJob, readCertificateStyle, styleSubjects } from '../printing/certificate-style.ts';
import { awardSubject, certificateOf } from './award-papers.ts';

/** How a cooperative's certificate would look, before anything is decided: marked KONSEP, with an open number. */
export async function awardDraft(
  { read, today }: TaskContext,
  bookYear: number,
  cooperativeId: string,
): Promise<PrintJob> {
  const office = await requireOffice(read);
  const facts = (await listEvaluationFacts(read, bookYear)).find(({ id }) => id === cooperativeId);
  if (!facts) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
  const ruleBook = await readRuleBook(read);
  const criteria = awardCriteria(ruleBook, bookYear).value;
  const certificate = certificateOf(
    office,
    { bookYear, on: today, criteria, isDraft: true },
    { ...facts, number: '……………………' },
  );
  const style = await readCertificateStyle(read, styleSubjects(awardSubject(bookYear)));
  return dressJob(
    {
      kind: 'award-certificate',
      info: { title: 'Konsep Piagam Penghargaan', createdOn: today },
      data: { recipients: [certificate] },
    },
    style,
  );
}
