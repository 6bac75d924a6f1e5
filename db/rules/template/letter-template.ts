/** Kinds of office letters (naskah dinas) the program writes. */
export const LETTER_KINDS = [
  'penghargaan',
  'keputusan',
  'undangan',
  'pengantar',
  'tanda-terima',
  'daftar-hadir',
  'teguran',
  'tugas',
  'pendirian',
  'keterangan',
  'biasa',
  'berita-acara',
  'nota-dinas',
  'pengumuman',
  'laporan',
  'rapat',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_KIND_LABELS: Readonly<Record<LetterKind, string>> = {
  penghargaan: 'Surat penghargaan',
  keputusan: 'Keputusan',
  undangan: 'Undangan',
  pengantar: 'Surat pengantar',
  'tanda-terima': 'Tanda terima',
  'daftar-hadir': 'Daftar hadir',
  teguran: 'Surat teguran',
  tugas: 'Surat tugas',
  pendirian: 'Berkas pendirian',
  keterangan: 'Surat keterangan',
  biasa: 'Surat biasa',
  'berita-acara': 'Berita acara',
  'nota-dinas': 'Nota dinas',
  pengumuman: 'Pengumuman',
  laporan: 'Laporan dan lembar kerja',
  rapat: 'Naskah rapat anggota',
};

/** `each`: one letter for every cooperative; `together`: one letter that lists them. */
export const AUDIENCES = ['each', 'together'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const LETTER_PAPERS = ['F4', 'F4_NARROW', 'FOLIO', 'A4'] as const;
export type LetterPaper = (typeof LETTER_PAPERS)[number];

export const LETTER_PAPER_LABELS: Readonly<Record<LetterPaper, string>> = {
  F4: 'F4 (215 × 330 mm)',
  F4_NARROW: 'F4 (210 × 330 mm)',
  FOLIO: 'Folio (8,5 × 13 inci)',
  A4: 'A4 (210 × 297 mm)',
};

export const LETTER_FONTS = ['Arimo', 'LibreBaskerville', 'Tinos', 'EBGaramond'] as const;
export type LetterFont = (typeof LETTER_FONTS)[number];

export const LETTER_FONT_LABELS: Readonly<Record<LetterFont, string>> = {
  Arimo: 'Arimo (seukuran Arial)',
  LibreBaskerville: 'Libre Baskerville (serupa Bookman)',
  Tinos: 'Tinos (seukuran Times New Roman)',
  EBGaramond: 'EB Garamond',
};

/** Margins in millimetres. */
export interface LetterMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LetterPage {
  readonly paper: LetterPaper;
  readonly margins: LetterMargins;
  readonly font: LetterFont;
  /** Points; tables stand one point smaller. */
  readonly fontSize: number;
}

/** What stands in the signature block; a decision of the head of a region carries no titles. */
export interface SignatureSwitches {
  readonly hasTitles: boolean;
  readonly hasRank: boolean;
  readonly hasNip: boolean;
}

/** A kind of letter as the office writes it. `text` is in the language of db/rules/template/text.ts. */
export interface LetterTemplate {
  readonly code: string;
  readonly name: string;
  readonly kind: LetterKind;
  readonly audience: Audience;
  /** The number book it takes its numbers from; empty: this paper carries no number. */
  readonly series: string;
  readonly text: string;
  /** What its fields are proposed with, by placeholder. */
  readonly defaults: Readonly<Record<string, string>>;
  readonly page: LetterPage;
  /** Whose position signs (`positionKeyOf`); left out: the head of the office. */
  readonly signer?: string | undefined;
  readonly switches: SignatureSwitches;
  /** Its numbered letters carry the QR by which anybody checks them; left out: as `bearsProof` says for its kind. */
  readonly hasProof?: boolean | undefined;
}

/** Kinds that do not leave the house, or that others sign: nobody asks the office whether they are its own. */
const INTERNAL_KINDS: ReadonlySet<LetterKind> = new Set([
  'nota-dinas',
  'daftar-hadir',
  'tanda-terima',
  'rapat',
]);

/** Whether a letter gets its QR with its number; without a number there is nothing to ask for. */
export function bearsProof({
  kind,
  series,
  hasProof = !INTERNAL_KINDS.has(kind),
}: Pick<LetterTemplate, 'kind' | 'series' | 'hasProof'>): boolean {
  return series !== '' && hasProof;
}

/** Margins 2,5 top, 3 bottom, 3 left, 2,5 right (cm), Arial 12: usual in districts, editable per template. */
export const STANDARD_PAGE: LetterPage = {
  paper: 'F4',
  margins: { left: 30, top: 20, right: 25, bottom: 25 },
  font: 'Arimo',
  fontSize: 12,
};

export const ALL_IDENTITY: SignatureSwitches = { hasTitles: true, hasRank: true, hasNip: true };

/** The usual wording of a name of the official without titles before and after it. */
const FRONT_TITLES = /^(?:(?:prof|dr|drs|dra|drg|ir|h|hj|k\.?h|r\.?h)\.\s*)+/i;

/** "Drs. H. Budi Santoso, M.Si." -> "Budi Santoso". */
export function withoutTitles(name: string): string {
  const bare = (name.split(',')[0] ?? name).trim().replace(FRONT_TITLES, '').trim();
  return bare === '' ? name : bare;
}
