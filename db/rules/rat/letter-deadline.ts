import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** A day that a letter asks to keep, as its reader would call it. */
export interface LetterDeadline {
  readonly name: string;
  readonly on: PlainDate;
}

/** Deadlines that were over on the day of their letter; the letter's own day can still be kept. */
export function pastDeadlines(letterOn: PlainDate, deadlines: readonly LetterDeadline[]): readonly Reason[] {
  return deadlines
    .filter(({ on }) => on < letterOn)
    .map(({ name, on }) => {
      const value = formatLongDate(on);
      const limit = formatLongDate(letterOn);
      const message = `${name} ${value} sudah lewat pada tanggal surat, ${limit}.`;
      return { code: 'BATAS_SURAT_SUDAH_LEWAT', level: 'warning', message, field: name, value, limit };
    });
}
