import type { Reason, ReasonCode } from '../value/reason.ts';
import type { AwardCriteria } from '../rule-book/rule-value.ts';

/** What an award may ask, in the order of the assessment sheet. */
export const AWARD_CRITERIA = [
  'report',
  'timeliness',
  'status',
  'business',
  'certificate',
  'cooling_off',
  'age',
  'grade',
] as const;
export type AwardCriterion = (typeof AWARD_CRITERIA)[number];

export const AWARD_CRITERION_LABELS = {
  report: 'RAT dilaksanakan',
  timeliness: 'RAT tepat waktu',
  status: 'Berstatus aktif',
  business: 'Usaha berjalan',
  certificate: 'Sertifikat NIK berlaku',
  cooling_off: 'Jeda penghargaan',
  age: 'Umur koperasi',
  grade: 'Grade',
} as const satisfies Record<AwardCriterion, string>;

/** Where in the cooperative's record the evidence stands. */
export type EvidencePlace = 'rat' | 'identity' | 'figures' | 'legal' | 'history';

const EVIDENCE: Readonly<Record<AwardCriterion, EvidencePlace>> = {
  report: 'rat',
  timeliness: 'rat',
  status: 'identity',
  business: 'figures',
  certificate: 'legal',
  cooling_off: 'history',
  age: 'legal',
  grade: 'rat',
};

const CRITERION_OF: Partial<Record<ReasonCode, AwardCriterion>> = {
  RAT_DILAPORKAN: 'report',
  RAT_DILAKSANAKAN: 'report',
  RAT_TERCATAT_TANPA_TANGGAL: 'report',
  RAT_BELUM_DILAPORKAN: 'report',
  RAT_TAHUN_BUKU_BELUM_PASTI: 'report',
  RAT_SEBELUM_TUTUP_BUKU: 'report',
  RAT_TEPAT_WAKTU: 'timeliness',
  RAT_DALAM_BATAS: 'timeliness',
  RAT_TERLAMBAT: 'timeliness',
  RAT_BELUM_DAPAT_DINILAI: 'timeliness',
  STATUS_AKTIF: 'status',
  STATUS_TIDAK_AKTIF: 'status',
  USAHA_BERJALAN: 'business',
  USAHA_TIDAK_BERJALAN: 'business',
  USAHA_TIDAK_DIKETAHUI: 'business',
  SERTIFIKAT_NIK_BERLAKU: 'certificate',
  SERTIFIKAT_NIK_TIDAK_BERLAKU: 'certificate',
  PENGHARGAAN_BELUM_PERNAH: 'cooling_off',
  PENGHARGAAN_MASIH_JEDA: 'cooling_off',
  UMUR_KOPERASI_CUKUP: 'age',
  UMUR_KOPERASI_KURANG: 'age',
  GRADE_CUKUP: 'grade',
  GRADE_KURANG: 'grade',
};

/** Codes that say a criterion is not met, whether it is asked for or not. */
const FAILS: ReadonlySet<ReasonCode> = new Set([
  'RAT_BELUM_DILAPORKAN',
  'RAT_TAHUN_BUKU_BELUM_PASTI',
  'RAT_SEBELUM_TUTUP_BUKU',
  'RAT_TERLAMBAT',
  'RAT_BELUM_DAPAT_DINILAI',
  'STATUS_TIDAK_AKTIF',
  'USAHA_TIDAK_BERJALAN',
  'USAHA_TIDAK_DIKETAHUI',
  'SERTIFIKAT_NIK_TIDAK_BERLAKU',
  'PENGHARGAAN_MASIH_JEDA',
  'UMUR_KOPERASI_KURANG',
  'GRADE_KURANG',
]);

/** Codes of a RAT of which no day is on record for the book year: nothing can be said of its timeliness either. */
const IS_WITHOUT_DAY: ReadonlySet<ReasonCode> = new Set([
  'RAT_BELUM_DILAPORKAN',
  'RAT_TAHUN_BUKU_BELUM_PASTI',
]);

/** A report without a day is not called one, nor in time, where the meeting's day met the criterion in its stead. */
const MET_OTHERWISE: Partial<Record<ReasonCode, string>> = {
  RAT_DILAKSANAKAN: 'RAT dilaksanakan',
  RAT_TERCATAT_TANPA_TANGGAL: 'RAT dilaksanakan',
  RAT_DALAM_BATAS: 'RAT dalam batas',
};

/** One line of the assessment: what is asked, what was found, what it was held against and where it is written. */
export interface CriterionVerdict {
  readonly criterion: AwardCriterion;
  /** What was found to be so, as a paper may say it. */
  readonly label: string;
  readonly isRequired: boolean;
  readonly isMet: boolean;
  readonly value: string;
  readonly limit: string;
  readonly basis: string;
  readonly message: string;
  readonly evidence: EvidencePlace;
}

export function isCriterionRequired(criterion: AwardCriterion, criteria: AwardCriteria): boolean {
  switch (criterion) {
    case 'report':
      return criteria.isReportRequired;
    case 'timeliness':
      return criteria.isTimelinessRequired;
    case 'status':
      return criteria.isActiveStatusRequired;
    case 'business':
      return criteria.isRunningBusinessRequired;
    case 'certificate':
      return criteria.isCertificateRequired;
    case 'cooling_off':
      return criteria.coolingOffYears > 0;
    case 'age':
      return criteria.minimumYears > 0;
    case 'grade':
      return criteria.minimumGrade !== null;
    default:
      throw new RangeError(`unknown criterion: ${String(criterion satisfies never)}`);
  }
}

/**
 * The reasons of an award verdict, one for each criterion: the one that fails where several speak about it. A RAT that
 * was not reported cannot have been in time either, so its reason stands in both lines.
 */
export function criterionVerdicts(
  reasons: readonly Reason[],
  criteria: AwardCriteria,
): readonly CriterionVerdict[] {
  return AWARD_CRITERIA.flatMap((criterion) => {
    const about = reasons.filter(
      ({ code }) =>
        CRITERION_OF[code] === criterion || (criterion === 'timeliness' && IS_WITHOUT_DAY.has(code)),
    );
    const reason = about.find(({ code }) => FAILS.has(code)) ?? about[0];
    if (!reason) return [];
    return [
      {
        criterion,
        label: MET_OTHERWISE[reason.code] ?? AWARD_CRITERION_LABELS[criterion],
        isRequired: isCriterionRequired(criterion, criteria),
        isMet: !FAILS.has(reason.code),
        value: reason.value ?? '-',
        limit: reason.limit ?? '-',
        basis: reason.basis ?? '-',
        message: reason.message,
        evidence: EVIDENCE[criterion],
      },
    ];
  });
}
