import type { TimelineEntry } from './status-timeline.ts';
import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import { STATUS_LABELS } from './cooperative.ts';
import type { CooperativeStatus } from './cooperative.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { dateParts } from '../value/plain-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';

/** Faults of a change of status: the same status again, a day before the founding or one that has not come. */
export function statusFaults(
  change: { readonly status: CooperativeStatus; readonly sinceOn: PlainDate },
  cooperative: {
    readonly status: CooperativeStatus;
    readonly legalEntityOn: PlainDate | null;
    readonly timeline: readonly TimelineEntry[];
  },
  today: PlainDate,
): readonly FieldFault<'status' | 'sinceOn'>[] {
  const { status, sinceOn } = change;
  const founded = cooperative.legalEntityOn;
  const faults = [...futureDayFault('sinceOn', 'Tanggal status', sinceOn, today)] as FieldFault<
    'status' | 'sinceOn'
  >[];
  const isKnown = cooperative.timeline.some(
    (one) => one.isDated && one.on === sinceOn && one.status === status,
  );
  if (isKnown || (sinceOn === today && status === cooperative.status)) {
    const message = `Status koperasi ini sudah ${STATUS_LABELS[status]} pada ${formatLongDate(sinceOn)}. Pilih status atau tanggal lain, atau batalkan.`;
    faults.push({ field: 'status', message });
  }
  if (founded !== null && sinceOn < founded) {
    const message = `Tanggal status ${formatLongDate(sinceOn)} lebih awal daripada tanggal badan hukum ${formatLongDate(founded)}. Periksa kedua tanggal.`;
    faults.push({ field: 'sinceOn', message });
  }
  return faults;
}

/** Faults of a book year's figures: a year that has not begun has none. */
export function bookYearFaults(bookYear: number, today: PlainDate): readonly FieldFault<'bookYear'>[] {
  if (bookYear <= dateParts(today).year) return [];
  const message = `Tahun buku ${bookYear} belum mulai pada hari ini, ${formatLongDate(today)}. Periksa tahun bukunya.`;
  return [{ field: 'bookYear', message }];
}

export interface TypedRat {
  readonly bookYear: number;
  /** Null: it was held, on a day nobody wrote down. */
  readonly heldOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
  /** 31 December where the cooperative's book year has no other end. */
  readonly bookYearEndsOn?: PlainDate;
}

/** What keeps a RAT from being taken over as held without its day: its book year was not over. */
export function undatedTooEarly(bookYear: number, endsOn: PlainDate): string {
  return `RAT tahun buku ${bookYear} ditandai sudah dilaksanakan, padahal tahun bukunya baru berakhir ${formatLongDate(endsOn)}. Periksa tahun bukunya.`;
}

/**
 * Faults of a RAT: held before its book year ended, reported before it was held, days to come. A late
 * meeting or report is no fault of the record; the evaluation judges that.
 */
export function ratFaults(rat: TypedRat, today: PlainDate): readonly FieldFault<'heldOn' | 'reportedOn'>[] {
  const { bookYear, heldOn, reportedOn } = rat;
  const endsOn = rat.bookYearEndsOn ?? calendarBookYearEnd(bookYear);
  const faults: FieldFault<'heldOn' | 'reportedOn'>[] = [
    ...futureDayFault('heldOn' as const, 'Tanggal RAT', heldOn, today),
    ...futureDayFault('reportedOn' as const, 'Tanggal laporan', reportedOn, today),
  ];
  if (heldOn === null && today <= endsOn) {
    faults.push({ field: 'heldOn', message: undatedTooEarly(bookYear, endsOn) });
  }
  if (heldOn !== null && heldOn <= endsOn) {
    const message = `RAT tahun buku ${bookYear} tertulis ${formatLongDate(heldOn)}, padahal tahun bukunya baru berakhir ${formatLongDate(endsOn)}. Periksa tahun buku atau tanggal RAT.`;
    faults.push({ field: 'heldOn', message });
  }
  if (heldOn === null && reportedOn !== null && reportedOn <= endsOn) {
    const message = `Laporan tertanggal ${formatLongDate(reportedOn)}, padahal tahun bukunya baru berakhir ${formatLongDate(endsOn)}. Periksa tahun buku atau tanggal laporan.`;
    faults.push({ field: 'reportedOn', message });
  }
  if (heldOn !== null && reportedOn !== null && reportedOn < heldOn) {
    const message = `Laporan tertanggal ${formatLongDate(reportedOn)}, lebih awal daripada rapatnya, ${formatLongDate(heldOn)}. Periksa kedua tanggal.`;
    faults.push({ field: 'reportedOn', message });
  }
  return faults;
}
