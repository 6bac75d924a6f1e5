import { job } from '../base/job.ts';
import type { ChapterData } from '../documents/performance/chapter-docx.ts';

/** Writes the draft of the chapter as a Word file. */
export const WRITE_CHAPTER_DOCX = job<
  { readonly chapter: ChapterData; readonly target: string },
  { readonly path: string }
>('writeChapterDocx');
