import { calendarBookYearEnd } from './book-year.ts';
import { STATUS_LABELS } from './cooperative.ts';
import type { CooperativeStatus } from './cooperative.ts';
import type { DatedRule } from './dated-rule.ts';
import type { FormationForm } from './formation.ts';
import { formatRupiah } from './numbers.ts';
import { ratDeadlines, ratTimeliness } from './rat-deadline.ts';
import type { RatDates } from './rat-deadline.ts';
import { isAccepted } from './reason.ts';
import type { Reason } from './reason.ts';
import { ruleOrEarliest } from './rule-book.ts';
import type { RuleBook } from './rule-book.ts';
import type { AwardCriteria } from './rule-value.ts';

export interface AwardSubject {
  readonly bookYear: number;
  readonly form: FormationForm;
  readonly status: CooperativeStatus;
  readonly rat: RatDates | null;
  /** Business volume of the book year in whole rupiah; null when not known. */
  readonly turnover: number | null;
}

export interface AwardEligibility {
  readonly isEligible: boolean;
  readonly reasons: readonly Reason[];
}

/** A criterion the office switched off is still told, but refuses nobody. */
function weigh(reason: Reason, isRequired: boolean): Reason {
  return isRequired || reason.level !== 'refuse' ? reason : { ...reason, level: 'info' };
}

function isRequiredFor(reason: Reason, criteria: AwardCriteria): boolean {
  switch (reason.code) {
    case 'RAT_TERLAMBAT':
      return criteria.isTimelinessRequired;
    case 'RAT_BELUM_DILAPORKAN':
      return criteria.isReportRequired || criteria.isTimelinessRequired;
    default:
      return true;
  }
}

function statusReason(status: CooperativeStatus, basis: string): Reason {
  const common = { field: 'Status', value: STATUS_LABELS[status], limit: STATUS_LABELS.active, basis };
  return status === 'active'
    ? { ...common, code: 'STATUS_AKTIF', level: 'info', message: 'Koperasi berstatus aktif.' }
    : {
        ...common,
        code: 'STATUS_TIDAK_AKTIF',
        level: 'refuse',
        message: `Koperasi berstatus ${STATUS_LABELS[status]}; penghargaan hanya untuk koperasi aktif.`,
      };
}

function businessReason({ turnover, bookYear }: AwardSubject, basis: string): Reason {
  const common = { field: 'Volume usaha', limit: 'lebih dari Rp0', basis };
  if (turnover === null) {
    return {
      ...common,
      code: 'USAHA_TIDAK_DIKETAHUI',
      level: 'refuse',
      message: `Volume usaha tahun buku ${bookYear} belum diketahui, sehingga usaha yang berjalan (lebih dari Rp0) belum terbukti. Isi volume usaha.`,
      value: 'belum diketahui',
    };
  }
  const value = formatRupiah(turnover);
  return turnover > 0
    ? {
        ...common,
        code: 'USAHA_BERJALAN',
        level: 'info',
        message: `Usaha berjalan: volume usaha tahun buku ${bookYear} sebesar ${value}.`,
        value,
      }
    : {
        ...common,
        code: 'USAHA_TIDAK_BERJALAN',
        level: 'refuse',
        message: `Usaha tidak berjalan: volume usaha tahun buku ${bookYear} sebesar ${value}, seharusnya lebih dari Rp0.`,
        value,
      };
}

/** The award's criteria of a book year, by the rule in force on its last day. */
export function awardCriteria(ruleBook: RuleBook, bookYear: number): DatedRule<AwardCriteria> {
  return ruleOrEarliest(ruleBook['award-criteria'], calendarBookYearEnd(bookYear));
}

/**
 * Whether a cooperative earns the award of a book year: RAT reported, in time, status active, business running. Every
 * criterion gives a reason, met (info) or failed (refuse), because the cooperative will ask "why not us?".
 */
export function awardEligibility(subject: AwardSubject, ruleBook: RuleBook): AwardEligibility {
  const { value: criteria, basis } = awardCriteria(ruleBook, subject.bookYear);
  const { reasons: ratReasons } = ratTimeliness(subject.rat, ratDeadlines(ruleBook, subject));
  const reasons = [
    ...ratReasons.map((reason) => weigh(reason, isRequiredFor(reason, criteria))),
    weigh(statusReason(subject.status, basis), criteria.isActiveStatusRequired),
    weigh(businessReason(subject, basis), criteria.isRunningBusinessRequired),
  ];
  return { isEligible: isAccepted(reasons), reasons };
}
