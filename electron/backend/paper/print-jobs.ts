import type { PrintJob, Shift } from '../documents/render.ts';
import { job } from '../base/job.ts';

export interface PrintedFile {
  readonly path: string;
  readonly pages: number;
}

/** Prints one document into a file; progress counts its pages. */
export const PRINT_DOCUMENT = job<
  { readonly job: PrintJob; readonly target: string; readonly shift?: Shift },
  PrintedFile
>('printDocument');

/** Prints several documents into a file each; progress counts the files. */
export const PRINT_DOCUMENTS = job<
  {
    readonly documents: readonly { readonly job: PrintJob; readonly target: string }[];
    readonly shift: Shift;
  },
  { readonly pages: number }
>('printDocuments');

/** How many pages a document would have; nothing is written. */
export const COUNT_PAGES = job<{ readonly job: PrintJob }, { readonly pages: number }>('countPages');
