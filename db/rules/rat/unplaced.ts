import { addMonths, dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { Reason } from '../value/reason.ts';

/** A RAT that the register's source names by its day alone: which book year it closed, nobody has said. */
export interface UnplacedRat {
  readonly on: PlainDate;
  /** Book years it may be the RAT of, oldest first: closed before that day and without a dated RAT on record. */
  readonly candidates: readonly number[];
}

export interface NamedRat {
  /** The last RAT's day as ODS gives it; null: none is named. */
  readonly lastRatOn: PlainDate | null;
  /** The RATs on record, of any book year. */
  readonly rats: readonly { readonly bookYear: number; readonly heldOn: PlainDate | null }[];
  /** The book year that is judged. */
  readonly bookYear: number;
  readonly bookYearEndsOn: PlainDate;
}

/**
 * The day that keeps a book year from being called one without a RAT: it lies after the year's last day, is not to come,
 * and is not the day of a RAT on record. Null where nothing of the kind is known. A book year whose RAT is on record
 * without its day stays one that the day may belong to.
 */
export function unplacedRat(
  { lastRatOn, rats, bookYear, bookYearEndsOn }: NamedRat,
  today: PlainDate,
): UnplacedRat | null {
  if (lastRatOn === null || lastRatOn <= bookYearEndsOn || lastRatOn > today) return null;
  const hasDay = (year: number) => rats.some((rat) => rat.bookYear === year && rat.heldOn !== null);
  if (hasDay(bookYear) || rats.some((rat) => rat.heldOn === lastRatOn)) return null;
  const years = Array.from(
    { length: dateParts(lastRatOn).year - dateParts(bookYearEndsOn).year + 1 },
    (_, later) => later,
  );
  const candidates = years
    .filter((later) => addMonths(bookYearEndsOn, 12 * later) < lastRatOn)
    .map((later) => bookYear + later)
    .filter((year) => !hasDay(year));
  return { on: lastRatOn, candidates };
}

/** Whether the day can be booked for the judged year without a person looking: no other year comes into question. */
export const isOnlyCandidate = ({ candidates }: UnplacedRat): boolean => candidates.length === 1;

/** What is said wherever "belum ada catatan" or "belum dilaporkan" would be untrue. */
export function unplacedRatReason({ on, candidates }: UnplacedRat, level: Reason['level']): Reason {
  const years =
    candidates.length > 1
      ? ` Rapat itu dapat berupa RAT tahun buku ${candidates.slice(0, -1).join(', ')} atau ${candidates.at(-1) ?? ''}.`
      : '';
  return {
    code: 'RAT_TAHUN_BUKU_BELUM_PASTI',
    level,
    message: `${unplacedRatWords(on)}.${years}`,
    field: 'Tanggal RAT terakhir',
    value: formatLongDate(on),
    limit: 'tercatat pada tahun bukunya',
  };
}

/** "RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan" */
export const unplacedRatWords = (on: PlainDate): string =>
  `RAT terakhir tercatat ${formatLongDate(on)}, tahun bukunya belum dipastikan`;

/** How a book year stands on the board while its RAT may be the one named. */
export const UNPLACED_LABEL = 'RAT tercatat, tahun buku belum pasti';

/** The same where there is room for few words. */
export const UNPLACED_SHORT_LABEL = 'TB belum pasti';

/** Written beside a RAT that was booked from the source's day. */
export const BOOKED_ORIGIN = 'dari tanggal RAT terakhir di register';

/** Says of a RAT on record that its day was the source's. */
export function bookedReason(heldOn: PlainDate): Reason {
  const value = formatLongDate(heldOn);
  return {
    code: 'RAT_DARI_REGISTER',
    level: 'info',
    message: `Tanggal RAT ${value} dibukukan ${BOOKED_ORIGIN}.`,
    field: 'Tanggal RAT',
    value,
  };
}
