import { CERTIFICATE_LABELS, STATUS_LABELS } from '../cooperative/cooperative.ts';
import type { CertificateState, CooperativeStatus } from '../cooperative/cooperative.ts';
import { YEAR_FIGURES } from '../cooperative/year-figure.ts';
import type { YearFigure } from '../cooperative/year-figure.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { maskPhone } from '../value/mask-number.ts';
import { formatInteger } from '../value/numbers.ts';
import { isPlainDate } from '../value/plain-date.ts';
import { REGISTER_FIELD_LABELS } from '../cooperative/register-field.ts';
import { SAVINGS_LOAN_LABELS } from '../cooperative/register-field-text.ts';
import type { SavingsLoanKind } from '../cooperative/register-field.ts';

/** What of a cooperative is compared with another system's list, in the order people read a record. */
export const RECONCILE_FIELD_LABELS = {
  status: 'Status',
  name: 'Nama koperasi',
  legalEntityNumber: 'Nomor badan hukum',
  legalEntityOn: 'Tanggal badan hukum',
  nikKoperasi: 'NIK Koperasi',
  certificate: 'Sertifikat NIK',
  certificateUntil: 'Sertifikat berlaku sampai',
  lastRatOn: 'RAT terakhir',
  district: 'Kecamatan',
  village: 'Desa/kelurahan',
  address: 'Alamat',
  form: 'Bentuk',
  kind: 'Jenis',
  group: 'Kelompok',
  sector: 'Sektor usaha',
  pattern: 'Pola',
  savingsLoan: 'Simpan pinjam',
  kbli: 'KBLI',
  amendmentNumber: 'Nomor perubahan AD',
  amendmentOn: 'Tanggal perubahan AD',
  nib: REGISTER_FIELD_LABELS.nib,
  npwp: REGISTER_FIELD_LABELS.npwp,
  postalCode: 'Kode pos',
  phone: 'Telepon',
  phone2: 'Telepon kedua',
  fax: 'Faksimile',
  email: 'Surel',
  website: 'Laman',
  chairName: 'Ketua',
  secretaryName: 'Sekretaris',
  treasurerName: 'Bendahara',
  supervisorName: 'Pengawas',
  managerName: 'Manajer',
  membersMale: 'Anggota pria',
  membersFemale: 'Anggota wanita',
  membersTotal: 'Jumlah anggota',
  managers: 'Jumlah manajer',
  employees: 'Jumlah karyawan',
  ownCapital: 'Modal sendiri',
  outsideCapital: 'Modal luar',
  assets: 'Aset',
  turnover: 'Volume usaha',
  surplus: 'SHU',
} as const;
export type ReconcileField = keyof typeof RECONCILE_FIELD_LABELS;
export const RECONCILE_FIELDS = Object.keys(RECONCILE_FIELD_LABELS) as readonly ReconcileField[];

export const isReconcileField = (text: string): text is ReconcileField =>
  Object.hasOwn(RECONCILE_FIELD_LABELS, text);

/**
 * What one side says, field by field, as plain text: days as 2025-03-14, figures as digits, closed words as stored.
 * A field that is left out or empty is not known there.
 */
export type ReconcileValues = Readonly<Partial<Record<ReconcileField, string>>>;

const PHONES: readonly ReconcileField[] = ['phone', 'phone2'];
export const RECONCILE_FIGURES: readonly (YearFigure & ReconcileField)[] = YEAR_FIGURES;
export type ReconcileFigure = YearFigure;

export const isReconcileFigure = (field: ReconcileField): field is ReconcileFigure =>
  (RECONCILE_FIGURES as readonly ReconcileField[]).includes(field);

/** A value as people read it; personal numbers are masked (UU 27/2022). Empty: not known. */
export function reconcileText(field: ReconcileField, value: string): string {
  if (value === '') return '';
  if (PHONES.includes(field)) return maskPhone(value);
  if (field === 'status') return STATUS_LABELS[value as CooperativeStatus];
  if (field === 'certificate') return CERTIFICATE_LABELS[value as CertificateState];
  if (field === 'savingsLoan') return SAVINGS_LOAN_LABELS[value as SavingsLoanKind];
  if (isReconcileFigure(field)) return formatInteger(Number(value));
  return isPlainDate(value) ? formatLongDate(value) : value;
}
