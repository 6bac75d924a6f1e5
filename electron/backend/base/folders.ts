import path from 'node:path';
import { isPracticeFolder } from '#contract/process/practice-folder.ts';

/** Where the backend reads and writes. Nothing outside these and the paths a person chose. */
export interface Folders {
  /** The office's database and what belongs beside it. */
  readonly data: string;
  /** Finished documents; the window may show what lies here. */
  readonly documents: string;
  /** Files shipped with the program: fonts, sample, region data. */
  readonly resources: string;
  /** The data are practice: every office made here is a sample. */
  readonly isPractice: boolean;
}

export function foldersOf(data: string, resources: string): Folders {
  return { data, documents: path.join(data, 'dokumen'), resources, isPractice: isPracticeFolder(data) };
}
