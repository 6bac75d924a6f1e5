import type { DocumentRenderer } from '../documents/render.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import type { InputOfJob, OutputOfJob, Progress } from '../base/job.ts';
import type { COUNT_PAGES, PRINT_DOCUMENT, PRINT_DOCUMENTS } from './print-jobs.ts';

export async function printDocument(
  { job, target, shift }: InputOfJob<typeof PRINT_DOCUMENT>,
  renderer: DocumentRenderer,
  progress: Progress,
): Promise<OutputOfJob<typeof PRINT_DOCUMENT>> {
  const { bytes, pages } = await renderer.renderToBytes(job, {
    ...(shift && { shift }),
    onPage: (done) => progress(done, 0),
  });
  await writeFileAtomically(target, bytes);
  return { path: target, pages };
}

export async function countPages(
  { job }: InputOfJob<typeof COUNT_PAGES>,
  renderer: DocumentRenderer,
): Promise<OutputOfJob<typeof COUNT_PAGES>> {
  const { pages } = await renderer.renderToBytes(job);
  return { pages };
}

/** While one document is flushed to the disk the next is laid out. */
export async function printDocuments(
  { documents, shift }: InputOfJob<typeof PRINT_DOCUMENTS>,
  renderer: DocumentRenderer,
  progress: Progress,
): Promise<OutputOfJob<typeof PRINT_DOCUMENTS>> {
  const writing: Promise<void>[] = [];
  let pages = 0;
  for (const [done, { job, target }] of documents.entries()) {
    const printed = await renderer.renderToBytes(job, { shift });
    writing.push(writeFileAtomically(target, printed.bytes));
    pages += printed.pages;
    progress(done + 1, documents.length);
  }
  // Every write ends before the answer, also after one has failed: no file is left half written behind it.
  const ended = await Promise.allSettled(writing);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return { pages };
}
