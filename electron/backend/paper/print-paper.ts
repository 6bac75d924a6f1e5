import path from 'node:path';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { PRINT_DOCUMENT } from './print-jobs.ts';
import type { PrintedFile } from './print-jobs.ts';

interface PaperToPrint {
  readonly job: PrintJob;
  /** The file a person chose; null: the program names it. */
  readonly chosen: string | null;
  /** The file's name in the folder of documents with its ending, `pratinjau/surat.pdf` for one in a folder there. */
  readonly name: string;
  /** What the bar says while pages are made; left out where a paper is done at once. */
  readonly label?: string;
  /** Pages in all, where that is known before. */
  readonly total?: number;
}

/**
 * One paper as a file: where a person wanted it, or among the program's documents.
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL, CANCELLED
 */
export function printPaper(
  { job, chosen, name, label, total = 0 }: PaperToPrint,
  { folders, runJob, signal, progress }: Pick<TaskContext, 'folders' | 'runJob' | 'signal' | 'progress'>,
): Promise<PrintedFile> {
  const target = chosen ?? path.join(folders.documents, name);
  const onProgress = (pages: number): void => {
    if (label !== undefined) progress(pages, total, label);
  };
  return runJob(PRINT_DOCUMENT, { job, target }, { signal, onProgress });
}
