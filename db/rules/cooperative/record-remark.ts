import { checkBusinessNumber, checkCooperativeNumber } from './business-number.ts';
import type { CertificateState } from './cooperative.ts';
import { dayOrderReasons } from './day-order.ts';
import type { RecordDays } from './day-order.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { doubleHolderReasons, expiredTermReasons } from './officer-term.ts';
import type { OfficerTerm } from './officer-term.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { VerificationOutcome } from './register-field.ts';

export interface RemarkedRecord extends RecordDays {
  readonly nikKoperasi: string;
  readonly nib: string;
  readonly certificate: CertificateState;
  readonly certificateUntil: PlainDate | null;
  readonly terms: readonly OfficerTerm[];
  /** The latest visit, or null when nobody has been there. */
  readonly verification: { readonly verifiedOn: PlainDate; readonly outcome: VerificationOutcome } | null;
}

function verificationReasons({ verification }: RemarkedRecord): readonly Reason[] {
  if (!verification || verification.outcome === 'found') return [];
  const on = formatLongDate(verification.verifiedOn);
  const common = { level: 'warning', field: 'Verifikasi', value: on } as const;
  return verification.outcome === 'moved'
    ? [
        {
          ...common,
          code: 'VERIFIKASI_PINDAH',
          message: `Pada verifikasi ${on} koperasi ini sudah pindah alamat. Perbarui alamatnya bila sudah diketahui.`,
        },
      ]
    : [
        {
          ...common,
          code: 'VERIFIKASI_TIDAK_DITEMUKAN',
          message: `Pada verifikasi ${on} koperasi ini tidak ditemukan di alamatnya.`,
        },
      ];
}

/** The day is the one printed on the certificate; it is never computed (domain: validity differs in talk). */
function certificateReasons(record: RemarkedRecord, today: PlainDate): readonly Reason[] {
  const { certificate, certificateUntil } = record;
  if (certificate !== 'certified' || certificateUntil === null || certificateUntil >= today) return [];
  const on = formatLongDate(certificateUntil);
  const message = `Sertifikat NIK berlaku sampai ${on} dan sudah berakhir.`;
  return [{ code: 'SERTIFIKAT_BERAKHIR', level: 'warning', message, field: 'Sertifikat NIK', value: on }];
}

/** Things to look at on a record, most pressing first; none of them stops any work. */
export function recordRemarks(record: RemarkedRecord, today: PlainDate): readonly Reason[] {
  return [
    ...verificationReasons(record),
    ...doubleHolderReasons(record.terms, today),
    ...expiredTermReasons(record.terms, today),
    ...certificateReasons(record, today),
    ...dayOrderReasons(record),
    ...checkCooperativeNumber(record.nikKoperasi),
    ...checkBusinessNumber(record.nib),
  ];
}
