import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import { certificatesOf, readSource, sourceKey } from './print-source.ts';
import { fileNameOf } from '../base/file-name.ts';
import { FIT_NAMES } from './jobs.ts';
import type { PrintJob } from '../documents/render.ts';
import { printPaper } from '../paper/print-paper.ts';

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
  const { job: certificates, title } = await readSource(context.read, source);
  const name = fileNameOf(`lembar-contoh-${sourceKey(source)}`);
  const job: PrintJob = {
    kind: 'certificate-contact-sheet',
    info: { title: `Lembar contoh ${title}`, createdOn: certificates.info.createdOn },
    data: { title, certificates: certificatesOf(certificates) },
  };
  return printPaper({ job, chosen: null, name: `${name}.pdf` }, context);
}
