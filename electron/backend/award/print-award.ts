import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { readAwardPaper } from '../printing/award-paper.ts';
import { printAllSheets } from '../printing/print-run.ts';

const LISTS = [
  ['award-decree-list', 'daftar-penerima'],
  ['award-receipt-list', 'tanda-terima'],
] as const;

/**
 * Prints the stored papers of a confirmed award: the same pages today and in five years. The certificates go through
 * the queue, which knows them from then on; the lists lie beside them.
 */
export async function printAward(
  { bookYear, folder, isSeparate, papers }: CheckedInputOf<'award.print'>,
  context: TaskContext,
): Promise<OutputOf<'award.print'>> {
  const target = folder ?? path.join(context.folders.documents, `penghargaan-${bookYear}`);
  const jobs = [];
  for (const [kind, name] of LISTS) {
    const file = path.join(target, `${name}-tahun-buku-${bookYear}.pdf`);
    jobs.push({ job: await readAwardPaper(context.read, kind, bookYear), target: file });
  }
  const files: string[] = [];
  let pages = 0;
  if (papers === 'all') {
    // As it was sealed: the shift of an earlier run belongs to the printer of that run.
    const choice = { folder: target, isSeparate, shift: { x: 0, y: 0 } };
    const made = await printAllSheets({ kind: 'award', bookYear }, choice, context);
    files.push(...made.files);
    pages += made.pages;
  }
  for (const job of jobs) {
    const printed = await context.runJob(PRINT_DOCUMENT, job, { signal: context.signal });
    files.push(job.target);
    pages += printed.pages;
  }
  return { files, pages };
}
