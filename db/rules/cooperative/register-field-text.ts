import { CERTIFICATE_LABELS } from './cooperative.ts';
import type { CertificateState } from './cooperative.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { maskPhone } from '../value/mask-number.ts';
import { isPlainDate } from '../value/plain-date.ts';
import { MASKED_FIELDS } from './register-field.ts';
import type { RegisterField, SavingsLoanKind } from './register-field.ts';

export const SAVINGS_LOAN_LABELS: Readonly<Record<SavingsLoanKind, string>> = {
  '': 'bukan simpan pinjam',
  ksp: 'KSP (koperasi simpan pinjam)',
  usp: 'USP (unit simpan pinjam)',
};

/**
 * The value of a field as people read it in the change log and on paper: days written out, stored words as their
 * labels, personal numbers masked. An empty field is the empty text.
 */
export function registerFieldText(
  field: Exclude<RegisterField, 'villageCode'>,
  value: string | null,
): string {
  if (value === null) return '';
  if (MASKED_FIELDS.includes(field)) return maskPhone(value);
  if (field === 'certificate') return CERTIFICATE_LABELS[value as CertificateState];
  if (field === 'savingsLoan') return SAVINGS_LOAN_LABELS[value as SavingsLoanKind];
  if ((field === 'legalEntityOn' || field === 'certificateUntil') && isPlainDate(value)) {
    return formatLongDate(value);
  }
  return value;
}
