import { LETTER_KINDS } from '../template/letter-template.ts';
import type { LetterKind, LetterTemplate } from '../template/letter-template.ts';

/** Papers that carry a number and are no letter from a template, and one kind of letter that is told apart. */
const OTHER_PAPERS = ['rekomendasi', 'piagam', 'sertifikat'] as const;

/** Kinds of letters that carry no number, or more than one kind of paper. */
type Unnumbered = 'tanda-terima' | 'daftar-hadir' | 'pendirian' | 'laporan' | 'rapat';
const UNNUMBERED: ReadonlySet<LetterKind> = new Set<Unnumbered>([
  'tanda-terima',
  'daftar-hadir',
  'pendirian',
  'laporan',
  'rapat',
]);

export type ClassifiedPaper = Exclude<LetterKind, Unnumbered> | (typeof OTHER_PAPERS)[number];

const isClassified = (kind: LetterKind): kind is Exclude<LetterKind, Unnumbered> => !UNNUMBERED.has(kind);

/** Every kind of paper that the table of classification codes has a row for, in its order. */
export const CLASSIFIED_PAPERS: readonly ClassifiedPaper[] = [
  ...LETTER_KINDS.filter(isClassified),
  ...OTHER_PAPERS,
];

/** What a template's letter is to the archive; undefined where the table proposes nothing. */
export function classifiedPaperOf({
  kind,
  code,
}: Pick<LetterTemplate, 'kind' | 'code'>): ClassifiedPaper | undefined {
  if (isClassified(kind)) return kind;
  if (kind !== 'pendirian') return undefined;
  return code.includes('surat-tugas') ? 'tugas' : 'rekomendasi';
}

/** The code of a kind of paper from a year on. */
export interface ClassificationCode {
  readonly fromYear: number;
  readonly paper: string;
  readonly code: string;
  /** Held against the region's own list by an officer. */
  readonly isVerified: boolean;
  readonly note: string;
}

/** The row that holds for a paper in a year: the latest that has begun; before the first one, that first one. */
export function classificationIn(
  rows: readonly ClassificationCode[],
  paper: string,
  year: number,
): ClassificationCode | undefined {
  const own = rows.filter((row) => row.paper === paper).toSorted((a, b) => a.fromYear - b.fromYear);
  return own.findLast(({ fromYear }) => fromYear <= year) ?? own[0];
}
