import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { certificatesOf, readSource, sourceKey } from './print-source.ts';
import { fileNameOf } from '../base/file-name.ts';
import { FIT_NAMES } from './jobs.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';

/** Points below which a name is hard to read from the second row; the list shows it first, nothing is refused. */
const SMALLEST_SIZE = 20;

/** How every name will stand on its sheet: size and lines, the small ones marked. */
export async function checkNames(
  { source }: CheckedInputOf<'printing.checkNames'>,
  context: TaskContext,
): Promise<OutputOf<'printing.checkNames'>> {
  const { job } = await readSource(context.read, source);
  const fits = await context.runJob(
    FIT_NAMES,
    { certificates: certificatesOf(job) },
    { signal: context.signal },
  );
  const names = fits.map((fit, index) => ({
    position: index + 1,
    ...fit,
    isSmall: fit.size < SMALLEST_SIZE,
  }));
  return { smallestSize: SMALLEST_SIZE, names };
}

/** All certificates in small, with a list to initial. */
export async function printContactSheet(
  { source }: CheckedInputOf<'printing.contactSheet'>,
  context: TaskContext,
): Promise<OutputOf<'printing.contactSheet'>> {
  const { job, title } = await readSource(context.read, source);
  const name = fileNameOf(`lembar-contoh-${sourceKey(source)}`);
  return context.runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'certificate-contact-sheet',
        info: { title: `Lembar contoh ${title}`, createdOn: job.info.createdOn },
        data: { title, certificates: certificatesOf(job) },
      },
      target: path.join(context.folders.documents, `${name}.pdf`),
    },
    { signal: context.signal },
  );
}
