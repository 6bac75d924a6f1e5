import type { RatRecord } from '#db/queries/cooperative/cooperative.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { undatedTooEarly } from '#rules/cooperative/record-event.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { ratLabel } from '../spreadsheet/find/field-choices.ts';
import type { RatDay } from '../spreadsheet/read/row-reader.ts';

export interface MergedRats {
  /** Oldest book year first. */
  readonly rats: readonly RatRecord[];
  /** What of the sheet could not be taken over, and why. */
  readonly reasons: readonly Reason[];
}

/**
 * The sheet's days over the known RATs. A day of a meeting replaces that book year's day; a report needs a meeting, in
 * the sheet or in the register, and cannot lie before it. A known report day stays unless the new meeting is later. A
 * tick says that the meeting was held: it adds nothing to a RAT on record, and stands for one of a year that is over.
 * @param today the day of the import, from which on a ticked meeting counts
 */
export function mergeRats(
  known: readonly RatRecord[],
  found: readonly RatDay[],
  today: PlainDate,
): MergedRats {
  const byYear = new Map(known.map((rat) => [rat.bookYear, rat]));
  const reasons: Reason[] = [];
  for (const { bookYear, ...days } of found) {
    const before = byYear.get(bookYear);
    const isTickTooEarly = days.isHeldUndated && today <= calendarBookYearEnd(bookYear);
    if (before === undefined && days.heldOn === null && isTickTooEarly) {
      reasons.push(tickTooEarly(bookYear));
      continue;
    }
    const ticked = days.isHeldUndated ? today : undefined;
    const heldOn = days.heldOn ?? before?.heldOn ?? null;
    const countedFrom = heldOn ?? before?.countedFrom ?? ticked;
    if (countedFrom === undefined) {
      if (days.reportedOn !== null) reasons.push(reportWithoutMeeting(bookYear, days.reportedOn));
      continue;
    }
    if (before === undefined && heldOn === null) reasons.push(heldWithoutDay(bookYear));
    if (days.reportedOn !== null && heldOn !== null && days.reportedOn < heldOn)
      reasons.push(reportBeforeMeeting(bookYear, days.reportedOn, heldOn));
    const reportedOn =
      [days.reportedOn, before?.reportedOn ?? null].find(
        (day) => day !== null && (heldOn === null || day >= heldOn),
      ) ?? null;
    const rat = heldOn === null ? { heldOn, reportedOn, countedFrom } : { heldOn, reportedOn };
    byYear.set(bookYear, { bookYear, ...rat });
  }
  return { rats: [...byYear.values()].sort((a, b) => a.bookYear - b.bookYear), reasons };
}

function heldWithoutDay(bookYear: number): Reason {
  return {
    code: 'RAT_TANPA_TANGGAL',
    level: 'warning',
    field: ratLabel(bookYear),
    message: `RAT tahun buku ${String(bookYear)} ditandai sudah dilaksanakan, tetapi tanggalnya tidak disebut. Dicatat sudah RAT tanpa tanggal; ketepatan waktunya baru dapat dinilai sesudah tanggalnya diisi.`,
  };
}

function tickTooEarly(bookYear: number): Reason {
  return {
    code: 'RAT_SEBELUM_TUTUP_BUKU',
    level: 'warning',
    field: ratLabel(bookYear),
    message: `${undatedTooEarly(bookYear, calendarBookYearEnd(bookYear))} Tidak dicatat.`,
  };
}

function reportWithoutMeeting(bookYear: number, reportedOn: PlainDate): Reason {
  const value = formatLongDate(reportedOn);
  return {
    code: 'RAT_TANGGAL_RAPAT_KOSONG',
    level: 'warning',
    field: 'Tanggal laporan RAT',
    value,
    message: `Laporan RAT tahun buku ${String(bookYear)} tertanggal ${value}, tetapi tanggal rapatnya tidak ada di berkas maupun di register. Tanggal laporan tidak dicatat; isi tanggal rapatnya.`,
  };
}

function reportBeforeMeeting(bookYear: number, reportedOn: PlainDate, heldOn: PlainDate): Reason {
  const [value, limit] = [formatLongDate(reportedOn), formatLongDate(heldOn)];
  return {
    code: 'RAT_LAPOR_SEBELUM_RAPAT',
    level: 'warning',
    field: 'Tanggal laporan RAT',
    value,
    limit,
    message: `Laporan RAT tahun buku ${String(bookYear)} tertanggal ${value}, lebih awal daripada rapatnya, ${limit}. Tanggal laporan tidak dicatat; periksa kedua tanggal.`,
  };
}
