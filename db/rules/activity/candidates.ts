import type { DatedRule } from '../rule-book/dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** An active cooperative as it stands before a training is filled. */
export interface TrainingCandidate {
  readonly cooperativeId: string;
  readonly name: string;
  readonly districtName: string;
  readonly hasNib: boolean;
  /** A village or kelurahan cooperative (KDKMP). */
  readonly isVillage: boolean;
  /** Last day on which one of its people was there; null where none ever was, as far as is recorded. */
  readonly lastOn: PlainDate | null;
  /** Activities in which one of its people was there on a day at least. */
  readonly times: number;
}

export interface RankedCandidate extends TrainingCandidate {
  /** Within the places of its kecamatan. */
  readonly isWithinQuota: boolean;
  readonly reasons: readonly Reason[];
}

/** Never trained first, then longest ago; a business number before none; then by name, so that one order is always the same. */
function compare(one: TrainingCandidate, other: TrainingCandidate): number {
  const byDay = (one.lastOn ?? '').localeCompare(other.lastOn ?? '');
  const byNib = Number(other.hasNib) - Number(one.hasNib);
  return (
    byDay ||
    byNib ||
    one.name.localeCompare(other.name, 'id') ||
    one.cooperativeId.localeCompare(other.cooperativeId)
  );
}

function reasonsOf(
  { lastOn, times, hasNib, districtName }: TrainingCandidate,
  isWithinQuota: boolean,
  perDistrict: number | null,
  often: Pick<DatedRule<number>, 'value' | 'basis'>,
): readonly Reason[] {
  const last: Reason =
    lastOn === null
      ? { code: 'BELUM_PERNAH_DILATIH', level: 'info', message: 'Belum pernah tercatat dilatih.' }
      : {
          code: 'TERAKHIR_DILATIH',
          level: 'info',
          message: `Terakhir dilatih ${formatLongDate(lastOn)}, ${String(times)} kali seluruhnya.`,
        };
  return [
    last,
    ...(times >= often.value
      ? [
          {
            code: 'SERING_DILATIH',
            level: 'warning',
            message: `Sudah dilatih ${String(times)} kali.`,
            value: String(times),
            limit: String(often.value),
            basis: often.basis,
          } as const,
        ]
      : []),
    ...(hasNib
      ? []
      : [{ code: 'NIB_TIDAK_ADA', level: 'warning', message: 'NIB koperasi belum tercatat.' } as const]),
    ...(isWithinQuota
      ? []
      : [
          {
            code: 'KUOTA_KECAMATAN',
            level: 'warning',
            message: `Kuota ${districtName === '' ? 'yang tanpa kecamatan' : `Kecamatan ${districtName}`} (${String(perDistrict ?? 0)}) sudah terisi yang lebih mendesak.`,
          } as const,
        ]),
  ];
}

/**
 * The cooperatives in the order of need, each with its reasons.
 * @param perDistrict places for each kecamatan, those beyond it come after all within; null: no limit
 * @param often from how many activities on a cooperative counts as trained often
 */
export function rankCandidates(
  all: readonly TrainingCandidate[],
  perDistrict: number | null,
  often: Pick<DatedRule<number>, 'value' | 'basis'>,
): readonly RankedCandidate[] {
  const taken = new Map<string, number>();
  const ranked = all.toSorted(compare).map((one): RankedCandidate => {
    const before = taken.get(one.districtName) ?? 0;
    taken.set(one.districtName, before + 1);
    const isWithinQuota = perDistrict === null || before < perDistrict;
    return { ...one, isWithinQuota, reasons: reasonsOf(one, isWithinQuota, perDistrict, often) };
  });
  return [
    ...ranked.filter(({ isWithinQuota }) => isWithinQuota),
    ...ranked.filter(({ isWithinQuota }) => !isWithinQuota),
  ];
}
