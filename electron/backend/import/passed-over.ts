import type { PASSED_OVER_KINDS } from '#contract/import.ts';

export type PassedOverKind = (typeof PASSED_OVER_KINDS)[number];

/** What people call a row that speaks of no cooperative; the command line promises the words with a dash. */
export const PASSED_OVER_LABELS: Readonly<Record<PassedOverKind, string>> = {
  title: 'judul',
  heading: 'kepala tabel',
  numbering: 'penomoran',
  section: 'bagian',
  total: 'jumlah',
  signature: 'tanda tangan',
  footnote: 'catatan kaki',
  blank: 'kosong',
};

export const passedOverWord = (kind: PassedOverKind): string => PASSED_OVER_LABELS[kind].replaceAll(' ', '-');
