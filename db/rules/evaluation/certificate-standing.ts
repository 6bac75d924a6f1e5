import type { CertificateState } from '../cooperative/cooperative.ts';
import type { Grade } from './grade.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { versionedBasis } from '../rule-book/versioned-basis.ts';

/** How the NIK certificate stands on a day. */
export const CERTIFICATE_STANDINGS = [
  'none',
  'in_progress',
  'valid',
  'expiring',
  'expired',
  'expired_by_grade',
] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

export const CERTIFICATE_STANDING_LABELS: Readonly<Record<CertificateStanding, string>> = {
  none: 'Belum bersertifikat',
  in_progress: 'Dalam proses',
  valid: 'Sertifikat berlaku',
  expiring: 'Sertifikat segera berakhir',
  expired: 'Sertifikat sudah berakhir',
  expired_by_grade: 'Sertifikat habis masa berlaku',
};

/** Where the column already says of what. */
export const CERTIFICATE_STANDING_WORDS: Readonly<Record<CertificateStanding, string>> = {
  none: 'belum',
  in_progress: 'dalam proses',
  valid: 'berlaku',
  expiring: 'segera berakhir',
  expired: 'sudah berakhir',
  expired_by_grade: 'habis masa berlaku',
};

export interface CertificateVerdict {
  readonly standing: CertificateStanding;
  readonly reasons: readonly Reason[];
}

const FIELD = 'Sertifikat NIK';

function dayReason(until: PlainDate, today: PlainDate, ruleBook: RuleBook): Reason {
  const rule = ruleOrEarliest(ruleBook['certificate-reminder'], today);
  const on = formatLongDate(until);
  const common = { field: FIELD, value: on, basis: versionedBasis(rule) };
  if (until < today) {
    const message = `Sertifikat NIK berlaku sampai ${on} dan sudah berakhir.`;
    return {
      ...common,
      code: 'SERTIFIKAT_BERAKHIR',
      level: 'warning',
      message,
      limit: formatLongDate(today),
    };
  }
  const days = dayNumber(until) - dayNumber(today);
  const limit = `${rule.value} hari`;
  return days <= rule.value
    ? {
        ...common,
        code: 'SERTIFIKAT_SEGERA_BERAKHIR',
        level: 'warning',
        message: `Sertifikat NIK berlaku sampai ${on}, ${days} hari lagi. Ingatkan koperasinya.`,
        limit,
      }
    : {
        ...common,
        code: 'SERTIFIKAT_BERLAKU',
        level: 'info',
        message: `Sertifikat NIK berlaku sampai ${on}.`,
        limit,
      };
}

const STANDING_OF: Readonly<Record<string, CertificateStanding>> = {
  SERTIFIKAT_BERAKHIR: 'expired',
  SERTIFIKAT_SEGERA_BERAKHIR: 'expiring',
};

/**
 * The standing of a certificate: by the day printed on it, which is recorded and never computed, and by the ministry's
 * page, where "bersertifikat" with grade D means that the certificate has expired.
 */
export function certificateStanding(
  {
    certificate,
    certificateUntil,
    grade,
  }: {
    readonly certificate: CertificateState;
    readonly certificateUntil: PlainDate | null;
    readonly grade: Grade;
  },
  today: PlainDate,
  ruleBook: RuleBook,
): CertificateVerdict {
  if (certificate !== 'certified') return { standing: certificate, reasons: [] };
  const byDay = certificateUntil === null ? undefined : dayReason(certificateUntil, today, ruleBook);
  const reasons = byDay ? [byDay] : [];
  if (grade !== 'D') return { standing: STANDING_OF[byDay?.code ?? ''] ?? 'valid', reasons };
  const byGrade: Reason = {
    code: 'SERTIFIKAT_HABIS_GRADE_D',
    level: 'warning',
    message: 'Sertifikat habis masa berlaku: tercatat bersertifikat NIK dengan grade D.',
    field: FIELD,
    value: 'grade D',
    limit: 'grade C2 atau lebih baik',
    basis: 'Kriteria grade pada laman NIK Koperasi kementerian',
  };
  return { standing: 'expired_by_grade', reasons: [byGrade, ...reasons] };
}
