import type { LetterKind } from './letter-template.ts';
import type { RowList } from './ast.ts';

/** How the office fills it in: one line, several lines, a day, a count, one of some given words. */
export type FieldInput = 'text' | 'lines' | 'date' | 'count' | 'choice';

export const PLACEHOLDER_GROUPS = [
  'surat',
  'dinas',
  'penanda-tangan',
  'koperasi',
  'pendirian',
  'tahun-buku',
  'catatan',
  'isian',
  'baris',
] as const;

export type PlaceholderGroup = (typeof PLACEHOLDER_GROUPS)[number];

/** A word between square brackets that stands for something the program or the office knows. */
export interface Placeholder {
  readonly code: string;
  readonly name: string;
  readonly group: PlaceholderGroup;
  readonly example: string;
  /** Only filled by the office when it writes the letter. */
  readonly input?: FieldInput;
  /** What a choice is made from; the paper says exactly one of them. */
  readonly choices?: readonly string[];
  /** The most that a count may be. */
  readonly most?: number;
  /** An empty field is no gap in the letter. */
  readonly isOptional?: boolean;
  /** Letters that know it; all when left out. */
  readonly kinds?: readonly LetterKind[];
  /** Stands only in a row that repeats for this list. */
  readonly list?: RowList;
}
