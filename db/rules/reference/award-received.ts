import type { PlainDate } from '../value/plain-date.ts';

/** How far the giver's word reaches. */
export const AWARD_LEVELS = ['regency', 'province', 'national', 'international', 'other'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];
export const AWARD_LEVEL_LABELS: Readonly<Record<AwardLevel, string>> = {
  regency: 'Kabupaten/kota',
  province: 'Provinsi',
  national: 'Nasional',
  international: 'Internasional',
  other: 'Lain-lain',
};

/** An award that the office itself was given. */
export interface AwardReceived {
  readonly receivedOn: PlainDate;
  readonly name: string;
  readonly giver: string;
  readonly level: AwardLevel;
  /** Of the certificate or decree; empty where it has none. */
  readonly number: string;
  /** Where the paper itself is kept. */
  readonly keptAt: string;
  readonly note: string;
}

/** As many scans as one award keeps: certificate, decree and what came with them. */
export const MOST_AWARD_SCANS = 10;

export const AWARD_FIELDS = {
  receivedOn: 'Tanggal diterima',
  name: 'Nama penghargaan',
  giver: 'Pemberi',
  level: 'Tingkat',
  number: 'Nomor piagam atau SK',
  keptAt: 'Tempat penyimpanan',
  note: 'Keterangan',
} as const satisfies Readonly<Record<keyof AwardReceived, string>>;
