import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { printAllSheets } from '../printing/print-run.ts';
import { readSource } from '../printing/print-source.ts';
import { checkCertificates } from './certificate-people.ts';
import { requireActivity } from './require-activity.ts';

/**
 * Every certificate of an activity as it was sealed, run by run; what came out of the printer stays so.
 * @throws AppError NOT_FOUND where none was issued
 */
export async function printCertificates(
  { id, folder, isSeparate }: CheckedInputOf<'activity.printCertificates'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printCertificates'>> {
  await requireOffice(context.read);
  const check = await checkCertificates(context.read, await requireActivity(context.read, id));
  const runs = check.runs.filter((run) => run.sheets > 0);
  if (runs.length === 0) throw notFound('Sertifikat kegiatan ini');
  const files: string[] = [];
  let [sheets, pages] = [0, 0];
  for (const { trainingId } of runs) {
    const source = { kind: 'training', id: trainingId } as const;
    const { job, folder: own } = await readSource(context.read, source);
    // Names of single sheets begin anew in each run: every run has a folder of its own.
    const target = folder !== null && isSeparate && runs.length > 1 ? path.join(folder, own) : folder;
    const made = await printAllSheets(
      source,
      { ...(target !== null && { folder: target }), isSeparate },
      context,
    );
    const hasBack = job.kind === 'training-certificate' && (job.data.lessons ?? []).length > 0;
    files.push(...made.files);
    sheets += made.pages;
    pages += made.pages * (hasBack ? 2 : 1);
  }
  return { files, sheets, pages };
}
