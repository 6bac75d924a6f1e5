import type { PlainDate } from '../value/plain-date.ts';

/** By an auditing body and a session, or by the business's own declaration with a companion. */
export const HALAL_PATHS = ['regular', 'self_declare'] as const;
export type HalalPath = (typeof HALAL_PATHS)[number];
export const HALAL_PATH_LABELS: Readonly<Record<HalalPath, string>> = {
  regular: 'Reguler',
  self_declare: 'Self declare',
};

/**
 * Codes of the rule `halal-stages` that the program reads; their names are the office's, and so are further stages, which
 * only wait.
 */
export const STAGE = {
  applied: 'didaftarkan',
  verified: 'verifikasi',
  decided: 'fatwa',
  issued: 'terbit',
  changed: 'perubahan',
  withdrawn: 'dicabut',
  cancelled: 'batal',
  returned: 'dikembalikan',
  refused: 'ditolak',
} as const;

/** Stages behind which nobody waits for the next. */
export const ENDED_STAGES: readonly string[] = [
  STAGE.issued,
  STAGE.withdrawn,
  STAGE.cancelled,
  STAGE.refused,
];

/** One dated step of a case; only ever added to, a wrong one is taken back. */
export interface HalalEvent {
  readonly id: string;
  readonly stage: string;
  readonly on: PlainDate;
  /** Companion, auditing body or officer who did it. */
  readonly by: string;
  readonly note: string;
  /** Who of the office wrote it down. */
  readonly who: string;
  readonly at: string;
}

/** What is written down of one application for a product. */
export interface HalalFacts {
  readonly path: HalalPath;
  /** Of SIHALAL. */
  readonly registration: string;
  /** A code of the rule `activity-funds`; empty: not known. */
  readonly fund: string;
  readonly quotaYear: number | null;
  /** The office helped it along or paid for it. */
  readonly isFacilitated: boolean;
  /** Pendamping PPH. */
  readonly companion: string;
  /** LPH. */
  readonly institution: string;
  readonly certificateNumber: string;
  /** The end that a certificate of the older era bears. */
  readonly printedEnd: PlainDate | null;
  /** Day of the pre-check; null: none was made. */
  readonly checkedOn: PlainDate | null;
  readonly checkedSales: number | null;
  /** Answers of the pre-check by the codes of its conditions; what is not answered is left out. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly note: string;
}

export const HALAL_LABELS = {
  path: 'Jalur',
  registration: 'Nomor pendaftaran SIHALAL',
  fund: 'Sumber dana',
  quotaYear: 'Tahun kuota',
  isFacilitated: 'Difasilitasi dinas',
  companion: 'Pendamping PPH',
  institution: 'LPH',
  certificateNumber: 'Nomor sertifikat',
  printedEnd: 'Tanggal berakhir yang tercetak',
  checkedOn: 'Tanggal pra-cek',
  checkedSales: 'Omzet setahun menurut pernyataan',
  answers: 'Jawaban pra-cek',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof HalalFacts, string>>;

/** In the order in which they happened: by their day, and on one day as they were written down. */
export const inOrder = (events: readonly HalalEvent[]): readonly HalalEvent[] =>
  events.toSorted((one, other) =>
    one.on === other.on ? compare(one.at, other.at) || compare(one.id, other.id) : compare(one.on, other.on),
  );

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
