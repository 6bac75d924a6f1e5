import { AppError } from '#contract/errors.ts';
import type { ChangedElsewhere, ChangedField } from '#contract/errors.ts';
import { instantText } from './instant-text.ts';

/** What is known of a save that came between reading a record and saving it. */
export interface OtherSave extends ChangedElsewhere {
  /** Who and when, where it is known: a step of an older program left no trace of them. */
  readonly who?: string | undefined;
  readonly at?: string | undefined;
}

const NAMED = 5;
const EMPTY = '(kosong)';

/** "Alamat, Telepon", the rest counted. */
function labelsOf(fields: readonly ChangedField[]): string {
  const labels = [...new Set(fields.map(({ label }) => label))];
  const rest = labels.length - NAMED;
  return [...labels.slice(0, NAMED), ...(rest > 0 ? [`dan ${rest} isian lain`] : [])].join(', ');
}

/** The refusal that says who changed what meanwhile, and what stands there now. */
export function changedElsewhere({ who, at, updatedAt, fields }: OtherSave): AppError {
  const shown = fields.map(({ now, ...field }) => ({ ...field, now: now === '' ? EMPTY : now }));
  return new AppError('RECORD_CHANGED_ELSEWHERE', {
    facts: {
      ...(who !== undefined && { siapa: who }),
      ...(at !== undefined && { waktu: instantText(at) }),
      ...(fields.length > 0 && { isian: labelsOf(fields) }),
    },
    changed: { updatedAt, fields: shown },
  });
}
