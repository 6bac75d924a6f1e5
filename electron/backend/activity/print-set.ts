import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { LIST_SIGNERS, PAPER_NAMES, PRINTED_PAPERS, RECEIPT_ITEMS } from '#rules/activity/papers.ts';
import type { PrintedPaper } from '#rules/activity/papers.ts';
import { signingDays } from '#rules/activity/speaker.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { listPapers } from './list-papers.ts';
import { printAttendance } from './print-attendance.ts';
import { printBiodata } from './print-biodata.ts';
import { printReceipt } from './print-receipt.ts';
import { requireBatch } from './require-activity.ts';
import type { BatchPlace } from './require-activity.ts';

type Made = Promise<{ readonly path: string; readonly pages: number }>;
interface Step {
  readonly paper: PrintedPaper;
  readonly make: (context: TaskContext) => Made;
}

/** The files of one paper: a list for every day on which somebody signs it, otherwise one. */
function stepsOf(paper: PrintedPaper, { batch }: BatchPlace, folder: string | null): readonly Step[] {
  const batchId = batch.id;
  const target = (name: string): string | null => (folder === null ? null : path.join(folder, name));
  const item = RECEIPT_ITEMS[paper];
  const number = `angkatan-${String(batch.number)}`;
  if (item !== undefined) {
    const asked = { batchId, item, on: null, expected: null, isSheet: false };
    const file = target(`tanda-terima-${paper}-${number}.pdf`);
    return [{ paper, make: (context) => printReceipt({ ...asked, path: file }, context) }];
  }
  const who = LIST_SIGNERS[paper];
  if (who === undefined) {
    const asked = { batchId, participantIds: [], path: target(`biodata-peserta-${number}.pdf`) };
    return [{ paper, make: (context) => printBiodata(asked, context) }];
  }
  return signingDays(batch, who).map((on) => ({
    paper,
    make: (context) =>
      printAttendance({ batchId, on, who, path: target(`${paper}-${number}-${on}.pdf`) }, context),
  }));
}

/**
 * Several printed papers of one batch, one file after the other. Receipts come first: what money does not add up to is
 * refused before a list lies in the folder.
 * @throws AppError INVALID_INPUT naming the paper that cannot be made and what it lacks, CANCELLED
 */
export async function printSet(
  { batchId, papers, folder }: CheckedInputOf<'activity.printSet'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printSet'>> {
  const { read, progress, signal } = context;
  const place = await requireBatch(read, batchId);
  const barred = (await listPapers({ batchId }, context)).find(
    ({ paper, canBeMade }) => !canBeMade && (papers as readonly string[]).includes(paper),
  );
  if (barred) refuse('papers', `${barred.name} belum dapat dicetak: kurang ${barred.lacks.join(', ')}.`);
  const asked = PRINTED_PAPERS.filter((paper) => papers.includes(paper));
  const isReceipt = (paper: PrintedPaper): boolean => RECEIPT_ITEMS[paper] !== undefined;
  const ordered = [...asked.filter(isReceipt), ...asked.filter((paper) => !isReceipt(paper))];
  const steps = ordered.flatMap((paper) => stepsOf(paper, place, folder));
  const files: string[] = [];
  let pages = 0;
  for (const [at, { paper, make }] of steps.entries()) {
    if (signal.aborted) throw new AppError('CANCELLED');
    progress(at, steps.length, PAPER_NAMES[paper]);
    // The bar counts files: a paper's own pages would make it jump.
    const printed = await make({ ...context, progress: () => undefined });
    files.push(printed.path);
    pages += printed.pages;
  }
  return { files, pages };
}
