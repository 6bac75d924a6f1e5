import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { unplacedRatReason } from './unplaced.ts';
import type { UnplacedRat } from './unplaced.ts';

/** What is known of a cooperative that a warning letter is about to go to. */
export interface WarnedCooperative {
  /** A RAT of the book year that the letter is about is on record. */
  readonly heldOn: PlainDate | null;
  readonly unplaced: UnplacedRat | null;
}

/**
 * What a person is to be asked before a warning letter for a missing RAT: nothing to say where the letter is right by
 * what is on record.
 */
export function warningDoubts({ heldOn, unplaced }: WarnedCooperative, bookYear: number): readonly Reason[] {
  if (heldOn !== null) {
    const message = `RAT tahun buku ${bookYear} sudah tercatat dilaksanakan ${formatLongDate(heldOn)}.`;
    return [
      {
        code: 'TEGURAN_RAT_TERCATAT',
        level: 'warning',
        message,
        field: 'RAT',
        value: formatLongDate(heldOn),
      },
    ];
  }
  return unplaced ? [unplacedRatReason(unplaced, 'warning')] : [];
}
