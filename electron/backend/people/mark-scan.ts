import type { InputOfJob, OutputOfJob } from '../base/job.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { readScanFile } from '../base/scan-file.ts';
import { markScan } from '../documents/scan/mark-scan.ts';
import type { MARK_SCAN } from './jobs.ts';

export async function writeMarkedScan({
  source,
  target,
  mark,
}: InputOfJob<typeof MARK_SCAN>): Promise<OutputOfJob<typeof MARK_SCAN>> {
  const marked = markScan(await readScanFile(source), mark);
  if (!marked.ok) return { cause: marked.cause };
  await writeFileAtomically(target, marked.bytes);
  return { pages: marked.pages };
}
