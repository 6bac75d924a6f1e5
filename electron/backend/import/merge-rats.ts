import type { RatRecord } from '#db/queries/cooperative/cooperative.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
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
 * the sheet or in the register, and cannot lie before it. A known report day stays unless the new meeting is later.
 */
export function mergeRats(known: readonly RatRecord[], found: readonly RatDay[]): MergedRats {
  const byYear = new Map(known.map((rat) => [rat.bookYear, rat]));
  const reasons: Reason[] = [];
  for (const { bookYear, ...days } of found) {
    const before = byYear.get(bookYear);
    if (days.heldOn === null && days.reportedOn === null) {
      if (before === undefined && days.isHeldUndated) reasons.push(heldWithoutDay(bookYear));
      continue;
    }
    const heldOn = days.heldOn ?? before?.heldOn;
    if (heldOn === undefined) {
      reasons.push(reportWithoutMeeting(bookYear, days.reportedOn));
      continue;
    }
    if (days.reportedOn !== null && days.reportedOn < heldOn)
      reasons.push(reportBeforeMeeting(bookYear, days.reportedOn, heldOn));
    const reportedOn = [days.reportedOn, before?.reportedOn ?? null].find(
      (day) => day !== null && day >= heldOn,
    );
    byYear.set(bookYear, { bookYear, heldOn, reportedOn: reportedOn ?? null });
  }
  return { rats: [...byYear.values()].sort((a, b) => a.bookYear - b.bookYear), reasons };
}

function heldWithoutDay(bookYear: number): Reason {
  return {
    code: 'RAT_TANPA_TANGGAL',
    level: 'warning',
    field: ratLabel(bookYear),
    message: `RAT tahun buku ${String(bookYear)} ditandai sudah dilaksanakan, tetapi tanggalnya tidak disebut. Belum dicatat sebagai RAT; isi tanggal rapatnya.`,
  };
}

function reportWithoutMeeting(bookYear: number, reportedOn: RatDay['reportedOn']): Reason {
  const value = reportedOn === null ? '' : formatLongDate(reportedOn);
  return {
    code: 'RAT_TANGGAL_RAPAT_KOSONG',
    level: 'warning',
    field: 'Tanggal laporan RAT',
    value,
    message: `Laporan RAT tahun buku ${String(bookYear)} tertanggal ${value}, tetapi tanggal rapatnya tidak ada di berkas maupun di register. Tanggal laporan tidak dicatat; isi tanggal rapatnya.`,
  };
}

function reportBeforeMeeting(
  bookYear: number,
  reportedOn: RatRecord['heldOn'],
  heldOn: RatRecord['heldOn'],
): Reason {
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
