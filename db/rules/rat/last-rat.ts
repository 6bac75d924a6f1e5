import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { RatDates } from './deadline.ts';
import { ratStanding } from './standing.ts';

export type DatedRat = RatDates & { readonly bookYear: number };

/**
 * The last RAT on record as a paper of a day may name it, with what is known of its report. One of a later day is none
 * yet; a day that no book year has been given is said to be just that.
 */
export function lastRatText(
  rats: readonly DatedRat[],
  { lastRatOn, on }: { readonly lastRatOn: PlainDate | null; readonly on: PlainDate },
): string {
  const [last] = rats
    .filter(({ heldOn }) => heldOn === null || heldOn <= on)
    .toSorted((a, b) => b.bookYear - a.bookYear);
  if (!last) {
    if (rats.length > 0 || !lastRatOn || lastRatOn > on) return 'belum ada yang tercatat';
    return `${formatLongDate(lastRatOn)}, tahun bukunya belum dipastikan`;
  }
  const { bookYear, heldOn } = last;
  const reportedOn = last.reportedOn !== null && last.reportedOn <= on ? last.reportedOn : null;
  const year = `Tahun Buku ${bookYear}`;
  const held = heldOn ? `dilaksanakan ${formatLongDate(heldOn)}` : 'dilaksanakan, tanggalnya belum tercatat';
  const isReported = ratStanding({ heldOn, reportedOn }, null) === 'reported';
  const report =
    isReported && reportedOn
      ? `laporan diterima ${formatLongDate(reportedOn)}`
      : 'laporan belum tercatat diterima';
  return [year, held, report].join(', ');
}
