import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findProgrammeHead } from '#db/queries/award/award.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper } from '../paper/stored-paper.ts';
import { dressJob, readCertificateStyle } from './certificate-style.ts';

/** Under which name the papers of a year's award are sealed. */
export const awardSubject = (bookYear: number): string => `award:${bookYear}`;

/** @throws AppError AWARD_NOT_CONFIRMED also for a programme that was declared void: its papers are history */
export async function readAwardPaper(read: ReadHandle, kind: string, bookYear: number): Promise<PrintJob> {
  const head = await findProgrammeHead(read, bookYear);
  if (head?.state !== 'confirmed')
    throw new AppError('AWARD_NOT_CONFIRMED', { facts: { tahunBuku: bookYear } });
  const paper = await findPaper(read, kind, awardSubject(bookYear));
  if (!paper) throw new AppError('AWARD_NOT_CONFIRMED', { facts: { tahunBuku: bookYear } });
  // A design chosen for this year after the decision dresses its certificates; without one they print as sealed.
  const style = await readCertificateStyle(read, [awardSubject(bookYear)]);
  return dressJob(openPaper(paper), style);
}
