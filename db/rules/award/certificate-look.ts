/** How a certificate may look. The words are part of saved styles and of sealed papers: more may be added. */
export const CERTIFICATE_DESIGNS = ['klasik', 'resmi', 'modern'] as const;
export type CertificateDesign = (typeof CERTIFICATE_DESIGNS)[number];

/** Sheets a certificate is printed on, lying: A4 first, F4 of 215 mm, F4 of 210 mm. */
export const CERTIFICATE_PAPERS = ['A4', 'F4', 'F4_210'] as const;
export type CertificatePaper = (typeof CERTIFICATE_PAPERS)[number];

export const EMBLEM_PLACES = ['kiri', 'atas', 'kanan'] as const;
export type EmblemPlace = (typeof EMBLEM_PLACES)[number];

/** Parts of the text that are moved or left out one by one on a pre-printed blank. */
export const CERTIFICATE_BLOCKS = [
  'kop',
  'judul',
  'nomor',
  'pembuka',
  'nama',
  'identitas',
  'isi',
  'penutup',
  'tanda-tangan',
] as const;
export type CertificateBlock = (typeof CERTIFICATE_BLOCKS)[number];

/** An image the office supplied, kept by its content beside the database. */
export interface CertificateEmblem {
  readonly place: EmblemPlace;
  readonly sha256: string;
  /** As seen, in pixels; only their ratio matters on paper. */
  readonly width: number;
  readonly height: number;
  /** How a camera turned it (EXIF 1 to 8). */
  readonly orientation: number;
}

/** Right and down, in millimetres; negative is left and up. */
export interface Shift {
  readonly xMm: number;
  readonly yMm: number;
}

/** Printing on paper that already has its frame: text only, moved until it meets the blank. */
export interface BlankStock {
  readonly shift: Shift;
  readonly blocks: readonly ({
    readonly block: CertificateBlock;
    /** Already printed on the blank. */
    readonly isHidden: boolean;
  } & Shift)[];
}

export interface CertificateLook {
  readonly design: CertificateDesign;
  readonly paper: CertificatePaper;
  /** Two inks as #RRGGBB: title and name, and the ornament beside them. */
  readonly inks: { readonly main: string; readonly accent: string };
  readonly emblems: readonly CertificateEmblem[];
  /** null: the program draws the frame. */
  readonly blank: BlankStock | null;
}

/** Green and gold, the inks of the movement's colours. */
export const STANDARD_LOOK: CertificateLook = {
  design: 'klasik',
  paper: 'A4',
  inks: { main: '#0B5D4B', accent: '#B8862B' },
  emblems: [],
  blank: null,
};
