import type { BulkChange } from '#contract/duplicates.ts';
import type { CooperativeStatus, SavingsLoanKind } from '#rules/cooperative/cooperative.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { bulkText } from '../../text/cooperative/bulk-change.ts';

export type BulkField = BulkChange['field'];
export const BULK_FIELDS: readonly BulkField[] = [
  'assignedOfficer',
  'group',
  'sector',
  'savingsLoan',
  'status',
];

/** A bulk change while it is being filled in; which parts count depends on the field. */
export interface BulkDraft {
  readonly field: BulkField;
  readonly text: string;
  /** Takes the word away; without it an empty box is one not filled in yet. */
  readonly isCleared: boolean;
  readonly savingsLoan: SavingsLoanKind;
  readonly status: CooperativeStatus;
  readonly sinceOn: string;
  readonly reason: string;
}

export const EMPTY_BULK: BulkDraft = {
  field: 'assignedOfficer',
  text: '',
  isCleared: false,
  savingsLoan: '',
  status: 'active',
  sinceOn: '',
  reason: '',
};

/** What is still missing, by field; empty when the change can be previewed. */
export function bulkFaults(draft: BulkDraft): Faults {
  if (draft.field !== 'status') return {};
  return {
    ...(parseTypedDate(draft.sinceOn) === undefined ? { sinceOn: bulkText.dateMissing } : {}),
    ...(draft.reason.trim() === '' ? { reason: bulkText.reasonMissing } : {}),
  };
}

/** The change as the request wants it; null while something is missing. */
export function readBulk(draft: BulkDraft): BulkChange | null {
  switch (draft.field) {
    case 'savingsLoan':
      return { field: 'savingsLoan', value: draft.savingsLoan };
    case 'status': {
      const sinceOn = parseTypedDate(draft.sinceOn);
      const reason = draft.reason.trim();
      return sinceOn === undefined || reason === ''
        ? null
        : { field: 'status', value: draft.status, sinceOn, reason };
    }
    default: {
      const value = draft.isCleared ? '' : draft.text.trim();
      return value === '' && !draft.isCleared ? null : { field: draft.field, value };
    }
  }
}
