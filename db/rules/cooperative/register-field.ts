/**
 * The fields of a cooperative's record that a person may edit, import, export or choose as a column: one list that the
 * record page, the change log, the import mapping and the export share, so that a field has one name everywhere.
 */
export const REGISTER_FIELDS = [
  'name',
  'legalEntityNumber',
  'legalEntityOn',
  'form',
  'kind',
  'group',
  'sector',
  'pattern',
  'savingsLoan',
  'kbli',
  'nikKoperasi',
  'certificate',
  'certificateUntil',
  'nib',
  'npwp',
  'address',
  'villageCode',
  'postalCode',
  'phone',
  'phone2',
  'fax',
  'email',
  'website',
  'assignedOfficer',
  'note',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

export const REGISTER_FIELD_LABELS: Readonly<Record<RegisterField, string>> = {
  name: 'Nama koperasi',
  legalEntityNumber: 'Nomor badan hukum',
  legalEntityOn: 'Tanggal badan hukum',
  form: 'Bentuk',
  kind: 'Jenis',
  group: 'Kelompok',
  sector: 'Sektor usaha',
  pattern: 'Pola',
  savingsLoan: 'Simpan pinjam',
  kbli: 'KBLI',
  nikKoperasi: 'NIK Koperasi',
  certificate: 'Sertifikat NIK',
  certificateUntil: 'Sertifikat berlaku sampai',
  nib: 'NIB',
  npwp: 'NPWP',
  address: 'Alamat',
  villageCode: 'Desa/kelurahan',
  postalCode: 'Kode pos',
  phone: 'Telepon',
  phone2: 'Telepon kedua',
  fax: 'Faksimile',
  email: 'Surel',
  website: 'Laman',
  assignedOfficer: 'Petugas',
  note: 'Catatan',
};

/** Personal numbers that lists, records and exports show masked until a purpose is given (UU 27/2022). */
export const MASKED_FIELDS: readonly RegisterField[] = ['phone', 'phone2'];

/** KSP is a cooperative for savings and loans, USP a unit of another kind of cooperative. */
export const SAVINGS_LOAN_KINDS = ['', 'ksp', 'usp'] as const;
export type SavingsLoanKind = (typeof SAVINGS_LOAN_KINDS)[number];

export const VERIFICATION_OUTCOMES = ['found', 'moved', 'not_found'] as const;
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];
export const VERIFICATION_LABELS: Readonly<Record<VerificationOutcome, string>> = {
  found: 'ditemukan',
  moved: 'pindah alamat',
  not_found: 'tidak ditemukan',
};

export const ROLE_ORGANS = ['pengurus', 'pengawas', 'manajer'] as const;
export type RoleOrgan = (typeof ROLE_ORGANS)[number];

/** The two tracks of a change: of the articles by deed and approval, of data by report of the notary. */
export const AMENDMENT_SUBJECTS = ['anggaran_dasar', 'data'] as const;
export type AmendmentSubject = (typeof AMENDMENT_SUBJECTS)[number];
export const AMENDMENT_SUBJECT_LABELS: Readonly<Record<AmendmentSubject, string>> = {
  anggaran_dasar: 'perubahan anggaran dasar',
  data: 'perubahan data',
};
