import { CERTIFICATE_LABELS, SAVINGS_LOAN_LABELS, STATUS_LABELS } from './cooperative.ts';
import type { CertificateState, CooperativeStatus, SavingsLoanKind } from './cooperative.ts';
import { describeField } from './field-lists.ts';
import type { FieldName } from './field-lists.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { maskPhone } from '../value/mask-number.ts';
import { isPlainDate } from '../value/plain-date.ts';

/**
 * The value of a field as people read it in the change log and on paper: days written out, stored words as their
 * labels, personal numbers masked. An empty field is the empty text.
 */
export function registerFieldText(name: FieldName, value: string | null): string {
  if (value === null) return '';
  const { kind, isMasked } = describeField(name);
  if (isMasked === true) return maskPhone(value);
  if (kind === 'certificate') return CERTIFICATE_LABELS[value as CertificateState];
  if (kind === 'savingsLoan') return SAVINGS_LOAN_LABELS[value as SavingsLoanKind];
  if (kind === 'status') return STATUS_LABELS[value as CooperativeStatus];
  return kind === 'day' && isPlainDate(value) ? formatLongDate(value) : value;
}
