import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { yearsWithoutRat } from '../rat/years.ts';
import type { RatYears } from '../rat/years.ts';
import type { RatStanding } from '../rat/standing.ts';
import { unplacedRatWords } from '../rat/unplaced.ts';
import type { UnplacedRat } from '../rat/unplaced.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { VERIFICATION_LABELS } from '../cooperative/register-field.ts';
import type { VerificationOutcome } from '../cooperative/register-field.ts';
import type { ActivityRule } from '../rule-book/rule-value.ts';
import { versionedBasis } from '../rule-book/versioned-basis.ts';

export const ACTIVITIES = ['active', 'inactive'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const ACTIVITY_LABELS: Readonly<Record<Activity, string>> = {
  active: 'aktif',
  inactive: 'tidak aktif',
};

/** What an officer decided by hand for one book year, with the reason. */
export interface ActivityOverride {
  readonly activity: Activity;
  readonly reason: string;
  readonly setBy: string;
  readonly setOn: PlainDate;
}

export interface ActivitySubject extends RatYears {
  /** Business volume of the book year in whole rupiah; null when not known. */
  readonly turnover: number | null;
  /** The latest visit; null when nobody has been there. */
  readonly visit: { readonly outcome: VerificationOutcome; readonly on: PlainDate } | null;
  readonly override: ActivityOverride | null;
  /** What may be said of this book year's RAT. */
  readonly rat: RatStanding;
  /** A RAT that may be this book year's; null: none is named. */
  readonly unplaced: UnplacedRat | null;
}

export interface ActivityVerdict {
  readonly activity: Activity;
  readonly reasons: readonly Reason[];
}

const FIELD = 'Keaktifan';

const REPORT_VALUES: Readonly<Record<RatStanding, string>> = {
  reported: 'sudah dilaporkan',
  held: 'sudah dilaksanakan, tanggal laporannya tidak tercatat',
  undated: 'sudah dilaksanakan, tanggalnya belum dicatat',
  unplaced: 'belum dipastikan',
  none: 'belum dilaporkan',
};

function criterion(isMet: boolean, message: string, value: string, limit: string, basis: string): Reason {
  return {
    code: isMet ? 'KEAKTIFAN_SYARAT_TERPENUHI' : 'KEAKTIFAN_SYARAT_TIDAK_TERPENUHI',
    level: isMet ? 'info' : 'refuse',
    message,
    field: FIELD,
    value,
    limit,
    basis,
  };
}

function criteriaReasons(subject: ActivitySubject, rule: ActivityRule, basis: string): readonly Reason[] {
  const { bookYear, turnover, visit } = subject;
  const reasons: Reason[] = [];
  if (rule.isReportRequired) {
    const isReported = subject.reportedBookYears.includes(bookYear);
    const value = REPORT_VALUES[subject.rat];
    const message = subject.unplaced
      ? `${unplacedRatWords(subject.unplaced.on)}.`
      : `RAT tahun buku ${bookYear} ${value}.`;
    const limit = subject.rat === 'held' || subject.rat === 'undated' ? 'RAT dilaksanakan' : 'RAT dilaporkan';
    reasons.push(criterion(isReported, message, value, limit, basis));
  }
  if (rule.isRunningBusinessRequired) {
    const value = turnover === null ? 'belum diketahui' : formatRupiah(turnover);
    const isRunning = (turnover ?? 0) > 0;
    const message = isRunning
      ? `Usaha berjalan: volume usaha tahun buku ${bookYear} sebesar ${value}.`
      : `Usaha yang berjalan belum terbukti: volume usaha tahun buku ${bookYear} ${value}.`;
    reasons.push(criterion(isRunning, message, value, 'lebih dari Rp0', basis));
  }
  const most = rule.maxYearsWithoutRat;
  if (most !== null) {
    const years = yearsWithoutRat(subject);
    const message = `${years} tahun buku berturut-turut tanpa RAT sampai tahun buku ${bookYear}; paling banyak ${most}.`;
    reasons.push(criterion(years <= most, message, `${years} tahun`, `${most} tahun`, basis));
  }
  if (rule.isFoundOnVisitRequired) {
    const value = visit
      ? `${VERIFICATION_LABELS[visit.outcome]}, ${formatLongDate(visit.on)}`
      : 'belum dikunjungi';
    const isFound = visit?.outcome === 'found';
    const message = isFound
      ? `Kantor koperasi ditemukan pada kunjungan ${formatLongDate(visit.on)}.`
      : `Kantor koperasi belum terbukti ada: ${value}.`;
    reasons.push(criterion(isFound, message, value, 'ditemukan pada kunjungan', basis));
  }
  return reasons;
}

/** The test of activity (aktif) of a book year, by the rule in force on its last day. */
export function activityRule(ruleBook: RuleBook, bookYear: number): DatedRule<ActivityRule> {
  return ruleOrEarliest(ruleBook['activity-test'], calendarBookYearEnd(bookYear));
}

/**
 * Whether a cooperative counts as active for a book year. There is no national test, so the office's own dated rule
 * says which facts are asked; what an officer decided by hand goes before it and is told with the reason. The verdict
 * proposes: the status of the register changes only by a deliberate act.
 */
export function activityOf(subject: ActivitySubject, ruleBook: RuleBook): ActivityVerdict {
  const rule = activityRule(ruleBook, subject.bookYear);
  const basis = versionedBasis(rule);
  const criteria = criteriaReasons(subject, rule.value, basis);
  const failed = criteria.filter(({ level }) => level === 'refuse').length;
  const byRule: Activity = failed === 0 ? 'active' : 'inactive';
  const { override } = subject;
  const activity = override?.activity ?? byRule;
  const message = `Keaktifan tahun buku ${subject.bookYear}: ${ACTIVITY_LABELS[byRule]}; ${criteria.length - failed} dari ${criteria.length} syarat terpenuhi.`;
  const verdict: Reason = {
    code: byRule === 'active' ? 'KEAKTIFAN_AKTIF' : 'KEAKTIFAN_TIDAK_AKTIF',
    level: activity === 'active' ? 'info' : 'refuse',
    message,
    field: FIELD,
    basis,
  };
  if (!override) return { activity, reasons: [verdict, ...criteria] };
  const decided: Reason = {
    code: 'KEAKTIFAN_DITETAPKAN',
    level: activity === 'active' ? 'info' : 'refuse',
    message: `Ditetapkan ${ACTIVITY_LABELS[activity]} oleh ${override.setBy} pada ${formatLongDate(override.setOn)}: ${override.reason}`,
    field: FIELD,
    value: ACTIVITY_LABELS[activity],
    limit: ACTIVITY_LABELS[byRule],
    basis: 'Penetapan petugas dengan alasan tertulis',
  };
  // What the rule would have said stays visible, without refusing what was decided.
  const told = criteria.map((reason): Reason => ({ ...reason, level: 'info' }));
  return { activity, reasons: [decided, { ...verdict, level: 'info' }, ...told] };
}
