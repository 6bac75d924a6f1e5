import { job } from '../base/job.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import type { PrintJob } from '../documents/render.ts';

/** A letter as a Word file of as many pages as its PDF (`job`) has. */
export const WRITE_LETTER_DOCX = job<
  { readonly job: PrintJob; readonly letter: LetterData; readonly target: string },
  { readonly path: string }
>('writeLetterDocx');
