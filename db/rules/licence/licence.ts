import { expiryState } from '../legality/permit-expiry.ts';
import type { LicenceKind } from '../rule-book/licence-value.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { addMonths, dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** What is written down of a licence's way; that it has run out is told by its day, not written. */
export const LICENCE_STATES = ['applied', 'issued', 'refused', 'revoked'] as const;
export type LicenceState = (typeof LICENCE_STATES)[number];
export const LICENCE_STATE_LABELS: Readonly<Record<LicenceState, string>> = {
  applied: 'Diajukan',
  issued: 'Terbit',
  refused: 'Ditolak',
  revoked: 'Dicabut',
};

/** Who helped to get it; empty: nobody wrote it down, which does not say that nobody did. */
export const LICENCE_HELPERS = ['self', 'office', 'other'] as const;
export type LicenceHelper = (typeof LICENCE_HELPERS)[number] | '';
export const LICENCE_HELPER_LABELS: Readonly<Record<LicenceHelper, string>> = {
  '': 'Belum dicatat',
  self: 'Diurus sendiri',
  office: 'Dinas',
  other: 'Pihak lain',
};

/** What is written down of one licence of a business. */
export interface LicenceFacts {
  /** The product it is for; null: the whole business's. */
  readonly productId: string | null;
  /** A code of the rule `licence-kinds`. */
  readonly kind: string;
  /** As it is written; empty: not known. */
  readonly number: string;
  readonly state: LicenceState;
  readonly issuedOn: PlainDate | null;
  /** Null: without an end, or its end is not known; `isEndless` tells which. */
  readonly validUntil: PlainDate | null;
  readonly isEndless: boolean;
  readonly helper: LicenceHelper;
  /** Who or what exactly helped. */
  readonly helperName: string;
  /** A code of the rule `activity-funds`; empty: not written down. */
  readonly fund: string;
  /** The budget's year. */
  readonly fundYear: number | null;
  readonly note: string;
}

export const LICENCE_LABELS = {
  productId: 'Untuk produk',
  kind: 'Jenis izin',
  number: 'Nomor',
  state: 'Keadaan',
  issuedOn: 'Terbit pada',
  validUntil: 'Berlaku sampai',
  isEndless: 'Tanpa batas',
  helper: 'Dibantu oleh',
  helperName: 'Nama yang membantu',
  fund: 'Sumber dana',
  fundYear: 'Tahun anggaran',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof LicenceFacts, string>>;

/** How a licence stands on a day. `undated`: it was issued, and until when it holds is not written down. */
export const LICENCE_STANDINGS = [
  'expired',
  'soon',
  'valid',
  'endless',
  'undated',
  'applied',
  'refused',
  'revoked',
] as const;
export type LicenceStanding = (typeof LICENCE_STANDINGS)[number];
export const LICENCE_STANDING_LABELS: Readonly<Record<LicenceStanding, string>> = {
  expired: 'Habis',
  soon: 'Segera habis',
  valid: 'Berlaku',
  endless: 'Berlaku tanpa batas',
  undated: 'Masa berlaku belum dicatat',
  applied: 'Diajukan',
  refused: 'Ditolak',
  revoked: 'Dicabut',
};

/** It holds on its last day; `soon` from so many days before it on. */
export function licenceStanding(
  { state, validUntil, isEndless }: Pick<LicenceFacts, 'state' | 'validUntil' | 'isEndless'>,
  on: PlainDate,
  warningDays: number,
): LicenceStanding {
  if (state !== 'issued') return state;
  if (isEndless) return 'endless';
  if (validUntil === null) return 'undated';
  const expiry = expiryState(validUntil, on, warningDays);
  return expiry === 'later' || expiry === 'open' ? 'valid' : expiry;
}

/** Until when its kind holds as a rule, from its day of issue; null where its paper alone says it. */
export const usualEnd = (
  { validity }: Pick<LicenceKind, 'validity'>,
  issuedOn: PlainDate | null,
): PlainDate | null =>
  typeof validity === 'number' && issuedOn !== null ? addMonths(issuedOn, validity * 12) : null;

/** What cannot be saved as written, each at its field. */
export function licenceFaults(
  { issuedOn, validUntil, isEndless, productId }: LicenceFacts,
  kind: Pick<LicenceKind, 'name' | 'owners'> | undefined,
  today: PlainDate,
): readonly FieldFault<keyof LicenceFacts>[] {
  if (!kind)
    return [{ field: 'kind', message: 'Jenis izin ini tidak ada dalam daftar dinas. Pilih dari daftar.' }];
  const owner = productId === null ? 'umkm' : 'product';
  return [
    ...(kind.owners.includes(owner)
      ? []
      : [
          {
            field: 'productId' as const,
            message:
              owner === 'product'
                ? `${kind.name} dicatat pada usahanya, bukan pada satu produk. Kosongkan produknya.`
                : `${kind.name} dicatat pada satu produk. Pilih produknya.`,
          },
        ]),
    ...futureDayFault('issuedOn', 'Tanggal terbit', issuedOn, today),
    ...(isEndless && validUntil !== null
      ? [
          {
            field: 'validUntil' as const,
            message: `Tertulis tanpa batas dan juga berlaku sampai ${formatLongDate(validUntil)}. Pilih salah satu.`,
          },
        ]
      : []),
    ...(issuedOn !== null && validUntil !== null && validUntil < issuedOn
      ? [
          {
            field: 'validUntil' as const,
            message: `Izin berakhir ${formatLongDate(validUntil)}, sebelum tanggal terbitnya ${formatLongDate(issuedOn)}.`,
          },
        ]
      : []),
  ];
}

/** What only looks unusual about its days; the typed day counts all the same. */
export function licenceDayWarnings(
  { issuedOn, validUntil, isEndless, state }: LicenceFacts,
  kind: Pick<LicenceKind, 'name' | 'validity'>,
  endYear: number | null,
): readonly Reason[] {
  const usual = usualEnd(kind, issuedOn);
  const year = validUntil === null ? null : dateParts(validUntil).year;
  return [
    ...(usual !== null && validUntil !== null && validUntil > usual
      ? [
          {
            code: 'IZIN_LEBIH_LAMA' as const,
            level: 'warning' as const,
            field: LICENCE_LABELS.validUntil,
            value: validUntil,
            limit: usual,
            message: `${kind.name} biasanya berlaku paling lama ${String(kind.validity)} tahun, sampai ${formatLongDate(usual)}; yang tertulis ${formatLongDate(validUntil)}. Periksa pada suratnya.`,
          },
        ]
      : []),
    ...(endYear !== null && validUntil !== null && year !== endYear
      ? [
          {
            code: 'IZIN_TAHUN_BEDA' as const,
            level: 'warning' as const,
            field: LICENCE_LABELS.validUntil,
            value: String(year),
            limit: String(endYear),
            message: `Menurut nomornya berakhir tahun ${String(endYear)}; yang tertulis ${formatLongDate(validUntil)}. Yang tertulis yang dipakai.`,
          },
        ]
      : []),
    ...(state === 'issued' && kind.validity !== 'endless' && !isEndless && validUntil === null
      ? [
          {
            code: 'IZIN_TANPA_AKHIR' as const,
            level: 'warning' as const,
            field: LICENCE_LABELS.validUntil,
            message: `Masa berlakunya belum dicatat, jadi tidak diingatkan sebelum habis.${usual === null ? '' : ` Menurut ketentuan dinas sampai ${formatLongDate(usual)}.`}${endYear === null ? '' : ` Menurut nomornya berakhir tahun ${String(endYear)}.`}`,
          },
        ]
      : []),
  ];
}
