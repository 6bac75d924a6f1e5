/** Closed lists of a cooperative's record. Stored as these words; the page and the papers print the labels. */

/** Cooperative status over its life; `dissolved` leaves the counts, never the data. */
export const COOPERATIVE_STATUSES = [
  'active',
  'inactive',
  'dissolution_proposed',
  'in_settlement',
  'dissolved',
] as const;
export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number];

/** What every recap counts as "tidak aktif"; with `active` they are the total. */
export const INACTIVE_STATUSES = ['inactive', 'dissolution_proposed', 'in_settlement'] as const;

export const STATUS_LABELS: Readonly<Record<CooperativeStatus, string>> = {
  active: 'aktif',
  inactive: 'tidak aktif',
  dissolution_proposed: 'usul pembubaran',
  in_settlement: 'dalam penyelesaian',
  dissolved: 'bubar',
};

/** State of the NIK Koperasi certificate. */
export const CERTIFICATE_STATES = ['certified', 'in_progress', 'none'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

export const CERTIFICATE_LABELS: Readonly<Record<CertificateState, string>> = {
  certified: 'bersertifikat',
  in_progress: 'dalam proses',
  none: 'belum',
};

/** The five kinds (jenis) of UU 25/1992 Ps 16 and the ministry's data. */
export const COOPERATIVE_KINDS = ['Produsen', 'Konsumen', 'Jasa', 'Pemasaran', 'Simpan Pinjam'] as const;
export type CooperativeKind = (typeof COOPERATIVE_KINDS)[number];

export const COOPERATIVE_PATTERNS = ['konvensional', 'syariah'] as const;
export type CooperativePattern = (typeof COOPERATIVE_PATTERNS)[number];

/** KSP is a cooperative for savings and loans, USP a unit of another kind of cooperative. */
export const SAVINGS_LOAN_KINDS = ['', 'ksp', 'usp'] as const;
export type SavingsLoanKind = (typeof SAVINGS_LOAN_KINDS)[number];

export const SAVINGS_LOAN_LABELS: Readonly<Record<SavingsLoanKind, string>> = {
  '': 'tidak tercatat sebagai KSP atau USP',
  ksp: 'KSP (koperasi simpan pinjam)',
  usp: 'USP (unit simpan pinjam)',
};
