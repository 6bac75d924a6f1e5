import path from 'node:path';

/** Where the backend reads and writes. Nothing outside these and the paths a person chose. */
export interface Folders {
  /** The office's database and what belongs beside it. */
  readonly data: string;
  /** Finished documents; the window may show what lies here. */
  readonly documents: string;
  /** Files shipped with the program: fonts, sample, region data. */
  readonly resources: string;
}

export function foldersOf(data: string, resources: string): Folders {
  return { data, documents: path.join(data, 'dokumen'), resources };
}
