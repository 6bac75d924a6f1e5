import { ageOn } from '../value/age.ts';
import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import { CERTIFICATE_LABELS, STATUS_LABELS } from '../cooperative/cooperative.ts';
import type { CertificateState, CooperativeStatus } from '../cooperative/cooperative.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { FormationForm } from '../formation/formation.ts';
import { isGradeAtLeast } from '../value/grade-name.ts';
import { gradeOf } from '../evaluation/grade.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ratDeadlines, ratTimeliness } from '../rat/deadline.ts';
import type { RatDates } from '../rat/deadline.ts';
import type { UnplacedRat } from '../rat/unplaced.ts';
import { isAccepted } from '../value/reason.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { AwardCriteria } from '../rule-book/rule-value.ts';

export interface AwardSubject {
  readonly bookYear: number;
  readonly form: FormationForm;
  readonly status: CooperativeStatus;
  /** The cooperative's own end of the book year; left out: 31 December. */
  readonly bookYearEndsOn?: PlainDate;
  readonly rat: RatDates | null;
  /** A RAT that may be this book year's; left out: none is named. */
  readonly unplaced?: UnplacedRat | null;
  /** Business volume of the book year in whole rupiah; null when not known. */
  readonly turnover: number | null;
  readonly certificate: CertificateState;
  /** Null: without an end, or not known. */
  readonly certificateUntil: PlainDate | null;
  readonly foundedOn: PlainDate | null;
  readonly reportedBookYears: readonly number[];
  /** Book years for which it was awarded. */
  readonly awardedBookYears: readonly number[];
  /** The day on which a certificate must be valid. */
  readonly judgedOn: PlainDate;
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
    case 'RAT_BELUM_DAPAT_DINILAI':
      return criteria.isTimelinessRequired;
    case 'RAT_BELUM_DILAPORKAN':
    case 'RAT_TAHUN_BUKU_BELUM_PASTI':
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

function certificateReason(subject: AwardSubject, basis: string): Reason {
  const { certificate, certificateUntil, judgedOn } = subject;
  const limit = `berlaku pada ${formatLongDate(judgedOn)}`;
  const isExpired = certificateUntil !== null && certificateUntil < judgedOn;
  const until = certificateUntil === null ? '' : ` sampai ${formatLongDate(certificateUntil)}`;
  const value = certificate === 'certified' ? `bersertifikat${until}` : CERTIFICATE_LABELS[certificate];
  const common = { field: 'Sertifikat NIK', value, limit, basis };
  if (certificate === 'certified' && !isExpired) {
    const message = `Sertifikat NIK Koperasi masih berlaku${until}.`;
    return { ...common, code: 'SERTIFIKAT_NIK_BERLAKU', level: 'info', message };
  }
  const message = isExpired
    ? `Sertifikat NIK Koperasi sudah berakhir${until.replace(' sampai', '')}.`
    : `Sertifikat NIK Koperasi belum ada (${value}).`;
  return { ...common, code: 'SERTIFIKAT_NIK_TIDAK_BERLAKU', level: 'refuse', message };
}

function coolingOffReason(subject: AwardSubject, years: number, basis: string): Reason {
  const { bookYear, awardedBookYears } = subject;
  const since = bookYear - years;
  const recent = awardedBookYears
    .filter((year) => year >= since && year < bookYear)
    .toSorted((a, b) => a - b);
  const limit = `tidak menerima untuk tahun buku ${since} sampai ${bookYear - 1}`;
  const value = recent.length === 0 ? 'belum pernah' : `tahun buku ${recent.join(', ')}`;
  const common = { field: 'Penghargaan sebelumnya', value, limit, basis };
  return recent.length === 0
    ? {
        ...common,
        code: 'PENGHARGAAN_BELUM_PERNAH',
        level: 'info',
        message: `Tidak menerima penghargaan dalam ${years} tahun buku sebelumnya.`,
      }
    : {
        ...common,
        code: 'PENGHARGAAN_MASIH_JEDA',
        level: 'refuse',
        message: `Sudah menerima penghargaan untuk ${value}; jeda ${years} tahun buku belum lewat.`,
      };
}

function ageReason({ foundedOn, bookYear }: AwardSubject, years: number, basis: string): Reason {
  const common = { field: 'Tanggal badan hukum', limit: `${years} tahun`, basis };
  if (foundedOn === null) {
    const message = `Tanggal badan hukum belum diisi, sehingga umur koperasi (sedikitnya ${years} tahun) belum terbukti.`;
    return { ...common, code: 'UMUR_KOPERASI_KURANG', level: 'refuse', message, value: 'belum diketahui' };
  }
  const endsOn = calendarBookYearEnd(bookYear);
  const age = Math.max(0, ageOn(foundedOn, endsOn));
  const value = `${age} tahun`;
  const message = `Berbadan hukum sejak ${formatLongDate(foundedOn)}: ${value} pada ${formatLongDate(endsOn)}, syaratnya sedikitnya ${years} tahun.`;
  return age >= years
    ? { ...common, code: 'UMUR_KOPERASI_CUKUP', level: 'info', message, value }
    : { ...common, code: 'UMUR_KOPERASI_KURANG', level: 'refuse', message, value };
}

function gradeReason(
  subject: AwardSubject,
  wanted: NonNullable<AwardCriteria['minimumGrade']>,
  ruleBook: RuleBook,
): Reason {
  const { bookYear, reportedBookYears, foundedOn } = subject;
  const { grade, reasons } = gradeOf({ referenceBookYear: bookYear, reportedBookYears, foundedOn }, ruleBook);
  const [why] = reasons;
  const isEnough = isGradeAtLeast(grade, wanted);
  return {
    code: isEnough ? 'GRADE_CUKUP' : 'GRADE_KURANG',
    level: isEnough ? 'info' : 'refuse',
    message: `${why?.message ?? `Grade ${grade}.`} Syaratnya sedikitnya grade ${wanted}.`,
    field: 'Grade',
    value: grade,
    limit: wanted,
    ...(why?.basis === undefined ? {} : { basis: why.basis }),
  };
}

/** The award's criteria of a book year, by the rule in force on its last day. */
export function awardCriteria(ruleBook: RuleBook, bookYear: number): DatedRule<AwardCriteria> {
  return ruleOrEarliest(ruleBook['award-criteria'], calendarBookYearEnd(bookYear));
}

/**
 * Whether a cooperative earns the award of a book year by what a programme asks: RAT reported, in time, status active,
 * business running, and where asked a certificate, no recent award, an age and a grade. Every criterion gives a reason,
 * met (info) or failed (refuse), because the cooperative will ask "why not us?".
 * @param criteria the programme's own; without them those of the office's rule
 */
export function awardEligibility(
  subject: AwardSubject,
  ruleBook: RuleBook,
  criteria: AwardCriteria = awardCriteria(ruleBook, subject.bookYear).value,
): AwardEligibility {
  const { basis } = awardCriteria(ruleBook, subject.bookYear);
  const deadlines = ratDeadlines(ruleBook, subject);
  const { reasons: ratReasons } = ratTimeliness(subject.rat, deadlines, subject.unplaced);
  const { coolingOffYears, minimumYears, minimumGrade } = criteria;
  const reasons = [
    ...ratReasons.map((reason) => weigh(reason, isRequiredFor(reason, criteria))),
    weigh(statusReason(subject.status, basis), criteria.isActiveStatusRequired),
    weigh(businessReason(subject, basis), criteria.isRunningBusinessRequired),
    ...(criteria.isCertificateRequired ? [certificateReason(subject, basis)] : []),
    ...(coolingOffYears > 0 ? [coolingOffReason(subject, coolingOffYears, basis)] : []),
    ...(minimumYears > 0 ? [ageReason(subject, minimumYears, basis)] : []),
    ...(minimumGrade === null ? [] : [gradeReason(subject, minimumGrade, ruleBook)]),
  ];
  return { isEligible: isAccepted(reasons), reasons };
}
