import { calendarBookYearEnd, limitAfter } from '../rule-book/book-year.ts';
import type { FormationForm } from '../formation/formation.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { undatedRatReason, undatedTimelinessReason } from './undated.ts';
import { unplacedRatReason } from './unplaced.ts';
import type { UnplacedRat } from './unplaced.ts';

/** Until when one book year's RAT is to be held and reported; each day itself is still in time. */
export interface RatDeadlines {
  readonly bookYear: number;
  readonly bookYearEndsOn: PlainDate;
  /** By law: so many months after the book year, to the end of that month. */
  readonly legalLimitOn: PlainDate;
  /** By circular, for holding the meeting. */
  readonly heldLimitOn: PlainDate;
  /** By circular, for the report to the office. */
  readonly reportLimitOn: PlainDate;
  readonly legalBasis: string;
  /** Of the two limits by circular. */
  readonly basis: string;
}

/** Of a RAT on record: one without either day was held on a day nobody wrote down. */
export interface RatDates {
  readonly heldOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
}

export interface RatTimeliness {
  readonly isReported: boolean;
  readonly isOnTime: boolean;
  readonly reasons: readonly Reason[];
}

/** The deadlines of a book year by the rules in force on its last day; 31 December unless another end is given. */
export function ratDeadlines(
  ruleBook: RuleBook,
  {
    bookYear,
    form,
    bookYearEndsOn = calendarBookYearEnd(bookYear),
  }: { readonly bookYear: number; readonly form: FormationForm; readonly bookYearEndsOn?: PlainDate },
): RatDeadlines {
  const legal = ruleOrEarliest(ruleBook['rat-legal-months'], bookYearEndsOn);
  const circular = ruleOrEarliest(ruleBook[`rat-deadline-${form}`], bookYearEndsOn);
  return {
    bookYear,
    bookYearEndsOn,
    legalLimitOn: limitAfter(bookYearEndsOn, { monthsAfter: legal.value, day: null }),
    heldLimitOn: limitAfter(bookYearEndsOn, circular.value.held),
    reportLimitOn: limitAfter(bookYearEndsOn, circular.value.report),
    legalBasis: legal.basis,
    basis: circular.basis,
  };
}

function heldReasons(heldOn: PlainDate, deadlines: RatDeadlines): readonly Reason[] {
  const { bookYear, bookYearEndsOn, legalLimitOn, heldLimitOn, legalBasis, basis } = deadlines;
  const held = `RAT tahun buku ${bookYear} dilaksanakan ${formatLongDate(heldOn)}`;
  const common = { field: 'Tanggal RAT', value: formatLongDate(heldOn) };
  if (heldOn <= bookYearEndsOn) {
    const limit = formatLongDate(bookYearEndsOn);
    const message = `${held}, padahal tahun bukunya baru berakhir ${limit}. Periksa tanggal RAT.`;
    return [{ ...common, code: 'RAT_SEBELUM_TUTUP_BUKU', level: 'refuse', message, limit }];
  }
  if (heldOn > legalLimitOn) {
    const limit = formatLongDate(legalLimitOn);
    const message = `${held}, melewati batas undang-undang ${limit}.`;
    return [
      {
        ...common,
        code: 'RAT_LEWAT_BATAS_UNDANG_UNDANG',
        level: 'warning',
        message,
        limit,
        basis: legalBasis,
      },
    ];
  }
  if (heldOn > heldLimitOn) {
    const limit = formatLongDate(heldLimitOn);
    const message = `${held}, melewati batas pelaksanaan ${limit}.`;
    return [{ ...common, code: 'RAT_LEWAT_BATAS_PELAKSANAAN', level: 'warning', message, limit, basis }];
  }
  return [];
}

/** Of a RAT whose report has no day: it was held, and is judged by the meeting's day; nobody is said to have reported. */
function meetingReasons(heldOn: PlainDate, deadlines: RatDeadlines): readonly Reason[] {
  const { bookYear, reportLimitOn, basis } = deadlines;
  const limit = formatLongDate(reportLimitOn);
  const value = formatLongDate(heldOn);
  const common = { field: 'Tanggal RAT', value, limit, basis };
  const held = `RAT tahun buku ${bookYear} dilaksanakan ${value}`;
  const isWithin = heldOn <= reportLimitOn;
  return [
    { ...common, code: 'RAT_DILAKSANAKAN', level: 'info', message: `${held}.` },
    {
      ...common,
      code: 'RAT_TANGGAL_LAPOR_KOSONG',
      level: 'info',
      field: 'Tanggal laporan RAT',
      value: 'tidak tercatat',
      message: `Tanggal laporan RAT tahun buku ${bookYear} tidak tercatat; penilaiannya dari tanggal rapat, ${value}, terhadap batas laporan ${limit}.`,
    },
    isWithin
      ? { ...common, code: 'RAT_DALAM_BATAS', level: 'info', message: `${held}, dalam batas ${limit}.` }
      : {
          ...common,
          code: 'RAT_TERLAMBAT',
          level: 'refuse',
          message: `${held}, melewati batas laporan ${limit}.`,
        },
  ];
}

function reportReasons(
  heldOn: PlainDate | null,
  reportedOn: PlainDate,
  deadlines: RatDeadlines,
): readonly Reason[] {
  const { bookYear, reportLimitOn, basis } = deadlines;
  const limit = formatLongDate(reportLimitOn);
  const value = formatLongDate(reportedOn);
  const common = { field: 'Tanggal laporan RAT', value, limit, basis };
  const reasons: Reason[] = [
    {
      ...common,
      code: 'RAT_DILAPORKAN',
      level: 'info',
      message: `RAT tahun buku ${bookYear} telah dilaporkan.`,
    },
  ];
  if (heldOn !== null && reportedOn < heldOn) {
    const held = formatLongDate(heldOn);
    const message = `Laporan RAT tertanggal ${value}, lebih awal daripada rapatnya, ${held}. Periksa kedua tanggal.`;
    reasons.push({ ...common, code: 'RAT_LAPOR_SEBELUM_RAPAT', level: 'warning', message, limit: held });
  }
  reasons.push(
    reportedOn <= reportLimitOn
      ? {
          ...common,
          code: 'RAT_TEPAT_WAKTU',
          level: 'info',
          message: `RAT tahun buku ${bookYear} dilaporkan ${value}, tepat waktu (batas laporan ${limit}).`,
        }
      : {
          ...common,
          code: 'RAT_TERLAMBAT',
          level: 'refuse',
          message: `RAT tahun buku ${bookYear} dilaporkan ${value}, terlambat: batas laporan ${limit}.`,
        },
  );
  return reasons;
}

/**
 * Whether a book year's RAT counts as reported and in time. The day of the report decides; where only the meeting's day is
 * known, as in most offices' workbooks, that day is held against the report's limit and the answer says so. A RAT
 * without either day counts as held; of its timeliness nothing can be said until it has one.
 * @param unplaced a RAT whose book year is not known; then nothing says that this year's was not reported
 */
export function ratTimeliness(
  rat: RatDates | null,
  deadlines: RatDeadlines,
  unplaced: UnplacedRat | null = null,
): RatTimeliness {
  if (!rat && unplaced) {
    return { isReported: false, isOnTime: false, reasons: [unplacedRatReason(unplaced, 'refuse')] };
  }
  if (!rat) {
    const limit = formatLongDate(deadlines.reportLimitOn);
    const message = `RAT tahun buku ${deadlines.bookYear} belum dilaporkan (batas laporan ${limit}).`;
    const reason: Reason = {
      code: 'RAT_BELUM_DILAPORKAN',
      level: 'refuse',
      message,
      field: 'Tanggal laporan RAT',
      value: 'belum dilaporkan',
      limit,
      basis: deadlines.basis,
    };
    return { isReported: false, isOnTime: false, reasons: [reason] };
  }
  const judgedOn = rat.reportedOn ?? rat.heldOn;
  const undated = rat.heldOn === null ? [undatedRatReason(deadlines.bookYear, deadlines.basis)] : [];
  if (judgedOn === null) {
    const reason = undatedTimelinessReason(deadlines, unplaced?.on ?? null);
    return { isReported: true, isOnTime: false, reasons: [...undated, reason] };
  }
  return {
    isReported: true,
    isOnTime: judgedOn <= deadlines.reportLimitOn,
    reasons: [
      ...(rat.reportedOn === null
        ? meetingReasons(judgedOn, deadlines)
        : reportReasons(rat.heldOn, rat.reportedOn, deadlines)),
      ...(rat.heldOn === null ? undated : heldReasons(rat.heldOn, deadlines)),
    ],
  };
}
