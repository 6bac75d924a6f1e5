import { AppError } from '#contract/errors.ts';
import { findAwardFacts } from '#db/queries/award/candidate.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireOffice } from '../office/require-office.ts';
import { dressJob, readCertificateStyle, styleSubjects } from '../printing/certificate-style.ts';
import { certificateOf } from './award-papers.ts';
import { awardSubject } from '../printing/award-paper.ts';
import { readProgramme, standingOf } from './programme.ts';

/** How a cooperative's certificate would look, before anything is decided: marked KONSEP, with an open number. */
export async function awardDraft(
  { read, today }: TaskContext,
  bookYear: number,
  cooperativeId: string,
): Promise<PrintJob> {
  const office = await requireOffice(read);
  const facts = await findAwardFacts(read, bookYear, cooperativeId);
  if (!facts) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
  const { criteria, giver } = await readProgramme(read, bookYear, today);
  const certificate = certificateOf(
    office,
    { bookYear, on: today, criteria, giver, isDraft: true },
    { ...facts, rat: standingOf(facts, bookYear), number: '……………………' },
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
