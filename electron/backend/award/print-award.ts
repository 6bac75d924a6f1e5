import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { AwardCertificateData } from '../documents/certificate/award-certificate.ts';
import type { PrintJob } from '../documents/render.ts';
import type { TaskContext } from '../base/context.ts';
import { fileNameOf } from '../base/file-name.ts';
import { readAwardPaper } from '../printing/award-paper.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';

const FILES = [
  ['award-certificate', 'piagam'],
  ['award-decree-list', 'lampiran-sk'],
  ['award-receipt-list', 'tanda-terima'],
] as const;

/** Prints the stored papers of a confirmed award: the same pages today and in five years. */
export async function printAward(
  { bookYear, folder, isSeparate }: CheckedInputOf<'award.print'>,
  context: TaskContext,
): Promise<OutputOf<'award.print'>> {
  const target = folder ?? path.join(context.folders.documents, `penghargaan-${bookYear}`);
  const planned: { readonly job: PrintJob; readonly file: string }[] = [];
  for (const [kind, name] of FILES) {
    const job = await readAwardPaper(context.read, kind, bookYear);
    if (isSeparate && job.kind === 'award-certificate')
      planned.push(...separately(job, job.data, target, bookYear));
    else planned.push({ job, file: path.join(target, `${name}-tahun-buku-${bookYear}.pdf`) });
  }
  const files: string[] = [];
  let pages = 0;
  const total = planned.reduce((sum, { job }) => sum + sheetsOf(job), 0);
  let done = 0;
  for (const { job, file } of planned) {
    const before = done;
    const printed = await context.runJob(
      PRINT_DOCUMENT,
      { job, target: file },
      {
        signal: context.signal,
        onProgress: (sheets) => context.progress(Math.min(before + sheets, total), total, 'Mencetak piagam'),
      },
    );
    files.push(file);
    pages += printed.pages;
    done = before + sheetsOf(job);
    context.progress(done, total, 'Mencetak piagam');
  }
  return { files, pages };
}

const sheetsOf = (job: PrintJob): number =>
  job.kind === 'award-certificate' ? job.data.recipients.length : 1;

function separately(job: PrintJob, data: AwardCertificateData, target: string, bookYear: number) {
  return data.recipients.map((recipient, index) => ({
    job: { kind: 'award-certificate' as const, info: job.info, data: { recipients: [recipient] } },
    file: path.join(
      target,
      `piagam-tahun-buku-${bookYear}`,
      `piagam-${String(index + 1).padStart(3, '0')}-${fileNameOf(recipient.cooperativeName)}.pdf`,
    ),
  }));
}
